import type { CallOf } from '../src/commands/call/command.ts';
import { callFrom } from '../src/commands/call/define-command.ts';
import type { Options } from '../src/commands/call/options/option-spec.ts';
import type { Typed } from '../src/commands/call/options/read-options.ts';

/** What a command with these options is called with, from the texts that would be typed. */
export const callOf = <O extends Options>(options: O, typed: Typed = {}): CallOf<O> =>
  callFrom(options, undefined, typed, []);
