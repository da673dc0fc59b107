import type { Criterion } from '../../knowledge/knowledge.ts';
import type { Language } from '../../language/language.ts';
import { explanationWords } from '../words/explanation.ts';

/** What a requirement asks for. */
export function requirementText(criterion: Criterion, level: string, language: Language): string {
  return explanationWords[language].atLeast(criterion.levels.find((l) => l.id === level)!.name[language]);
}
