import type { GivenAnswers } from '../../../decision/model.ts';
import { isShipped } from '../../../knowledge/load-shipped.ts';
import { commandLine } from '../../../report/questions/command-line.ts';
import { shellWord } from '../../../typesetting/shell-word.ts';
import { commonOptions } from '../../call/options/common-options.ts';
import { longName } from '../../call/options/long-name.ts';
import type { Options } from '../../call/options/option-spec.ts';
import { type RecommendCall, recommendOptions } from '../recommend-spec.ts';

/** They are said apart, or would keep the interview from going on. */
const apart: readonly string[] = ['set', 'priority', 'matters', 'knowledge', 'input', 'force'];

/**
 * The words that go on with an interview: those that it was called with, and the answers so far; where these were kept in
 * a file, the file stands for them.
 */
export function resumeCommand(
  { options, typed }: RecommendCall,
  named: string | undefined,
  given: GivenAnswers,
  kept: string | undefined,
): string {
  const all: Options = { ...recommendOptions, ...commonOptions };
  const again = Object.entries(all).flatMap(([name, spec]) => {
    const value = typed[name];
    if (apart.includes(name)) return [];
    // true is nothing that was typed where an option only takes something away
    if (value === true) return 'on' in spec ? [longName(name)] : [];
    if (value === false) return [`--no-${name}`];
    const isDefault = 'reader' in spec && spec.fallback !== undefined && String(spec.fallback) === value;
    return typeof value === 'string' && !isDefault ? [longName(name), value] : [];
  });
  const { knowledge, force } = options;
  if (kept === undefined) return commandLine(named, given, ...again, ...(force === true ? ['--force'] : []));
  // the file itself says which base its answers are for, and a folder is looked for from where the file lies
  const base = knowledge === undefined || isShipped(knowledge) ? [] : ['--knowledge', knowledge];
  return ['fw-advisor', 'recommend', kept, ...base, ...again, '--force'].map(shellWord).join(' ');
}
