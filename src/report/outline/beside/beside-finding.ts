import type { Language } from '../../../knowledge/knowledge.ts';
import { commandLine } from '../../questions/command-line.ts';
import type { BesideFinding } from '../finding.ts';
import type { BesideView } from './beside.ts';

/** What another base answers, in one language. */
export const besideFinding = (
  { asks, basis, given, answeredByFirst, verdict, first, because, excluded }: BesideView,
  language: Language,
): BesideFinding => ({
  code: 'BESIDE',
  asks: asks[language],
  base: basis.id,
  asOf: basis.asOf,
  verdict,
  firsts: first.map((f) => f.name),
  because: because.map(({ name }) => name[language]),
  excluded: { ...excluded, by: excluded.by.map((name) => name[language]) },
  given: Object.entries(given.answers).map(([question, options]) => ({
    answer: `${question}=${options.join(',')}`,
    byFirst: question === answeredByFirst,
  })),
  command: commandLine(basis.id, given),
});
