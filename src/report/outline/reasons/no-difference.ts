import { tieTolerance } from '../../../decision/tolerances.ts';
import type { NoDifferenceFinding } from '../finding.ts';
import { answersBehind, criterionOf, frameworkOf, type OutlineView } from '../outline-view.ts';

/** What was answered and speaks neither for the first nor against it: so that every option that was chosen is told. */
export function noDifference(view: OutlineView): NoDifferenceFinding | null {
  const { model, ranking, reasons, standing, weighing } = view.decision;
  const compared = ranking.slice(0, 2).map((r) => r.alternative);
  if (compared.length === 0) return null;
  const asked = (question: number, option: number): number[] => {
    const criteria: number[] = [];
    for (let i = 0; i < weighing.pieceCount; i++) {
      const piece = weighing.pieces[i]!;
      if (piece.question === question && piece.option === option && !piece.assumed) criteria.push(piece.criterion);
    }
    for (const required of weighing.requirements)
      if (required.question === question && required.option === option) criteria.push(required.criterion);
    return criteria;
  };
  const told = new Set<string>();
  for (const reason of reasons) {
    if (reason.code === 'UNKNOWN_RATING' || !('from' in reason)) continue;
    // what is assumed of an answer tells that answer
    for (const { question, option } of Array.isArray(reason.from) ? reason.from : [reason.from])
      told.add(question).add(`${question}=${option}`);
  }
  // of an answer that is told only an option of which something more could be said
  const untold = (q: number) => {
    const { id, options } = model.questions[q]!;
    return standing.chosen[q]!.filter(
      (o) => !told.has(id) || (!told.has(`${id}=${options[o]!.id}`) && asked(q, o).length > 0),
    );
  };
  const said = [...model.questions.keys()].flatMap((q) => {
    const options = untold(q);
    return options.length === 0 ? [] : [{ q, question: model.questions[q]!, options }];
  });
  if (said.length === 0) return null;
  const sameForAll = (c: number) => {
    const values = ranking.map((r) => model.alternatives[r.alternative]!.values[c]!);
    return Math.max(...values) - Math.min(...values) <= tieTolerance;
  };
  const behind = said.map(({ question, options }) =>
    answersBehind(
      options.map((o) => ({ question: question.id, option: question.options[o]!.id, assumed: false })),
      view,
    ),
  );
  return {
    code: 'NO_DIFFERENCE',
    compared: compared.map((a) => frameworkOf(a, view).name),
    answers: said.map(({ q, question, options }, i) => {
      const criteria = [...new Set(options.flatMap((o) => asked(q, o)))].sort((a, b) => a - b);
      return {
        question: question.id,
        name: view.index.questionName(question.id, view.language),
        labels: behind[i]!.map((b) => b.label),
        on: criteria.map((c) => criterionOf(c, view).name),
        all: criteria.every(sameForAll),
        replaced: criteria.length === 0 && options.some((o) => question.options[o]!.assumes.length > 0),
      };
    }),
    from: behind.flat(),
  };
}
