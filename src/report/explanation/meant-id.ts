import type { Knowledge } from '../../knowledge/knowledge.ts';
import { meantName } from '../../language/meant-name.ts';
import { explainableIds } from './explain-id.ts';

/** The id that a word means: as it stands, in another case, or the name of a framework or a criterion; else the word. */
export function meantId(knowledge: Knowledge, word: string): string {
  const ids = explainableIds(knowledge);
  if (ids.includes(word)) return word;
  const { frameworks, criteria } = knowledge;
  return (
    meantName(
      word,
      frameworks.map(({ id, name }) => ({ id, label: name })),
    ) ??
    meantName(
      word,
      criteria.map(({ id, name }) => ({ id, label: name })),
    ) ??
    meantName(
      word,
      ids.map((id) => ({ id })),
    ) ??
    word
  );
}
