import { checkTarget } from '../../../documents/writing/check-target.ts';
import { checkDistinct } from '../../../documents/writing/write-together.ts';
import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import type { Asker, Terminal } from '../../../questionnaire/terminal/terminal.ts';
import { rendererOf } from '../../../report/formats/formats.ts';
import { questionTerms } from '../../../report/questions/question-terms.ts';
import { asStarted } from '../../../typesetting/as-started.ts';
import { wrap } from '../../../typesetting/breaking/wrap.ts';
import { visible } from '../../../typesetting/visible.ts';
import { displayWidth } from '../../../typesetting/widths/display-width.ts';
import type { World } from '../../call/command.ts';
import { isPlain } from '../../call/is-plain.ts';
import { layNotes } from '../../call/lay-notes.ts';
import { layoutFor } from '../../call/layout-for.ts';
import { targetsOf } from '../deliver-decision-record.ts';
import type { RecommendCall } from '../recommend-spec.ts';

/** The terminal while somebody is asked, from the first question to the last, whichever bases they are of. */
export interface Screen {
  readonly asker: Asker;
  readonly isPlain: boolean;
  readonly write: (text: string) => void;
  /** Writes what was answered to `--save`, at once; undefined where nothing is to be kept. */
  readonly save: ((path: string, text: string, force: boolean) => void) | undefined;
  /** From now on the questions are of this base, which a command calls `named`; tells what is ahead. */
  readonly speakOf: (knowledge: Knowledge, named: string | undefined, introduction: string) => void;
  /** What is done, and then said, where the person is interrupted. */
  readonly onInterrupt: (leave: () => string) => void;
  /** Lets go of the terminal; once is enough. Resolves when a signal is no longer heard. */
  readonly close: () => Promise<void>;
}

/** Takes the terminal to ask in. Whatever could be refused in the end is refused before anybody takes the trouble to answer. */
export async function openScreen(call: RecommendCall, world: World, language: Language): Promise<Screen> {
  const { options } = call;
  const targets = targetsOf(options, rendererOf(options.format).numbered === true);
  checkDistinct(targets);
  for (const path of targets) checkTarget(path, options.force === true);
  const { style, ascii, called } = await layoutFor(
    world.stderr,
    { ...call, options: { ...options, output: undefined } },
    world,
  );
  const output = world.stderr.stream as NodeJS.WriteStream;
  let asked: { readonly knowledge: Knowledge; readonly named: string | undefined } | undefined;
  const terminal: Terminal = {
    input: world.stdin.stream as NodeJS.ReadStream,
    output,
    language,
    base: () => {
      const { knowledge, named } = asked!;
      return {
        noun: visible(knowledge.alternatives[language].one),
        nameOf: (id) => visible(knowledge.frameworks.find((f) => f.id === id)!.name),
        explain: (question) =>
          questionTerms(knowledge, question, language, named).map((text) => visible(asStarted(text, called))),
      };
    },
    suspend: () => world.suspend(),
    style,
    ascii,
    wrap: (text, columns) => wrap(visible(text), columns),
    widthOf: displayWidth,
  };
  const plain = isPlain(call, world);
  // there is no time to load it when it is needed
  const save = options.save === undefined ? undefined : await writerOf(world);
  const asker = plain
    ? (await import('../../../questionnaire/terminal/plain/ask-plain.ts')).askPlain(terminal)
    : (await import('../../../questionnaire/terminal/ask-in-terminal.ts')).askInTerminal(terminal);
  // a terminal that went away says so whenever it is touched; the end of the input is heard where it is listened for
  terminal.input.on('error', () => {});
  const write = (text: string) => void output.write(layNotes(text, output.columns, called));
  let leave: (() => string) | undefined;
  const takeBack = world.whenInterrupted(() => {
    // the file first: the terminal may be gone
    const told = leave?.();
    asker.restore();
    if (told !== undefined) write(told);
  });
  let isOpen = true;
  return {
    asker,
    isPlain: plain,
    write,
    save,
    speakOf: (knowledge, named, introduction) => {
      asked = { knowledge, named };
      asker.tell(wrap(visible(introduction), Math.max(20, output.columns || 80) - 1));
    },
    onInterrupt: (told) => {
      leave = told;
    },
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      asker.close();
      await takeBack();
    },
  };
}

async function writerOf(world: World): Promise<NonNullable<Screen['save']>> {
  const [{ writeFile }, run] = await Promise.all([import('../../../documents/writing/write-file.ts'), world.run()]);
  return (path, text, force) => writeFile(path, text, force, run);
}
