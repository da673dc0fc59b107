import { join } from 'node:path';
import { buildModel } from '../src/decision/build-model.ts';
import { type Decision, decide } from '../src/decision/decide.ts';
import { firmness } from '../src/decision/firmness/firmness.ts';
import { decidingAnswers } from '../src/decision/proof/deciding-answers.ts';
import { loadKnowledgeFolder } from '../src/knowledge/load-knowledge.ts';
import { best } from './best.ts';
import { randomAnswers } from './random-answers.ts';

/** What decisions cost on a shipped base, warm, best of five. */
export interface DecisionFigures {
  readonly base: string;
  /** Whole decisions in a second, as `batch` makes them: random answers, half of the questions answered. */
  readonly decisionsPerSecond: number;
  /** Milliseconds for what `recommend` adds to one of them: acceptabilities, flips of weights and of answers. */
  readonly firmness: number;
  /** Milliseconds for the answers that alone decide it. */
  readonly decidingAnswers: number;
}

/** Measures a base of `knowledge/` on 200 random sets of answers. */
export function measureDecisions(base: string): DecisionFigures {
  const model = buildModel(loadKnowledgeFolder(join(process.cwd(), 'knowledge', base)));
  const given = randomAnswers(model.questions, 200);
  const decisions = given.map((answers) => decide(model, answers));
  const each = (work: (decision: Decision) => unknown) =>
    best(() => {
      for (const decision of decisions) work(decision);
    }) / decisions.length;
  const deciding = best(() => {
    for (const answers of given) decide(model, answers);
  });
  return {
    base,
    decisionsPerSecond: (1000 * given.length) / deciding,
    firmness: each((decision) => firmness(decision, 1)),
    decidingAnswers: each(decidingAnswers),
  };
}
