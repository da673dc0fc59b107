import type { GivenAnswers } from '../../decision/model.ts';
import { commandLine, shellWord } from '../../report/questions/command-line.ts';
import type { Call } from '../call/command.ts';

/**
 * The words that go on with an interview: those that it was called with, and the answers so far; where these were kept in
 * a file, the file stands for them.
 */
export function resumeCommand(
  { options, spec }: Call,
  base: string,
  given: GivenAnswers,
  kept: string | undefined,
): string {
  const again = [...(spec.options ?? []), ...(spec.common ?? [])].flatMap(({ flags, fallback }) => {
    const [, no, name = ''] = /--(no-)?([a-z-]+)/.exec(flags) ?? [];
    if (['set', 'priority', 'knowledge', 'input', 'force'].includes(name)) return [];
    const value = options[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
    if (no !== undefined) return value === false ? [`--no-${name}`] : [];
    if (value === true) return [`--${name}`];
    return typeof value === 'string' && value !== fallback ? [`--${name}`, value] : [];
  });
  if (kept === undefined) return commandLine(base, given, ...again, ...(options.force === true ? ['--force'] : []));
  const folder = options.knowledge === undefined ? [] : ['--knowledge', base];
  return ['fw-advisor', 'recommend', kept, ...folder, ...again, '--force'].map(shellWord).join(' ');
}
