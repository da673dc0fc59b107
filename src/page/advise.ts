import { type Basis, basisOf } from '../decision/basis.ts';
import { buildModel } from '../decision/build-model.ts';
import { isAskedBeside } from '../decision/carried-answers.ts';
import { type Decision, decide } from '../decision/decide.ts';
import { firmness } from '../decision/firmness/firmness.ts';
import { usual } from '../decision/firmness/usual.ts';
import type { GivenAnswers, Model } from '../decision/model.ts';
import { firstsOf } from '../decision/weighing/rank-answers.ts';
import { workOf } from '../decision/work-of.ts';
import type { Language } from '../knowledge/knowledge.ts';
import { nextQuestion } from '../questionnaire/interview/next-question.ts';
import type { StandingNow } from '../questionnaire/interview/standing-now.ts';
import { usuallyMore } from '../questionnaire/interview/usually-more.ts';
import type { Extras } from '../report/formats/json/recommendation-fields.ts';
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
  /** Id of the open question that matters most; null where none does. */
  readonly next: string | null;
  /** About so many answers more until it is decided; null as long as that is not worked out. */
  readonly left: number | null;
  /** What was shown before, until it is worked out anew what would change the result. */
  readonly stale: Pick<Outline, 'change' | 'ranking'> | null;
  /** What the answers alone decide, before anything was multiplied by hand. */
  readonly stated: Decision;
  /** Framework -> where the answers alone put it; null where nothing was multiplied by hand. */
  readonly ghosts: ReadonlyMap<string, { readonly score: number; readonly rank: number }> | null;
}

export interface Decided {
  readonly decision: Decision;
  readonly extras: Extras;
}

const models = new WeakMap<PageBase, Model>();
const modelOf = (knowledge: PageBase): Model => {
  const known = models.get(knowledge) ?? buildModel(knowledge);
  models.set(knowledge, known);
  return known;
};

/** Answers -> advice, by the functions of the command line. */
export const advise = (bases: readonly PageBase[], state: PageState): Advice =>
  workOf(() => advising(bases, state)).result();

/** The same in steps: a page that has just begun does each of them for the first time. */
export function* advising(
  bases: readonly PageBase[],
  { base, language, ...given }: PageState,
): Generator<undefined, Advice> {
  const knowledge = bases.find((b) => b.id === base)!;
  const model = modelOf(knowledge);
  yield;
  const decision = decide(model, given);
  const stated = Object.keys(given.matters).length > 0 ? decide(model, { ...given, matters: {} }) : decision;
  yield;
  const { secondOpinion, beside } = extras(bases, knowledge, decision);
  yield;
  const outline = outlineOf(decision, knowledge, language, { secondOpinion, beside });
  return {
    knowledge,
    decision,
    outline,
    secondOpinion,
    beside,
    next: nextOf(decision),
    left: null,
    stale: null,
    stated,
    ghosts: ghostsOf(stated, decision),
  };
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

/** As the interview asks: the core first, and of it what tells the first and its nearest rival apart most. */
function nextOf(decision: Decision): string | null {
  const { model, couldStillChange } = decision;
  const core = couldStillChange.filter((q) => model.questions[q]!.core);
  const now = standingOf(decision);
  const next = nextQuestion({ model, ...now, order: 'adaptive' }, core.length > 0 ? core : couldStillChange);
  return next === undefined ? null : model.questions[next]!.id;
}

const standingOf = (decision: Decision): StandingNow => ({
  standing: decision.standing,
  proof: decision,
  ranked: decision.ranking.map((r) => r.alternative),
  firsts: firstsOf(decision.ranking),
});

/** The same with what would change it: up to some tenths of a second where many questions are answered. */
export function withWhatWouldChange(advice: Advice, language: Language): Advice {
  let known = advice;
  for (known of whatWouldChange(advice, language));
  return known;
}

/** The same in steps, none of which takes long; each gives the advice with what is known by then. */
export function* whatWouldChange(advice: Advice, language: Language): Generator<Advice, undefined> {
  const { decision, knowledge, secondOpinion, beside } = advice;
  const firm = firmness(decision, usual.seed);
  while (firm.sampling.step()) yield advice;
  for (const worked of ['weightFlips', 'ratingFlips', 'answerFlips'] as const) {
    void firm[worked];
    yield advice;
  }
  const outline = outlineOf(decision, knowledge, language, { secondOpinion, beside, firmness: firm });
  // before anything is answered it would only put people off
  const isAnswered = Object.keys(decision.given.answers).length > 0;
  const told = { ...advice, stale: null, outline, left: isAnswered ? advice.left : null };
  yield told;
  if (!isAnswered) return;
  const more = usuallyMore(decision.model, { ...decision.given, passed: [] }, standingOf(decision));
  while (more.step()) yield told;
  yield { ...told, left: more.result() };
}

/** What a recommendation is made from, as the page works it out; to print one is no part of its program. */
export function decideOnPage(bases: readonly PageBase[], base: string, given: GivenAnswers): Decided {
  const knowledge = bases.find((b) => b.id === base)!;
  const decision = decide(modelOf(knowledge), given);
  return { decision, extras: { ...extras(bases, knowledge, decision), firmness: firmness(decision, usual.seed) } };
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
    seed: usual.seed,
    skipped: [],
    secondOpinion: other === undefined ? null : secondOpinionOf(decision, other),
    beside: asked === null || neighbour === undefined ? null : besideOf(decision, asked, neighbour),
  };
};
