import type {
  Exclusion,
  FromAnswer,
  GivenAnswers,
  Model,
  Preferences,
  Ranked,
  Requirement,
  Screened,
} from '../model.ts';
import { tabulate } from './answer-table.ts';
import { bindingOption } from './excluding/binding-option.ts';
import { fallsShort } from './excluding/falls-short.ts';
import { weigherOf } from './weigher.ts';
import { emptyWeighing, type RequirementAt, type Weighing } from './weighing.ts';

export interface RankedAnswers {
  readonly preferences: Preferences;
  readonly screened: Screened;
  readonly ranking: readonly Ranked[];
}

/**
 * The part of a decision that says who is first, by name and for good: what `weigherOf` finds, read out. Answers must have
 * been checked. `holds` leaves requirements out.
 */
export function rankAnswers(
  model: Model,
  given: GivenAnswers,
  holds?: (requirement: RequirementAt) => boolean,
): RankedAnswers {
  const weighing = weigherOf(model)(tabulate(model, given), emptyWeighing(model), holds);
  return {
    preferences: preferencesOf(model, weighing),
    screened: screenedOf(model, weighing, holds),
    ranking: rankingOf(model, weighing),
  };
}

/** The alternatives that share rank 1. */
export const firstsOf = (ranking: readonly Ranked[]): number[] =>
  ranking.filter((r) => r.rank === 1).map((r) => r.alternative);

const fromOf = (
  { questions }: Model,
  { question, option, assumed = false }: { question: number; option: number; assumed?: boolean },
): FromAnswer => ({
  question: questions[question]!.id,
  option: questions[question]!.options[option]!.id,
  assumed,
});

type Behind = Preferences['from'][number][number];
const nothing: Behind[] = [];

export function preferencesOf(model: Model, weighing: Weighing): Preferences {
  const { importance, weights, pieces, pieceCount, requirements } = weighing;
  const from: Behind[][] = new Array(model.criteria.length).fill(nothing);
  for (let i = 0; i < pieceCount; i++) {
    const { criterion, points, question: q, option, assumed } = pieces[i]!;
    const question = model.questions[q]!;
    const one = { question: question.id, option: question.options[option]!.id, assumed, points };
    if (from[criterion] === nothing) from[criterion] = [one];
    else from[criterion]!.push(one);
  }
  return {
    importance: importance.slice(),
    from,
    weights: weights.slice(),
    requirements: requirements.map((r) => requirementOf(model, r)),
  };
}

export const requirementOf = (model: Model, at: RequirementAt): Requirement => ({
  criterion: at.criterion,
  level: at.level,
  from: fromOf(model, at),
});

/**
 * Nobody is dropped silently: each exclusion names the level found, the level needed and the answer. A level that is unknown
 * excludes nobody and is told as unconfirmed.
 */
export function screenedOf(
  model: Model,
  { requirements, binding, order, eligibleCount }: Weighing,
  holds: (requirement: RequirementAt) => boolean = () => true,
): Screened {
  const heeded = requirements.filter(holds);
  const excluded: Exclusion[] = [];
  const unconfirmed = model.alternatives.map((alternative, a) => {
    const unknown = new Set<number>();
    for (const { question, chosen } of binding) {
      const option = bindingOption(model.questions[question]!.options, chosen, a);
      if (option < 0) continue;
      const from = fromOf(model, { question, option });
      excluded.push({ alternative: a, criterion: null, level: null, needed: null, from });
    }
    for (const requirement of heeded) {
      const { criterion, level: needed } = requirement;
      const level = alternative.levels[criterion]!;
      if (level < 0) unknown.add(criterion);
      if (fallsShort(alternative, requirement))
        excluded.push({ alternative: a, criterion, level, needed, from: fromOf(model, requirement) });
    }
    return [...unknown];
  });
  return { eligible: [...order.subarray(0, eligibleCount)].sort((a, b) => a - b), excluded, unconfirmed };
}

export function rankingOf({ alternatives }: Model, weighing: Weighing): Ranked[] {
  const { weights, weighted, weightedCount, order, ranks, scores, lows, highs, eligibleCount } = weighing;
  return Array.from(order.subarray(0, eligibleCount), (alternative, place) => {
    const { values } = alternatives[alternative]!;
    const contributions = new Float64Array(weights.length);
    for (const c of weighted.subarray(0, weightedCount)) contributions[c] = weights[c]! * values[c]!;
    return {
      alternative,
      rank: ranks[place]!,
      score: scores[alternative]!,
      low: lows[alternative]!,
      high: highs[alternative]!,
      contributions,
    };
  });
}
