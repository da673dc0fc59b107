import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge, Language, Statement } from '../../knowledge/knowledge.ts';
import { explainableIds, explainId } from './explain-id.ts';
import type { Explanation } from './explanation.ts';
import { meantId } from './meant-id.ts';

/**
 * What a word means in a base, an id or a name. Throws a UserError where it means nothing; `elsewhere` says which other bases
 * know it.
 */
export function explainWord(
  knowledge: Knowledge,
  word: string,
  language: Language,
  elsewhere: (id: string) => readonly string[] = () => [],
): Explanation[] {
  const id = meantId(knowledge, word);
  const explanations = explainId(knowledge, id, language);
  if (explanations.length > 0) return explanations;
  const others = elsewhere(id);
  const about = {
    id,
    kinds: 'anything',
    called: knowledge.alternatives,
    ...(others.length === 0 ? {} : { elsewhere: others }),
  } as const;
  throw new UserError([problem('UNKNOWN_ID', about, { nearest: nearest(id, explainableIds(knowledge)) })]);
}

/** The statements that explanations rest on. */
export function statementsBehind(
  explanations: readonly Explanation[],
  { statements }: Pick<Knowledge, 'statements'>,
): Record<string, Statement> {
  const cited = new Set(
    explanations.flatMap((e) => e.sections.flatMap((s) => s.items.flatMap((item) => item.evidence ?? []))),
  );
  return Object.fromEntries([...cited].map((statement) => [statement, statements[statement]!]));
}
