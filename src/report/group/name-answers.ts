import type { GroupDecision } from '../../decision/group/group-decision.ts';
import { ownValue } from '../../documents/own-value.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import type { AnswerBehind } from '../outline/finding.ts';
import { groupWords } from '../words/group.ts';

/** Puts the names of those who gave them behind the answers of a finding, where they are not all of the group. */
export function nameAnswers(
  { people }: GroupDecision,
  language: Language,
): <F extends { readonly from: readonly AnswerBehind[] }>(finding: F) => F {
  const named = (answer: AnswerBehind): AnswerBehind => {
    const { question, option, assumed } = answer;
    const who = people.filter(({ decision: { preferences, given } }) =>
      assumed
        ? preferences.from.some((c) => c.some((f) => f.assumed && f.question === question && f.option === option))
        : ownValue(given.answers, question)?.includes(option),
    );
    if (who.length === people.length) return answer;
    return {
      ...answer,
      label: groupWords[language].by(
        answer.label,
        who.map((p) => p.name),
      ),
    };
  };
  return (finding) => ({ ...finding, from: finding.from.map(named) });
}
