import type { LeftBehind } from '../../documents/writing/clear-begun.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import { visible } from '../../typesetting/visible.ts';
import { notesWords } from '../words/notes.ts';

/** So many are told by name. */
const mostNamed = 3;

/** What is said of what killed runs had left where something is written. */
export function leftNotes({ cleared, unclear }: LeftBehind, language: Language): string {
  const said = notesWords[language];
  const note = (files: readonly string[], sentence: (named: readonly string[], more: number) => string) =>
    files.length === 0
      ? ''
      : `fw-advisor: ${sentence(
          files.slice(0, mostNamed).map((file) => visible(file)),
          Math.max(0, files.length - mostNamed),
        )}\n`;
  return `${note(cleared, said.cleared)}${note(unclear, said.unclear)}`;
}
