import type { Language } from '../../knowledge/knowledge.ts';
import type { Outline } from '../outline/outline.ts';
import { findingText } from './findings.ts';
import { reportWords } from './report.ts';

/** What is not known: a sentence each where it alone could change who is first, one for all others. */
export function unknownSentences({ ratings, together }: Outline['unknown'], language: Language): string[] {
  const words = reportWords[language];
  const others = ratings.filter((r) => !r.couldChange).map((r) => words.rating(r.criterion.name, r.framework.name));
  return [
    ...ratings.filter((r) => r.couldChange).map((r) => findingText(r, language)),
    ...(others.length === 0 ? [] : [together ? words.unknownTogether(others) : words.unknownAlone(others)]),
  ];
}
