import { tieTolerance } from '../../../decision/tolerances.ts';
import type { NoDifferenceFinding } from '../finding.ts';
import { answersBehind, criterionOf, frameworkOf, type OutlineView } from '../outline-view.ts';

/** What was answered and speaks neither for the first nor against it: so that every option that was chosen is told. */
export function noDifference(view: OutlineView): NoDifferenceFinding | null {
  const { model, ranking, reasons, given, preferences } = view.decision;
  const compared = ranking.slice(0, 2).map((r) => r.alternative);
  if (compared.length === 0) return null;
  const asks = new Map<string, Set<number>>();
  const ask = ({ question, option }: { readonly question: string; readonly option: string }, criterion: number) => {
    const key = `${question}=${option}`;
    asks.set(key, (asks.get(key) ?? new Set()).add(criterion));
  };
  preferences.from.forEach((from, c) => {
    for (const answer of from) if (!answer.assumed) ask(answer, c);
  });
  for (const { criterion, from } of preferences.requirements) ask(from, criterion);
  const asked = (question: string, option: string) => [...(asks.get(`${question}=${option}`) ?? [])];
  const told = new Map<string, Set<string>>();
  for (const reason of reasons) {
    if (reason.code === 'UNKNOWN_RATING' || !('from' in reason)) continue;
    // what is assumed of an answer tells that answer
    for (const { question, option } of [reason.from].flat())
      told.set(question, (told.get(question) ?? new Set()).add(option));
  }
  // of an answer that is told only an option of which something more could be said
  const untold = ({ id }: { readonly id: string }) =>
    (given.answers[id] ?? []).filter((o) => !told.has(id) || (!told.get(id)!.has(o) && asked(id, o).length > 0));
  const said = model.questions.map((q) => ({ question: q.id, options: untold(q) })).filter((s) => s.options.length > 0);
  if (said.length === 0) return null;
  const sameForAll = (c: number) => {
    const values = ranking.map((r) => model.alternatives[r.alternative]!.values[c]!);
    return Math.max(...values) - Math.min(...values) <= tieTolerance;
  };
  const behind = said.map(({ question, options }) =>
    answersBehind(
      options.map((option) => ({ question, option, assumed: false })),
      view,
    ),
  );
  return {
    code: 'NO_DIFFERENCE',
    compared: compared.map((a) => frameworkOf(a, view).name),
    answers: said.map(({ question, options }, i) => {
      const criteria = [...new Set(options.flatMap((option) => asked(question, option)))].sort((a, b) => a - b);
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
