import type { Language } from '../../../knowledge/knowledge.ts';
import { asStarted } from '../../../typesetting/as-started.ts';
import { wrap } from '../../../typesetting/breaking/wrap.ts';
import type { Layout } from '../../../typesetting/style.ts';
import { visible } from '../../../typesetting/visible.ts';
import type { Sources } from './sources.ts';

/** What the parts of a text share. */
export interface TextView {
  readonly language: Language;
  readonly layout: Layout;
  readonly sources: Sources;
}

/** A paragraph. */
export const paragraph = (text: string, { layout }: TextView): string[] =>
  text === '' ? [] : wrap(visible(asStarted(text, layout.called)), layout.width);
