/**
 * The library: the program's own functions, for other programs. Synchronous; what reads files is `loadKnowledge`, and
 * `recommend` one that ships with the program, once: the base that it asks for a second opinion.
 */
import { otherKnowledge } from './commands/base/other-knowledge.ts';
import { beside } from './commands/recommend/beside.ts';
import { secondOpinion } from './commands/recommend/second-opinion.ts';
import { buildModel } from './decision/build-model.ts';
import { decide } from './decision/decide.ts';
import { checkOneOf, checkOptions, checkWhole, shownValue } from './decision/firmness/check-values.ts';
import { firmness } from './decision/firmness/firmness.ts';
import { type Certainty, certainties } from './decision/firmness/prior.ts';
import { greatestSeed } from './decision/firmness/sampling/greatest-seed.ts';
import { usual } from './decision/firmness/usual.ts';
import { formatProblem } from './errors/format-problem.ts';
import { UserError } from './errors/user-error.ts';
import { checkLoadedKnowledge } from './knowledge/check-loaded-knowledge.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { isShipped, loadShipped, shippedBases } from './knowledge/load-shipped.ts';
import { type Language, languages } from './language/language.ts';
import { checkAnswers } from './questionnaire/answers/check-answers.ts';
import { complaintProblem } from './questionnaire/answers/complaint-problem.ts';
import type { Recommendation } from './report/formats/json/recommendation.ts';
import { toRecommendation } from './report/formats/json/to-recommendation.ts';

export { smallestFlip } from './decision/change/smallest-flip.ts';
export { weightInterval } from './decision/change/weight-interval.ts';
export { expectedRanks } from './decision/firmness/expected-ranks.ts';
export { pairwiseWinningIndex } from './decision/firmness/pairwise-winning-index.ts';
export { rankAcceptability } from './decision/firmness/sampling/rank-acceptability.ts';
export { simplexFraction } from './decision/firmness/simplex-fraction.ts';
export type { Problem } from './errors/problem.ts';
export { UserError } from './errors/user-error.ts';
export type { Knowledge } from './knowledge/knowledge.ts';
export type { Recommendation } from './report/formats/json/recommendation.ts';

export interface RecommendOptions {
  /** How sure the weights are; medium without it. */
  readonly certainty?: Certainty;
  /** Of the sampled indices, from 0 to 4294967295; 1 without it. */
  readonly seed?: number;
  /** Of the sentences in the result; English without it. */
  readonly language?: Language;
}

/**
 * A base that ships with the program (`article`, `current`, `runtimes`), or a folder, which is read and checked.
 * Throws a UserError with all its problems.
 */
export function loadKnowledge(idOrFolder: string): Knowledge {
  if (typeof idOrFolder !== 'string' || idOrFolder === '')
    throw new TypeError(`idOrFolder is ${shownValue(idOrFolder)}; it must be the id of a base or its folder`);
  if (isShipped(idOrFolder)) {
    // whole, as plain data: what comes late in the program may be copied and sent anywhere here
    const knowledge = loadShipped(idOrFolder);
    return { ...knowledge, statements: { ...knowledge.statements } };
  }
  // the checker brings a parser and schemas; who uses a shipped base does not pay for them
  const { loadKnowledgeFolder } =
    require('./knowledge/load-knowledge.ts') as typeof import('./knowledge/load-knowledge.ts');
  return withSentences(() => loadKnowledgeFolder(idOrFolder, shippedBases));
}

/**
 * Answers (the map of an answers file, or its full form with `answers` and `priorities`) -> the recommendation that
 * `fw-advisor --format json` prints. Throws a UserError with everything that is wrong with the answers (those of another base
 * among it), a TypeError where something is no knowledge or no option, and a RangeError for a value out of its range; each
 * names the place. The result shares no memory with the knowledge.
 */
export function recommend(knowledge: Knowledge, answers: unknown, options: RecommendOptions = {}): Recommendation {
  checkLoadedKnowledge(knowledge);
  checkOptions(options, ['certainty', 'seed', 'language']);
  const { certainty = usual.certainty, seed = usual.seed, language = languages[0] } = options;
  checkOneOf(certainty, 'certainty', certainties);
  checkWhole(seed, 'seed', 0, greatestSeed);
  checkOneOf(language, 'language', languages);
  const { checked, complaints } = checkAnswers(knowledge, answers);
  const problems = [
    ...otherKnowledge(checked.knowledge, knowledge, undefined),
    ...complaints.map((complaint) => complaintProblem(complaint, (path) => path.join('.'))),
  ];
  if (problems.length > 0) {
    withSentences(() => {
      throw new UserError(problems);
    });
  }
  const decision = decide(buildModel(knowledge), checked, certainty);
  const result = toRecommendation(decision, knowledge, language, {
    seed,
    skipped: [],
    secondOpinion: secondOpinion(decision, knowledge),
    beside: beside(decision, knowledge),
    firmness: firmness(decision, seed),
  });
  // a result is its owner's to change: it shares nothing with the knowledge, nor with another result
  return structuredClone(result);
}

/** Who catches an error in a program of their own reads its message. */
function withSentences<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.problems, error.problems.map((p) => formatProblem(p, 'en')).join('\n'));
  }
}
