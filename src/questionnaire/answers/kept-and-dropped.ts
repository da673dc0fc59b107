import type { Answers } from '../../decision/model.ts';
import type { AnswerableQuestion } from './answerable-base.ts';
import type { Complaint } from './complaint.ts';
import { contradictionsOf, type OptionPlace } from './contradictions-of.ts';

/** A complaint for each framework that one answer keeps and another drops; `path` leads to the answers. */
export function keptAndDropped(
  questions: readonly AnswerableQuestion[],
  answers: Answers,
  path: readonly string[] = [],
): Complaint[] {
  const idOf = (place: OptionPlace) => questions[place.question]!.id;
  const isChosen = (place: OptionPlace) => {
    const chosen = Object.hasOwn(answers, idOf(place)) ? answers[idOf(place)]! : [];
    return chosen.includes(questions[place.question]!.options[place.option]!.id);
  };
  const found = contradictionsOf(questions).filter(({ kept, dropped }) => isChosen(kept) && isChosen(dropped));
  // several options may keep one framework; it is told once
  const byFramework = new Map(found.map((f) => [f.framework, f]));
  return [...byFramework.values()].map(({ framework, kept, dropped }) => ({
    code: 'KEPT_AND_DROPPED',
    args: { framework, keeps: idOf(kept), drops: idOf(dropped) },
    path: [...path, idOf(dropped)],
  }));
}
