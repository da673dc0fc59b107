import { statSync } from 'node:fs';
import { descriptorKind } from './descriptor-kind.ts';

/**
 * Whether a file, a pipe, a socket or the null device stands at a descriptor: nothing that could be a terminal. Asked of
 * the system, because a stream that is opened only to ask it costs more than a decision.
 */
export function isFileOrPipe(descriptor: number): boolean {
  const kind = descriptorKind(descriptor);
  if (kind?.isCharacterDevice()) return kind.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  return kind !== undefined && (kind.isFile() || kind.isFIFO() || kind.isSocket());
}
