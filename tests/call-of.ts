import type { Call } from '../src/commands/call/command.ts';

/** What a command is called with, without the words that say so. */
export const callOf = (options: Call['options'] = {}, ...words: readonly unknown[]): Call => ({
  options,
  arguments: words,
  argv: [],
  spec: { name: 'command', help: { en: '', ja: '' } },
  commands: [],
});
