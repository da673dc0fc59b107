/** The only place that knows Inquirer. */
import { createPrompt, useKeypress, useState } from '@inquirer/core';
import { createPromptModule } from 'inquirer';
import type { Reply } from '../interview/step.ts';
import type { ListState } from './list/list-state.ts';
import type { Key, Pressed } from './list/press.ts';

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}
export type ListPrompt = {
  readonly start: ListState;
  /** The lines of the screen; the last of them has some text. */
  readonly draw: (state: ListState) => readonly string[];
  readonly press: (state: ListState, key: Key) => Pressed;
  /** Hears of every change. */
  readonly onChange: (state: ListState) => void;
};

const hideCursor = '\x1b[?25l';

const list = createPrompt<Reply, ListPrompt>(({ start, draw, press, onChange }, done) => {
  const [state, setState] = useState(start);
  useKeypress((key, line) => {
    // readline keeps a line of what is typed, which nobody reads
    line.clearLine(0);
    const pressed = press(state, key as Key);
    if ('reply' in pressed) {
      done(pressed.reply);
      return;
    }
    onChange(pressed.state);
    setState(pressed.state);
  });
  return `${draw(state).join('\n')}${hideCursor}`;
});

/** Draws a list until a key replies; rejects where the signal takes it down. */
export async function promptList(config: ListPrompt, streams: Streams): Promise<Reply> {
  const prompt = createPromptModule<{ list: ListPrompt }>({ ...streams, clearPromptOnDone: true });
  prompt.registerPrompt('list', list);
  const { reply } = await prompt<{ reply: Reply }>({ type: 'list', name: 'reply', message: '', ...config });
  return reply;
}
