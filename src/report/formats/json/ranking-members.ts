import { rounded } from '../../numbers.ts';
import type { RankingEntry } from './recommendation.ts';
import type { FieldSource } from './recommendation-fields.ts';

/** What stands in one member of an entry of the ranking, by its kind, so that objects and bytes are made from one table. */
export type Member =
  /** The same of an alternative in every decision. */
  | { readonly kind: 'text'; of(source: FieldSource, alternative: number): string }
  | { readonly kind: 'number'; of(source: FieldSource, place: number): number | null }
  /** A number for each criterion that has weight. */
  | { readonly kind: 'weighted'; of(source: FieldSource, alternative: number, criterion: number): number }
  | { readonly kind: 'criteria'; of(source: FieldSource, alternative: number): readonly number[] };

type KindOf<T> = T extends string
  ? 'text'
  : T extends number | null
    ? 'number'
    : T extends readonly string[]
      ? 'criteria'
      : 'weighted';

type Members = { readonly [K in keyof RankingEntry]: Extract<Member, { kind: KindOf<RankingEntry[K]> }> };

const none: readonly number[] = [];
const alternativeAt = ({ decision: { weighing } }: FieldSource, place: number): number => weighing.order[place]!;

/** An entry of the ranking: what stands in it, and in which order. */
export const rankingMembers: Members = {
  framework: { kind: 'text', of: ({ decision }, a) => decision.model.alternatives[a]!.id },
  name: {
    kind: 'text',
    of: ({ decision, index }, a) => index.frameworks.get(decision.model.alternatives[a]!.id)!.name,
  },
  rank: { kind: 'number', of: ({ decision }, place) => decision.weighing.ranks[place]! },
  score: {
    kind: 'number',
    of: (source, place) => 100 * source.decision.weighing.scores[alternativeAt(source, place)]!,
  },
  scoreLow: {
    kind: 'number',
    of: (source, place) => 100 * source.decision.weighing.lows[alternativeAt(source, place)]!,
  },
  scoreHigh: {
    kind: 'number',
    of: (source, place) => 100 * source.decision.weighing.highs[alternativeAt(source, place)]!,
  },
  expectedRank: { kind: 'number', of: ({ decision }, place) => decision.expectedRanks[place]! },
  firstRankAcceptability: {
    kind: 'number',
    of: ({ decision, extras }, place) => (decision.firstShares ?? extras.firmness?.firsts?.shares)?.[place] ?? null,
  },
  standardError: {
    kind: 'number',
    of: ({ decision, extras }, place) =>
      decision.firstShares !== undefined ? 0 : (extras.firmness?.firsts?.standardErrors?.[place] ?? null),
  },
  contributions: {
    kind: 'weighted',
    of: ({ decision: { model, weighing } }, a, c) => 100 * (weighing.weights[c]! * model.alternatives[a]!.values[c]!),
  },
  unconfirmed: {
    kind: 'criteria',
    of: ({ decision }, a) => (decision.weighing.requirements.length === 0 ? none : decision.screened.unconfirmed[a]!),
  },
};

export const weightOf = ({ decision }: FieldSource, criterion: number): number => decision.weighing.weights[criterion]!;

/** A number for each criterion that has weight. */
export function weightedOf(
  { decision: { model, weighing } }: FieldSource,
  numberOf: (criterion: number) => number,
): Record<string, number> {
  const { weighted, weightedCount } = weighing;
  const numbers: Record<string, number> = {};
  for (let i = 0; i < weightedCount; i++) {
    const c = weighted[i]!;
    numbers[model.criteria[c]!.id] = rounded(numberOf(c));
  }
  return numbers;
}

/** The entry as an object. */
export function rankingEntry(source: FieldSource, place: number): RankingEntry {
  const alternative = alternativeAt(source, place);
  const members = Object.entries(rankingMembers).map(([key, member]: [string, Member]) => {
    switch (member.kind) {
      case 'text':
        return [key, member.of(source, alternative)];
      case 'number': {
        const number = member.of(source, place);
        return [key, number === null ? null : rounded(number)];
      }
      case 'weighted':
        return [key, weightedOf(source, (c) => member.of(source, alternative, c))];
      case 'criteria':
        return [key, member.of(source, alternative).map((c) => source.decision.model.criteria[c]!.id)];
      default:
        return member satisfies never;
    }
  });
  return Object.fromEntries(members) as RankingEntry;
}
