import type { Language } from '../../knowledge/knowledge.ts';
import type { HintFinding } from '../outline/finding.ts';
import { answersText } from './answers-text.ts';
import { reportWords } from './report.ts';

/** Why a hint is shown: `because you said mobile: required`. */
export const whyText = ({ leader, from }: HintFinding, language: Language): string =>
  reportWords[language].hintBecause(leader, answersText(from, language));
