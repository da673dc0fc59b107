import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Call, Outcome } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { completionScripts } from './completion-scripts.ts';

export async function run(call: Call): Promise<Outcome> {
  const shell = String(call.arguments[0]);
  if (!Object.hasOwn(completionScripts, shell)) {
    const known = Object.keys(completionScripts);
    throw new UserError([problem('UNKNOWN_ID', { id: shell, kinds: 'shell' }, { nearest: nearest(shell, known) })]);
  }
  return deliver(completionScripts[shell as keyof typeof completionScripts], call);
}
