import type { Ask, Reply, Step } from '../interview/step.ts';
import { interviewWords } from '../words/interview-words.ts';
import { type Drawn, drawnOn } from './drawn-on.ts';
import { type KeyQueue, keyQueue } from './key-queue.ts';
import { promptBoxes, promptLines } from './prompt.ts';
import { promptInput } from './prompt-input.ts';
import { back, finish, type Sheet, sheetOf } from './sheet.ts';
import type { Asker, Terminal } from './terminal.ts';

/** An `Ask` that draws lists with Inquirer, and puts the terminal back in order where it has to stop at once. */
export function askInTerminal(terminal: Terminal): Asker {
  const { output, input, language, style, wrap, widthOf } = terminal;
  const words = interviewWords[language];
  // what each step left on the screen, so that going back can take it away again
  const left: string[][] = [];
  const columns = () => Math.max(20, output.columns || 80) - 1;
  const rowsOf = (lines: readonly string[]) =>
    lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(widthOf(line) / (columns() + 1))), 0);

  const keys = keyQueue(input);
  if (input.isTTY) input.setRawMode(true);
  let begun: Promise<void> | undefined;
  const ask: Ask = async (step) => {
    begun ??= keys.forget();
    await begun;
    const reply = await askSheet(sheetOf(step, terminal), terminal, keys, columns);
    if (reply.kind === 'back') {
      const gone = left.pop();
      if (gone !== undefined) output.write('\x1b[1A\x1b[2K'.repeat(rowsOf(gone)));
    } else if (reply.kind !== 'leave' && reply.kind !== 'finish') {
      const lines = told(step, reply);
      left.push(lines);
      for (const line of lines) output.write(`${line}\n`);
    }
    return reply;
  };
  /** What stays on the screen of a step. */
  const told = (step: Step, reply: Reply): string[] => {
    if (reply.kind !== 'answer' || step.kind !== 'question') return [];
    const mark = terminal.ascii ? '*' : '✓';
    const lines = wrap(`${step.question.asks[language]} ${words.answer(step.question, reply.options)}`, columns() - 2);
    return lines.map((line, i) => `${i === 0 ? style.good(mark) : ' '} ${style.dim(line)}`);
  };
  const restore = () => {
    // from Inquirer's last frame to a line of our own, with the cursor to be seen
    output.write('\x1b[?25h\n');
    if (input.isTTY) input.setRawMode(false);
  };
  const close = () => {
    keys.close();
    if (input.isTTY) input.setRawMode(false);
    input.pause();
  };
  return { ask, restore, close };
}

/** Draws a sheet until it is replied to; again where the terminal was resized meanwhile. */
async function askSheet(sheet: Sheet, terminal: Terminal, keys: KeyQueue, columns: () => number): Promise<Reply> {
  const { input, output } = terminal;
  let { first } = sheet;
  let boxes = sheet.boxes;
  let before: Drawn | undefined;
  for (;;) {
    const prompt = promptInput(input);
    const stop = new AbortController();
    let pressed: Reply | undefined;
    let resized = false;
    let letGo = () => {};
    const end = (reply: Reply) => {
      pressed ??= reply;
      letGo();
      stop.abort();
    };
    // keys that lists do not know; the rest is the prompt's, as soon as there is one
    const taker = {
      key: (key: string) => {
        switch (key) {
          case '\x1b':
          case '\x02':
            return sheet.canGoBack ? end(back) : undefined;
          case '\x03':
            return end({ kind: 'leave', cause: 'interrupted' });
          case '\x04':
            return end({ kind: 'leave', cause: 'input-ended' });
          case '\x06':
            return end(finish);
          default:
            return prompt.key(key);
        }
      },
      ended: () => end({ kind: 'leave', cause: 'input-ended' }),
    };
    const drawn: Drawn = drawnOn(output, terminal.widthOf, before, () => {
      letGo = keys.take(taker);
    });
    let pause: NodeJS.Timeout | undefined;
    const onResize = () => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        resized = true;
        letGo();
        drawn.stop();
        before = drawn;
        // Enter hands over what is chosen so far, for the next drawing
        prompt.enter();
      }, 30);
    };
    output.on('resize', onResize);
    try {
      const streams = { input: prompt.stream, output: drawn.output, signal: stop.signal };
      const found = await (boxes === undefined
        ? promptLines(sheet, first, terminal, columns(), streams)
        : promptBoxes({ ...sheet, boxes }, () => resized, terminal, columns(), streams));
      if (pressed !== undefined) return pressed;
      if (!resized) return found.reply;
      if (boxes === undefined) first = found.reply;
      else boxes = boxes.map((box) => ({ ...box, checked: found.checked.includes(box.id) }));
    } catch (error) {
      if (pressed !== undefined) return pressed;
      if (error instanceof Error && error.name === 'ExitPromptError') return { kind: 'leave', cause: 'interrupted' };
      throw error;
    } finally {
      clearTimeout(pause);
      output.off('resize', onResize);
      letGo();
    }
  }
}
