import { tieTolerance } from '../../decision/tolerances.ts';
import type { NoDifferenceFinding } from './finding.ts';
import { answersBehind, criterionOf, frameworkOf, type OutlineView } from './outline-view.ts';

/** What was answered and speaks neither for the first nor against it: so that every answer is told once. */
export function noDifference(view: OutlineView): NoDifferenceFinding | null {
  const { model, ranking, reasons, given, preferences } = view.decision;
  const compared = ranking.slice(0, 2).map((r) => r.alternative);
  if (compared.length === 0) return null;
  const told = new Set<string>();
  for (const reason of reasons) {
    if (reason.code === 'UNKNOWN_RATING' || !('from' in reason)) continue;
    // what is assumed of an answer tells that answer
    for (const { question } of [reason.from].flat()) told.add(question);
  }
  const said = Object.entries(given.answers).filter(([id, chosen]) => chosen.length > 0 && !told.has(id));
  if (said.length === 0) return null;
  const order = new Map(model.questions.map((q, i) => [q.id, i]));
  said.sort(([a], [b]) => order.get(a)! - order.get(b)!);
  const asked = (id: string) =>
    model.criteria.flatMap((_, c) =>
      preferences.from[c]!.some((f) => f.question === id && !f.assumed) ||
      preferences.requirements.some((r) => r.criterion === c && r.from.question === id)
        ? [c]
        : [],
    );
  const sameForAll = (c: number) => {
    const values = ranking.map((r) => model.alternatives[r.alternative]!.values[c]!);
    return Math.max(...values) - Math.min(...values) <= tieTolerance;
  };
  const behind = said.map(([question, options]) =>
    answersBehind(
      options.map((option) => ({ question, option, assumed: false })),
      view,
    ),
  );
  return {
    code: 'NO_DIFFERENCE',
    compared: compared.map((a) => frameworkOf(a, view).name),
    answers: said.map(([question], i) => {
      const criteria = asked(question);
      return {
        question,
        labels: behind[i]!.map((b) => b.label),
        on: criteria.map((c) => criterionOf(c, view).name),
        all: criteria.every(sameForAll),
      };
    }),
    from: behind.flat(),
  };
}
