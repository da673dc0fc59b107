import { type Basis, basisOf } from '../decision/basis.ts';
import { buildModel } from '../decision/build-model.ts';
import { isAskedBeside } from '../decision/carried-answers.ts';
import { type Decision, decide } from '../decision/decide.ts';
import { firmness } from '../decision/firmness/firmness.ts';
import type { GivenAnswers, Model } from '../decision/model.ts';
import type { Language } from '../knowledge/knowledge.ts';
import type { Recommendation } from '../report/formats/json/recommendation.ts';
import type { Extras } from '../report/formats/json/recommendation-fields.ts';
import { toRecommendation } from '../report/formats/json/to-recommendation.ts';
import { type BesideView, besideOf } from '../report/outline/beside/beside.ts';
import type { SecondOpinionView } from '../report/outline/beside/opinion-finding.ts';
import { secondOpinionOf } from '../report/outline/beside/second-opinion.ts';
import { type Outline, outlineOf } from '../report/outline/outline.ts';
import type { PageBase } from './page-base.ts';
import type { PageState } from './page-state.ts';

/** What the page shows. */
export interface Advice {
  readonly knowledge: PageBase;
  readonly decision: Decision;
  /** Without what would change it, as long as that is not worked out. */
  readonly outline: Outline;
  readonly secondOpinion: SecondOpinionView | null | undefined;
  readonly beside: BesideView | null | undefined;
  /** What the answers alone decide, before anything was multiplied by hand. */
  readonly stated: Decision;
  /** Framework -> where the answers alone put it; null where nothing was multiplied by hand. */
  readonly ghosts: ReadonlyMap<string, { readonly score: number; readonly rank: number }> | null;
}

const models = new WeakMap<PageBase, Model>();
const modelOf = (knowledge: PageBase): Model => {
  const known = models.get(knowledge) ?? buildModel(knowledge);
  models.set(knowledge, known);
  return known;
};

const seed = 1;

/** Answers -> advice, by the functions of the command line. */
export function advise(bases: readonly PageBase[], { base, language, ...given }: PageState): Advice {
  const knowledge = bases.find((b) => b.id === base)!;
  const decision = decide(modelOf(knowledge), given);
  const stated =
    Object.keys(given.matters).length > 0 ? decide(modelOf(knowledge), { ...given, matters: {} }) : decision;
  const { secondOpinion, beside } = extras(bases, knowledge, decision);
  const outline = outlineOf(decision, knowledge, language, { secondOpinion, beside });
  return { knowledge, decision, outline, secondOpinion, beside, stated, ghosts: ghostsOf(stated, decision) };
}

const ghostsOf = (stated: Decision, decision: Decision): Advice['ghosts'] =>
  stated === decision
    ? null
    : new Map(
        stated.ranking.map(({ alternative, score, rank }) => [
          stated.model.alternatives[alternative]!.id,
          { score, rank },
        ]),
      );

/** The same with what would change it: up to some tenths of a second where many questions are answered. */
export function withWhatWouldChange(advice: Advice, language: Language): Advice {
  const { decision, knowledge, secondOpinion, beside } = advice;
  const firm = firmness(decision, seed);
  const outline = outlineOf(decision, knowledge, language, { secondOpinion, beside, firmness: firm });
  return { ...advice, outline };
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
  const basisFor = (id: string | undefined): Basis | undefined => {
    const other = bases.find((b) => b.id === id);
    return other && basisOf(other, modelOf(other));
  };
  const other = basisFor(knowledge.since?.knowledge);
  const { beside } = knowledge;
  const asked = beside !== null && isAskedBeside(beside, decision.given) ? beside : null;
  const neighbour = basisFor(asked?.knowledge);
  return {
    seed,
    skipped: [],
    secondOpinion: other === undefined ? null : secondOpinionOf(decision, other),
    beside: asked === null || neighbour === undefined ? null : besideOf(decision, asked, neighbour),
  };
};
