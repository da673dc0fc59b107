import type { Decision } from '../../../decision/decide.ts';
import type { Reason } from '../../../decision/explain.ts';
import { exactAcceptability } from '../../../decision/firmness/exact-acceptability.ts';
import { expectedRanksFrom } from '../../../decision/firmness/expected-ranks-from.ts';
import type { Firmness } from '../../../decision/firmness/firmness.ts';
import { matchingHints } from '../../../decision/matching-hints.ts';
import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { rounded } from '../../numbers.ts';
import { indexKnowledge, type KnowledgeIndex } from '../../outline/knowledge-index.ts';
import { sinceOf } from '../../outline/since-of.ts';
import { answersDocument } from '../../questions/answers-document.ts';
import { answerFlipText, type FlipView, weightFlipText } from '../../words/flip-text.ts';
import { reasonEvidence, reasonFrom, reasonText } from '../../words/reason-text.ts';
import { type SecondOpinionView, secondOpinionText } from '../../words/second-opinion-text.ts';
import type { RankingEntry, ReasonEntry, Recommendation, SecondOpinionEntry } from './recommendation.ts';

/** What a recommendation has beside the decision itself. */
export interface Extras {
  readonly seed: number;
  readonly skipped: readonly string[];
  readonly secondOpinion?: SecondOpinionView | null;
  /** Without it there are no flips, and no acceptabilities that would have to be sampled. */
  readonly firmness?: Firmness;
}

/** A decision in the words of its base: the one shape that every machine format has. Keys stand in a fixed order. */
export function toRecommendation(
  decision: Decision,
  knowledge: Knowledge,
  language: Language,
  { seed, skipped, secondOpinion, firmness }: Extras,
): Recommendation {
  const { model, given, preferences, screened, ranking, indices } = decision;
  const index = indexKnowledge(knowledge);
  const criterion = (c: number) => model.criteria[c]!.id;
  const framework = (a: number) => model.alternatives[a]!.id;
  const expectedRanks = expectedRanksFrom(indices);
  const exact = exactAcceptability(indices);
  const weighted = [...preferences.weights.keys()].filter((c) => preferences.weights[c]! > 0);
  return {
    schemaVersion: 1,
    knowledge: { id: knowledge.id, asOf: knowledge.asOf, hash: knowledge.hash },
    answers: answersDocument(decision),
    priorities: given.priorities,
    unanswered: model.questions.map((q) => q.id).filter((id) => !Object.hasOwn(given.answers, id)),
    skipped,
    certainty: decision.certainty,
    seed,
    verdict: decision.verdict,
    decided: decision.decided,
    couldStillChange: decision.couldStillChange.map((q) => model.questions[q]!.id),
    margin: decision.margin === null ? null : rounded(decision.margin),
    weights: Object.fromEntries(weighted.map((c) => [criterion(c), rounded(preferences.weights[c]!)])),
    ranking: ranking.map(({ alternative, rank, score, low, high, contributions }, r): RankingEntry => {
      const first = (exact ?? firmness?.acceptability.acceptability)?.[r]?.[0];
      const error = exact === undefined ? firmness?.acceptability.standardError[r]?.[0] : 0;
      return {
        framework: framework(alternative),
        name: index.frameworks.get(framework(alternative))!.name,
        rank,
        score: rounded(100 * score),
        scoreLow: rounded(100 * low),
        scoreHigh: rounded(100 * high),
        expectedRank: rounded(expectedRanks[r]!),
        firstRankAcceptability: first === undefined ? null : rounded(first),
        standardError: error === undefined ? null : rounded(error),
        contributions: Object.fromEntries(weighted.map((c) => [criterion(c), rounded(100 * contributions[c]!)])),
        unconfirmed: screened.unconfirmed[alternative]!.map(criterion),
      };
    }),
    excluded: screened.excluded.map(({ alternative, criterion: c, level, needed, from }) => ({
      framework: framework(alternative),
      criterion: criterion(c),
      level: model.criteria[c]!.levels[level]!.id,
      needed: model.criteria[c]!.levels[needed]!.id,
      because: { question: from.question, option: from.option },
    })),
    reasons: decision.reasons.map((reason) => toReasonEntry(reason, decision, index, language)),
    pairwise: ranking.flatMap((a, i) =>
      ranking.slice(i + 1).map((b, k) => ({
        a: framework(a.alternative),
        b: framework(b.alternative),
        probability: rounded(indices[i]![i + 1 + k]!),
      })),
    ),
    flips:
      firmness === undefined
        ? { weights: [], answers: [] }
        : flipEntries(firmness, weighted, { decision, index, language }),
    hints: matchingHints(knowledge.hints, given.answers).map(({ id, says, evidence }) => ({
      id,
      text: says[language],
      evidence,
    })),
    secondOpinion: secondOpinion ? toSecondOpinionEntry(secondOpinion, language) : null,
  };
}

function toSecondOpinionEntry(view: SecondOpinionView, language: Language): SecondOpinionEntry {
  const { basis, verdict, first, agrees } = view;
  return { knowledge: basis, first: first.map((f) => f.id), verdict, agrees, text: secondOpinionText(view, language) };
}

function flipEntries(
  { weightFlips, answerFlips }: Firmness,
  weighted: readonly number[],
  view: FlipView,
): Recommendation['flips'] {
  const { model } = view.decision;
  return {
    weights: weightFlips.map((flip) => ({
      framework: model.alternatives[flip.rival]!.id,
      criterion: flip.criterion === null ? null : model.criteria[flip.criterion]!.id,
      weights: Object.fromEntries(weighted.map((c) => [model.criteria[c]!.id, rounded(flip.weights[c]!)])),
      distance: rounded(flip.distance),
      text: weightFlipText(flip, view),
    })),
    answers: answerFlips.map((flip) => ({
      framework: model.alternatives[flip.rival]!.id,
      changes: flip.changes.map(({ question, to }) => {
        const { id, several, options } = model.questions[question]!;
        const option = to === null ? null : options[to]!.id;
        return { question: id, to: several && option !== null ? [option] : option };
      }),
      text: answerFlipText(flip, view),
    })),
  };
}

function toReasonEntry(reason: Reason, decision: Decision, index: KnowledgeIndex, language: Language): ReasonEntry {
  const { model } = decision;
  const evidence = reasonEvidence(reason, decision, index);
  return {
    code: reason.code,
    framework: model.alternatives[reason.alternative]!.id,
    criterion: 'criterion' in reason ? model.criteria[reason.criterion]!.id : null,
    advantage: 'advantage' in reason ? rounded(reason.advantage) : null,
    text: reasonText(reason, decision, index, language),
    from: reasonFrom(reason).map(({ question, option }) => ({ question, option })),
    evidence,
    since: sinceOf(index.knowledge, evidence, language),
  };
}
