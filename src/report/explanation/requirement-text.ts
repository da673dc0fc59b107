import type { Criterion } from '../../knowledge/knowledge.ts';
import type { Language } from '../../language/language.ts';
import { explanationWords } from '../words/explanation.ts';

/** What a requirement asks for. */
export function requirementText(criterion: Criterion, level: string, language: Language): string {
  const { name } = criterion.levels.find((l) => l.id === level)!;
  const words = explanationWords[language];
  return criterion.measure?.better === 'lower' ? words.atMost(name[language]) : words.atLeast(name[language]);
}
