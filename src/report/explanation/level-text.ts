import type { Criterion, Text } from '../../knowledge/knowledge.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../words/common.ts';
import { explanationWords } from '../words/explanation.ts';

/** A level and why: `easy: PyTorch is ...`. */
export function levelText(criterion: Criterion, level: string | null, because: Text, language: Language): string {
  const name = criterion.levels.find((l) => l.id === level)?.name[language] ?? commonWords[language].unknown;
  return explanationWords[language].level(name, because[language]);
}
