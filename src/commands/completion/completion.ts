import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Outcome, World } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { completionScripts } from './completion-scripts.ts';
import type { CompletionCall } from './completion-spec.ts';

export async function run(call: CompletionCall, world: World): Promise<Outcome> {
  const shell = call.argument;
  if (!Object.hasOwn(completionScripts, shell)) {
    const known = Object.keys(completionScripts);
    throw new UserError([
      problem('UNKNOWN_ID', { id: shell, kinds: 'shell', known }, { nearest: nearest(shell, known) }),
    ]);
  }
  return deliver(completionScripts[shell as keyof typeof completionScripts], call, world);
}
