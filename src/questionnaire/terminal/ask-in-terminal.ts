import type { Question } from '../../knowledge/knowledge.ts';
import type { AnyStep, Ask, Reply } from '../interview/step.ts';
import { interviewWords } from '../words/interview-words.ts';
import { askSheet } from './ask-sheet.ts';
import { keyQueue } from './key-queue.ts';
import { sheetOf } from './sheet.ts';
import type { Asker, Terminal } from './terminal.ts';

const widest = 100;
/** The terminal then says of a paste that it is one. */
const marksPastes = '\x1b[?2004h';
const plainPastes = '\x1b[?2004l';

/** An `Ask` that draws lists, and puts the terminal back in order where it has to stop at once. */
export function askInTerminal(terminal: Terminal): Asker {
  const { output, input, language, style, wrap, widthOf } = terminal;
  const words = interviewWords[language];
  // what each step left on the screen, so that going back can take it away again
  const left: string[][] = [];
  const screen = () => Math.max(20, output.columns || 80);
  // longer lines are hard to read
  const columns = () => Math.min(widest, screen() - 1);
  const rowsOf = (lines: readonly string[]) =>
    lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(widthOf(line) / screen())), 0);

  const keys = keyQueue(input);
  const isRaw = (raw: boolean) => {
    if (input.isTTY) input.setRawMode(raw);
    output.write(raw ? marksPastes : plainPastes);
  };
  isRaw(true);
  const suspend = async () => {
    isRaw(false);
    await terminal.suspend();
    isRaw(true);
  };
  let begun: Promise<void> | undefined;
  const ask: Ask<AnyStep> = async (step) => {
    begun ??= keys.forget();
    await begun;
    const reply = await askSheet(sheetOf(step, terminal), terminal, keys, columns, suspend);
    if (reply.kind === 'back') {
      const gone = left.pop();
      if (gone !== undefined) output.write('\x1b[1A\x1b[2K'.repeat(rowsOf(gone)));
    } else if (reply.kind !== 'leave' && reply.kind !== 'finish') {
      leave(told(step, reply));
    }
    return reply;
  };
  /** What stays on the screen of a step. */
  const told = (step: AnyStep, reply: Reply): string[] => {
    if (reply.kind === 'base' && step.kind === 'base')
      return toldLine(`${words.whichBase} ${step.bases.find(({ id }) => id === reply.base)!.name}`);
    if (reply.kind === 'keep') return reply.kept.flatMap((kept) => toldLine(words.foundAnswer(kept)));
    return reply.kind === 'answer' && step.kind === 'question' ? toldAnswer(step.question, reply.options) : [];
  };
  const toldAnswer = (question: Question, options: readonly string[]) =>
    toldLine(`${question.asks[language]} ${words.answer(question, options)}`);
  const toldLine = (text: string): string[] => {
    const mark = terminal.ascii ? '*' : '✓';
    const lines = wrap(text, columns() - 2);
    return lines.map((line, i) => `${i === 0 ? style.good(mark) : ' '} ${style.dim(line)}`);
  };
  const leave = (lines: string[]) => {
    left.push(lines);
    for (const line of lines) output.write(`${line}\n`);
  };
  const restore = () => {
    // from Inquirer's last frame to a line of our own, with the cursor to be seen
    output.write('\x1b[?25h\n');
    isRaw(false);
  };
  const close = () => {
    keys.close();
    isRaw(false);
    input.pause();
  };
  return {
    ask,
    recall: (answers) => {
      for (const { question, options } of answers) leave(toldAnswer(question, options));
    },
    tell: (lines) => {
      const dimmed = lines.map(style.dim);
      for (const one of dimmed) left.at(-1)?.push(one);
      for (const line of dimmed) output.write(`${line}\n`);
    },
    restore,
    close,
  };
}
