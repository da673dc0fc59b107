import type { Decision } from '../../decision/decide.ts';
import { usual } from '../../decision/firmness/usual.ts';
import { commandLine } from './command-line.ts';

/** The words that give a result again, wherever they are read; undefined where nothing was answered. */
export function againCommand(
  { decision: { given, certainty }, asked, seed }: { decision: Decision; asked: string | undefined; seed: number },
  ...more: readonly string[]
): string | undefined {
  if (Object.keys(given.answers).length === 0) return undefined;
  const sure = certainty === usual.certainty ? [] : ['--certainty', certainty];
  const drawn = seed === usual.seed ? [] : ['--seed', String(seed)];
  return commandLine(asked, given, ...sure, ...drawn, ...more);
}
