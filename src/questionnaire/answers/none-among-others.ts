import type { Language, Question } from '../../knowledge/knowledge.ts';
import { interviewWords } from '../words/interview-words.ts';

/** What is wrong with several options, where one of them is "none of these"; undefined where nothing is. */
export function noneAmongOthers(
  { options }: Question,
  chosen: readonly string[],
  language: Language,
): string | undefined {
  if (chosen.length < 2 || !chosen.includes('none')) return undefined;
  const { label } = options.find((o) => o.id === 'none')!;
  return `${interviewWords[language].noneAmongOthers} ${label[language]}`;
}
