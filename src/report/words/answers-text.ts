import type { Language } from '../../knowledge/knowledge.ts';
import type { AnswerBehind } from '../outline/finding.ts';
import { listOf } from './words.ts';

/** `goal: Learning; experience: Python`, by what the questions are called. */
export function answersText(from: readonly AnswerBehind[], language: Language): string {
  const byQuestion = new Map<string, string[]>();
  for (const { name, label } of from) byQuestion.set(name, [...(byQuestion.get(name) ?? []), label]);
  return [...byQuestion].map(([name, labels]) => `${name}: ${listOf(labels, language)}`).join('; ');
}
