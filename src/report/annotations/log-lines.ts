import { visible } from '../../typesetting/visible.ts';
import type { Annotation } from './annotation.ts';

/** What GitHub would not show any more, as lines of the log. */
export const logLines = ({ file, line, message }: Annotation): string[] =>
  message.split('\n').map((text) => visible(`${file ?? ''}${line === undefined ? '' : `:${line}`} ${text}`));
