/** The only place that knows Inquirer. */
import { createPromptModule } from 'inquirer';
import type { Ask, Reply, Step } from '../interview/step.ts';
import { interviewWords } from '../words/interview-words.ts';
import { listWords } from '../words/list-words.ts';
import { drawnOn } from './drawn-on.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { promptTheme } from './prompt-theme.ts';
import { type Box, back, finish, type Line, type Sheet, sheetOf } from './sheet.ts';
import { sheetLayout } from './sheet-layout.ts';
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

  const ask: Ask = async (step) => {
    const reply = await askSheet(sheetOf(step, terminal), terminal, columns);
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
  return { ask, restore, close: () => {} };
}

/** Draws a sheet until it is replied to; again where the terminal was resized meanwhile. */
async function askSheet(sheet: Sheet, terminal: Terminal, columns: () => number): Promise<Reply> {
  const { input, output } = terminal;
  let { first } = sheet;
  let boxes = sheet.boxes;
  for (;;) {
    const drawn = drawnOn(output, terminal.widthOf);
    const stop = new AbortController();
    let pressed: Reply | undefined;
    let resized = false;
    const end = (reply: Reply) => {
      pressed ??= reply;
      stop.abort();
    };
    const silence = listenForKeys(input, {
      escape: () => sheet.canGoBack && end(back),
      back: () => sheet.canGoBack && end(back),
      finish: () => end(finish),
      interrupted: () => end({ kind: 'leave', cause: 'interrupted' }),
      ended: () => end({ kind: 'leave', cause: 'input-ended' }),
    });
    let pause: NodeJS.Timeout | undefined;
    const onResize = () => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        resized = true;
        drawn.erase();
        // Enter hands over what is chosen so far, for the next drawing
        input.emit('keypress', '\r', { name: 'return', sequence: '\r', ctrl: false, meta: false, shift: false });
      }, 30);
    };
    output.on('resize', onResize);
    try {
      const found = await (boxes === undefined
        ? promptLines(sheet, first, terminal, columns(), drawn.output, stop.signal)
        : promptBoxes({ ...sheet, boxes }, () => resized, terminal, columns(), drawn.output, stop.signal));
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
      silence();
    }
  }
}

async function promptLines(
  sheet: Sheet,
  first: Reply | undefined,
  terminal: Terminal,
  columns: number,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
) {
  const { message, foot, pageSize } = sheetLayout(sheet, terminal, columns);
  const prompt = createPromptModule({ input: terminal.input, output, signal, clearPromptOnDone: true });
  const { answer } = await prompt<{ answer: Reply }>({
    type: 'select',
    name: 'answer',
    message,
    choices: sheet.lines.map(({ name, help, reply, aside }) => ({
      name: aside ? terminal.style.dim(indented(name, 2, terminal, columns)) : indented(name, 2, terminal, columns),
      value: reply,
      ...(help === undefined ? {} : { description: help }),
    })),
    ...(first === undefined ? {} : { default: first }),
    pageSize,
    loop: false,
    theme: promptTheme(terminal, columns, foot),
  });
  return { reply: answer, checked: [] as readonly string[] };
}

/**
 * Boxes, and below them lines that Enter takes. Inquirer knows no such lines; they are its disabled choices, which the
 * cursor can stand on and nothing can check.
 */
async function promptBoxes(
  sheet: Sheet & { readonly boxes: readonly Box[] },
  resized: () => boolean,
  terminal: Terminal,
  columns: number,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
) {
  const { style, language } = terminal;
  const { message, foot, pageSize } = sheetLayout(sheet, terminal, columns);
  const theme = promptTheme(terminal, columns, foot);
  const { cursor } = theme.icon;
  const names = sheet.lines.map(({ name }) => indented(name, 6, terminal, columns));
  let under: Line | undefined;
  const prompt = createPromptModule({ input: terminal.input, output, signal, clearPromptOnDone: true });
  const { answer } = await prompt<{ answer: string[] }>({
    type: 'checkbox',
    name: 'answer',
    message,
    choices: [
      ...sheet.boxes.map(({ id, name, help, checked }) => ({
        name: indented(name, 6, terminal, columns),
        value: id,
        checked,
        ...(help === undefined ? {} : { description: help }),
      })),
      ...names.map((name) => ({ name, value: '', disabled: ' ' })),
    ],
    validate: (chosen: readonly { readonly value: string }[]) => {
      if (resized() || under !== undefined) return true;
      const taken = sheet.take!(chosen.map((c) => c.value));
      return 'refused' in taken ? taken.refused : true;
    },
    pageSize,
    loop: false,
    shortcuts: { all: null, invert: null },
    theme: {
      ...theme,
      icon: { cursor, checked: ' [x]', unchecked: ' [ ]', disabledChecked: '    ', disabledUnchecked: '    ' },
      i18n: { disabledError: listWords[language].takeByEnter },
      style: {
        ...theme.style,
        // which line the cursor stands on is known only from the drawing
        highlight: (text: string) => {
          under = undefined;
          return style.accent(text);
        },
        disabled: (text: string) => {
          if (!text.startsWith(cursor)) return style.dim(text);
          under = sheet.lines[names.findIndex((name) => text.includes(name))];
          return style.accent(text);
        },
      },
    },
  });
  const reply = under?.reply ?? sheet.take!(answer);
  return { reply: reply as Reply, checked: answer as readonly string[] };
}

/** A line that is too long goes on below itself. */
const indented = (name: string, indent: number, { wrap }: Terminal, columns: number): string =>
  wrap(name, columns - indent).join(`\n${' '.repeat(indent)}`);
