import type { Problem } from '../../../errors/problem.ts';
import { UserError } from '../../../errors/user-error.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { shippedBases } from '../../../knowledge/load-shipped.ts';

/** What a framework has to say to stand in a base; `part`: it stands in the base that this one extends, which says the rest. */
export interface Skeleton extends Pick<Knowledge, 'languages' | 'overview'> {
  readonly criteria: readonly Pick<Knowledge['criteria'][number], 'id' | 'asks' | 'levels' | 'measure'>[];
  readonly part: boolean;
}

/**
 * Reads what the file of one framework more has to hold. A base in which this file, or another such, is all that is missing will do.
 * Throws a UserError with what is wrong with it else.
 */
export async function readSkeleton(folder: string, framework: string): Promise<Skeleton> {
  const { inspectKnowledge } = await import('../../../knowledge/load-knowledge.ts');
  const { knowledge, problems, authored } = inspectKnowledge(folder, { shipped: shippedBases });
  const wrong = problems.filter((p) => p.warning !== true && !unfilled.has(p.code));
  const head = authored.knowledge?.data;
  if (wrong.length > 0 || head === undefined) throw new UserError(wrong);
  const { languages, extension } = authored;
  const criteria = knowledge?.criteria ?? authored.criteria.map(({ id, data }) => ({ id, ...data }));
  const inherited = extension?.base;
  const part = inherited?.frameworks.some((one) => one.id === framework) === true;
  if (!part) return { languages, criteria, overview: head.overview, part };
  const added = criteria.filter(({ id }) => !inherited.criteria.some((one) => one.id === id));
  return { languages, criteria: added, overview: [], part };
}

/** What is wrong as long as a framework is not filled in. */
const unfilled: ReadonlySet<Problem['code']> = new Set(['NOT_ASSESSED', 'MISSING_CELL', 'EVERYBODY_UNKNOWN']);
