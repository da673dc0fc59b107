import { matchingHints } from '../../decision/matching-hints.ts';
import type { Hint } from '../../knowledge/knowledge.ts';
import type { HintFinding } from './finding.ts';
import { answersBehind, frameworkOf, type OutlineView } from './outline-view.ts';

/**
 * The hints that answers and result call for, each with why, by what they bear on: what is kept to first; then the result,
 * facts and priorities, other answers, and last what only the goal suggests. Those alike in the order of the base.
 */
export function hintFindings(view: OutlineView): HintFinding[] {
  const { decision, index, language } = view;
  const { order, firsts } = decision.weighing;
  const leader = firsts === 1 ? frameworkOf(order[0]!, view) : null;
  const kept = keptFrameworks(view);
  const matching = matchingHints(index.knowledge.hints, decision.given.answers, leader?.id ?? null);
  const placed = matching.map((hint) => ({ hint, place: relevance(hint, kept, view) }));
  return placed
    .sort((a, b) => a.place - b.place)
    .map(({ hint: { id, when, first, says, evidence } }) => ({
      code: 'HINT',
      id,
      text: says[language],
      from: answersBehind(
        Object.entries(when).flatMap(([question, options]) =>
          decision.given.answers[question]!.filter((o) => options.includes(o)).map((option) => ({
            question,
            option,
            assumed: false,
          })),
        ),
        view,
      ),
      leader: first === undefined || leader === null ? null : { ...leader, stays: kept.includes(leader.id) },
      evidence,
    }));
}

/** What somebody stays with; empty where nobody is bound. */
function keptFrameworks({ decision: { model, weighing } }: OutlineView): string[] {
  const kept = weighing.binding.flatMap(({ question, chosen }) =>
    Array.from(chosen).flatMap((o) => model.questions[question]!.options[o]!.keeps ?? []),
  );
  return kept.map((a) => model.alternatives[a]!.id);
}

/** Less is nearer to what was said. */
function relevance(
  { when, first, evidence }: Hint,
  kept: readonly string[],
  { decision: { given }, index }: OutlineView,
): number {
  const asked = Object.keys(when).map((id) => index.questions.get(id)!);
  const within =
    first !== undefined
      ? 0
      : asked.some((q) => q.fact || given.priorities.includes(q.id))
        ? 1
        : asked.some((q) => !q.profile)
          ? 2
          : 3;
  const speaksOfIt = (id: string) =>
    first?.includes(id) === true || evidence.some((e) => index.knowledge.statements[e]!.about === id);
  return kept.length === 0 || kept.some(speaksOfIt) ? within : within + 4;
}
