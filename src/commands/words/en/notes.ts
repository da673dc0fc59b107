import { shellWord } from '../../../typesetting/shell-word.ts';
import type { NotesWords } from '../notes.ts';

const named = (files: readonly string[], more: number) => `${files.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;

export const en: NotesWords = {
  waiting: 'waiting for answers on standard input (Ctrl-D ends it)',
  bug: 'this is a bug in the program:',
  more: (problems) => `and ${problems} more problems`,
  wrote: (file) => `wrote ${file}`,
  thereAlready: (file) => `${file} says the same already; nothing was written`,
  superseded: (file, number) => `in ${file}, write: status: "superseded by ADR-${number}"`,
  next: (file, as) =>
    ({
      record: `does it still hold? fw-advisor check ${shellWord(file)}`,
      page: 'open it in a browser',
      template: `answer in it, then: fw-advisor ${shellWord(file)}`,
    })[as],
  notOpened: (file) => `nothing here opens ${file}; open it in a browser.`,
  couldNotWrite: (file) => `${file} could not be written.`,
  cleared: (files, more) => `took away what killed runs had left half-written: ${named(files, more)}`,
  unclear: (files, more) =>
    `left alone what a run elsewhere has begun (on another machine, in another container or before a restart): ${named(files, more)}; remove it if nothing writes there any more`,
  progress: (lines, speed, failed) => `${lines} lines, ${speed} a second${failed === 0 ? '' : `, ${failed} bad`}`,
};
