import type { Decision } from '../../../decision/decide.ts';
import type { Language } from '../../../knowledge/knowledge.ts';
import { listOf } from '../../words/words.ts';
import type { Recommendation } from '../json/recommendation.ts';

/** What could still change the result, and what it would take. */
export function changes(
  decision: Decision,
  { couldStillChange, unanswered, flips }: Recommendation,
  language: Language,
): string[] {
  const open =
    decision.ranking.length === 0 || unanswered.length === 0
      ? []
      : decision.decided
        ? [
            {
              en: `Decided: no answer to the ${unanswered.length} open questions could change who is first.`,
              ja: `確定: 残り ${unanswered.length} 問にどう答えても先頭は変わりません。`,
            }[language],
          ]
        : [
            {
              en: `Open questions that could still change it: ${listOf(couldStillChange, 'en')}.`,
              ja: `結果を変えうる未回答の質問: ${listOf(couldStillChange, 'ja')}。`,
            }[language],
          ];
  return [...open, ...flips.answers.map((f) => f.text), ...flips.weights.map((f) => f.text)];
}
