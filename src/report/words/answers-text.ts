import type { Language } from '../../knowledge/knowledge.ts';
import type { AnswerBehind } from '../outline/finding.ts';
import { listOf } from './words.ts';

/** `goal: Learning; experience: Python` */
export function answersText(from: readonly AnswerBehind[], language: Language): string {
  const byQuestion = new Map<string, string[]>();
  for (const { question, label } of from) byQuestion.set(question, [...(byQuestion.get(question) ?? []), label]);
  return [...byQuestion].map(([question, labels]) => `${question}: ${listOf(labels, language)}`).join('; ');
}
