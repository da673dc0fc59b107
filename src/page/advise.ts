import { basisOf } from '../decision/basis.ts';
import { buildModel } from '../decision/build-model.ts';
import { answerFlips } from '../decision/change/answer-flips.ts';
import { weightFlips } from '../decision/change/weight-flips.ts';
import { type Decision, decide } from '../decision/decide.ts';
import { firmness } from '../decision/firmness/firmness.ts';
import type { GivenAnswers, Model } from '../decision/model.ts';
import { scaleImportance } from '../decision/weighing/scale-importance.ts';
import type { Language } from '../knowledge/knowledge.ts';
import type { Recommendation } from '../report/formats/json/recommendation.ts';
import type { Extras } from '../report/formats/json/recommendation-fields.ts';
import { toRecommendation } from '../report/formats/json/to-recommendation.ts';
import { indexKnowledge } from '../report/outline/knowledge-index.ts';
import { secondOpinionOf } from '../report/outline/second-opinion.ts';
import { answerFlipText, weightFlipText } from '../report/words/flip-text.ts';
import type { PageBase } from './page-base.ts';
import type { PageState } from './page-state.ts';

/** What the page shows: the decision, and the same as `recommend --format json` has it, as far as it costs nothing. */
export interface Advice {
  readonly knowledge: PageBase;
  readonly decision: Decision;
  readonly recommendation: Recommendation;
  /** The importance that the answers alone give, before anything was multiplied by hand. */
  readonly stated: Decision['preferences'];
  /** What would change it; null while it is not worked out. */
  readonly changes: Changes | null;
}

/** Sentences on what would put another framework first. */
export interface Changes {
  readonly answers: readonly string[];
  readonly weights: readonly string[];
}

const models = new WeakMap<PageBase, Model>();
const modelOf = (knowledge: PageBase): Model => {
  const known = models.get(knowledge) ?? buildModel(knowledge);
  models.set(knowledge, known);
  return known;
};

const seed = 1;

/** Answers -> advice, by the functions of the command line. */
export function advise(bases: readonly PageBase[], { base, language, factors, ...given }: PageState): Advice {
  const knowledge = bases.find((b) => b.id === base)!;
  const model = modelOf(knowledge);
  const plain = decide(model, given);
  const scaled = Object.keys(factors).length > 0;
  const decision = scaled
    ? decide(
        scaleImportance(
          model,
          model.criteria.map((c) => factors[c.id] ?? 1),
        ),
        given,
      )
    : plain;
  const recommendation = toRecommendation(decision, knowledge, language, extras(bases, knowledge, decision));
  return { knowledge, decision, recommendation, stated: plain.preferences, changes: null };
}

/** So many sentences about weights for each framework: the smallest changes. */
const shownWeightFlips = 2;

/** The same with what would change it: up to some tenths of a second where many questions are answered. */
export function withChanges(advice: Advice, language: Language): Advice {
  const { decision, knowledge } = advice;
  const view = { decision, index: indexKnowledge(knowledge), language };
  const flips = weightFlips(decision);
  const rivals = [...new Set(flips.map((f) => f.rival))];
  const weights = rivals.flatMap((rival) => {
    const own = flips.filter((f) => f.rival === rival);
    const single = own.filter((f) => f.criterion !== null).slice(0, shownWeightFlips);
    return single.length > 0 ? single : own;
  });
  return {
    ...advice,
    changes: {
      answers: answerFlips(decision).map((flip) => answerFlipText(flip, view)),
      weights: weights.map((flip) => weightFlipText(flip, view)),
    },
  };
}

/** What `recommend --format json` prints for the same answers. */
export function recommendOnPage(
  bases: readonly PageBase[],
  base: string,
  given: GivenAnswers,
  language: Language,
): Recommendation {
  const knowledge = bases.find((b) => b.id === base)!;
  const decision = decide(modelOf(knowledge), given);
  const firm = firmness(decision, seed);
  return toRecommendation(decision, knowledge, language, { ...extras(bases, knowledge, decision), firmness: firm });
}

const extras = (bases: readonly PageBase[], knowledge: PageBase, decision: Decision): Extras => {
  const other = bases.find((b) => b.id === knowledge.since?.knowledge);
  return {
    seed,
    skipped: [],
    secondOpinion: other === undefined ? null : secondOpinionOf(decision, basisOf(other, modelOf(other))),
  };
};
