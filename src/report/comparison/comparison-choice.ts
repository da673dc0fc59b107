import { nearest } from '../../errors/nearest.ts';
import { type Problem, type ProblemArguments, problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Criterion, Framework, Knowledge } from '../../knowledge/knowledge.ts';
import { meantName, type Named } from '../../language/meant-name.ts';
import type { ComparisonChoice } from './comparison.ts';

/** What is to be compared, in words: ids or names; none of them is all. */
export interface ComparisonWords {
  readonly frameworks: readonly string[];
  readonly rows: readonly string[] | undefined;
  readonly ratings: boolean;
}

/** The ids that the words mean. Throws a UserError with every word that means nothing. */
export function comparisonChoice(knowledge: Knowledge, words: ComparisonWords): ComparisonChoice {
  const problems: Problem[] = [];
  const criteria = words.rows?.map((word) => meantName(word, knowledge.criteria.map(labelled)));
  // rows that only the ratings have need not be asked for twice
  const inRatings =
    criteria?.every((id) => id !== undefined && !knowledge.overview.some((row) => row.id === id)) === true;
  const kind = words.ratings || inRatings ? 'ratings' : 'overview';
  const rowsOf = kind === 'overview' ? knowledge.overview : knowledge.criteria;
  const rows = words.rows === undefined ? undefined : meant(words.rows, rowsOf, { kinds: 'row' }, problems);
  const about = { kinds: 'framework', called: knowledge.alternatives } as const;
  const asked = meant(words.frameworks, knowledge.frameworks, about, problems);
  if (problems.length > 0) throw new UserError(problems);
  return { kind, frameworks: asked.length > 0 ? [...new Set(asked)] : undefined, rows };
}

/** The ids that words mean; what means nothing is a problem. */
function meant(
  words: readonly string[],
  known: readonly (Criterion | Framework | Knowledge['overview'][number])[],
  about: Pick<ProblemArguments['UNKNOWN_ID'], 'kinds' | 'called'>,
  problems: Problem[],
): string[] {
  const ids = known.map(({ id }) => id);
  return words.map((word) => {
    const id = meantName(word, known.map(labelled));
    if (id === undefined)
      problems.push(problem('UNKNOWN_ID', { id: word, ...about, known: ids }, { nearest: nearest(word, ids) }));
    return id ?? word;
  });
}

const labelled = ({ id, name }: { readonly id: string; readonly name: Named['label'] }): Named =>
  name === undefined ? { id } : { id, label: name };
