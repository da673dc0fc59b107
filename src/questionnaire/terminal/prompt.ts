/** The only place that knows Inquirer. */
import { createPromptModule } from 'inquirer';
import type { Reply } from '../interview/step.ts';
import { listWords } from '../words/list-words.ts';
import { promptTheme } from './prompt-theme.ts';
import type { Box, Line, Sheet } from './sheet.ts';
import { sheetLayout } from './sheet-layout.ts';
import type { Terminal } from './terminal.ts';

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

export async function promptLines(
  sheet: Sheet,
  first: Reply | undefined,
  terminal: Terminal,
  columns: number,
  streams: Streams,
) {
  const { message, foot, pageSize } = sheetLayout(sheet, terminal, columns);
  const prompt = createPromptModule({ ...streams, clearPromptOnDone: true });
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
export async function promptBoxes(
  sheet: Sheet & { readonly boxes: readonly Box[] },
  resized: () => boolean,
  terminal: Terminal,
  columns: number,
  streams: Streams,
) {
  const { style, language } = terminal;
  const { message, foot, pageSize } = sheetLayout(sheet, terminal, columns);
  const theme = promptTheme(terminal, columns, foot);
  const { cursor } = theme.icon;
  const names = sheet.lines.map(({ name }) => indented(name, 6, terminal, columns));
  let under: Line | undefined;
  const prompt = createPromptModule({ ...streams, clearPromptOnDone: true });
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
