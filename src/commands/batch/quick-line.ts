import { certainlyAhead } from '../../decision/firmness/certainly-ahead.ts';
import { expectedRanksFrom } from '../../decision/firmness/expected-ranks-from.ts';
import { type Certainty, priorCounts } from '../../decision/firmness/prior.ts';
import { winningIndex } from '../../decision/firmness/winning-index.ts';
import { winningIndices } from '../../decision/firmness/winning-indices.ts';
import type { Model, Verdict } from '../../decision/model.ts';
import { verdict } from '../../decision/weighing/verdict.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { jsonText } from '../../report/formats/json/json-text.ts';
import type { Recommendation } from '../../report/formats/json/recommendation.ts';
import { quickProver } from './quick-prover.ts';
import { type QuickAnswers, type QuickRanking, quickRanker } from './quick-ranking.ts';

type Field = keyof Recommendation;

/** Where a line is written to. */
export interface LineWriter {
  put(bytes: Uint8Array): void;
  byte(byte: number): void;
  decimal(value: number): void;
}

const [comma, open, close, openList, closeList] = [44, 123, 125, 91, 93] as const;
const encoder = new TextEncoder();
const bytesOf = (text: string): Uint8Array => encoder.encode(text);
const nothing = bytesOf('null');

/**
 * Writes the fields of a recommendation that need no sentences, byte for byte as `toRecommendation` has them, and works
 * out no more than they need. Undefined where one of the fields needs more.
 */
export function quickLine(
  model: Model,
  knowledge: Knowledge,
  certainty: Certainty,
  fields: readonly Field[],
): ((answers: QuickAnswers, to: LineWriter) => void) | undefined {
  const criterionKeys = model.criteria.map(({ id }) => bytesOf(`${jsonText(id)}:`));
  const names = new Map(knowledge.frameworks.map((f) => [f.id, f.name]));
  const heads = model.alternatives.map(({ id }) =>
    bytesOf(`{"framework":${jsonText(id)},"name":${jsonText(names.get(id)!)},"rank":`),
  );
  const criterionNames = model.criteria.map(({ id }) => bytesOf(jsonText(id)));
  const keys = [',"score":', ',"scoreLow":', ',"scoreHigh":', ',"expectedRank":', ',"firstRankAcceptability":'];
  const [scoreKey, lowKey, highKey, expectedKey, firstKey] = keys.map(bytesOf) as [Uint8Array, ...Uint8Array[]];
  const [noError, unknownError] = [
    bytesOf(',"standardError":0,"contributions":'),
    bytesOf(',"standardError":null,"contributions":'),
  ];
  const unconfirmedKey = bytesOf(',"unconfirmed":[');
  const verdicts = Object.fromEntries(
    ['clear', 'likely', 'close', 'tie', 'none-eligible'].map((v) => [v, bytesOf(jsonText(v))]),
  ) as Record<Verdict, Uint8Array>;
  const rank = quickRanker(model);
  const proved = quickProver(model);
  const wantsAll = fields.includes('ranking');
  let now: QuickRanking;
  let indices: number[][] = [];

  const valuesOf = (place: number): number[] => {
    const { values } = model.alternatives[now.order[place]!]!;
    const list: number[] = [];
    for (let i = 0; i < now.weightedCount; i++) list.push(values[now.weighted[i]!]!);
    return list;
  };
  const index = () => {
    const points: number[] = [];
    for (let i = 0; i < now.weightedCount; i++) points.push(now.importance[now.weighted[i]!]!);
    const counts = priorCounts(points, certainty);
    const table: number[][] = [];
    for (let i = 0; i < now.eligibleCount; i++) table.push(valuesOf(i));
    indices = wantsAll
      ? winningIndices(table, counts)
      : [table.map((other, i) => (i === 0 ? 0.5 : winningIndex(table[0]!, other, counts)))];
  };
  /** Whether a requirement on a level that is unknown rests on an alternative. */
  const isUnconfirmed = (alternative: number): boolean => {
    const { requirements } = now;
    for (let r = 0; r < requirements.length; r += 4)
      if (model.alternatives[alternative]!.levels[requirements[r]!]! < 0) return true;
    return false;
  };
  const verdictOf = (answers: QuickAnswers): Verdict => {
    const { eligibleCount, firsts, order, weights } = now;
    const first = order[0]!;
    const ahead = () => {
      if (isUnconfirmed(first)) return false;
      const { lows } = model.alternatives[first]!;
      for (let i = 1; i < eligibleCount; i++)
        if (!certainlyAhead(lows, model.alternatives[order[i]!]!.highs, weights)) return false;
      return true;
    };
    return verdict({
      eligible: eligibleCount,
      firsts,
      indices: (indices[0] ?? []).slice(1),
      certainlyAhead: ahead,
      decided: () => proved(now, answers),
    });
  };

  const contributions = (alternative: number, to: LineWriter) => {
    const { values } = model.alternatives[alternative]!;
    to.byte(open);
    for (let i = 0; i < now.weightedCount; i++) {
      const c = now.weighted[i]!;
      if (i > 0) to.byte(comma);
      to.put(criterionKeys[c]!);
      to.decimal(100 * (now.weights[c]! * values[c]!));
    }
    to.byte(close);
  };
  const unconfirmed = (alternative: number, to: LineWriter) => {
    const { requirements } = now;
    const told = new Set<number>();
    for (let r = 0; r < requirements.length; r += 4) {
      const c = requirements[r]!;
      if (model.alternatives[alternative]!.levels[c]! >= 0 || told.has(c)) continue;
      if (told.size > 0) to.byte(comma);
      told.add(c);
      to.put(criterionNames[c]!);
    }
  };
  const entry = (place: number, expected: number, to: LineWriter) => {
    const alternative = now.order[place]!;
    to.put(heads[alternative]!);
    to.decimal(now.ranks[place]!);
    to.put(scoreKey);
    to.decimal(100 * now.scores[alternative]!);
    to.put(lowKey!);
    to.decimal(100 * now.lows[alternative]!);
    to.put(highKey!);
    to.decimal(100 * now.highs[alternative]!);
    to.put(expectedKey!);
    to.decimal(expected);
    to.put(firstKey!);
    if (now.eligibleCount === 1) to.decimal(1);
    else if (now.eligibleCount === 2) to.decimal(indices[place]![1 - place]!);
    else to.put(nothing);
    to.put(now.eligibleCount <= 2 ? noError : unknownError);
    contributions(alternative, to);
    to.put(unconfirmedKey);
    if (now.requirements.length > 0) unconfirmed(alternative, to);
    to.byte(closeList);
    to.byte(close);
  };
  const constant = (value: unknown) => {
    const bytes = bytesOf(jsonText(value));
    return (_: QuickAnswers, to: LineWriter) => to.put(bytes);
  };
  const writers: Partial<Record<Field, (answers: QuickAnswers, to: LineWriter) => void>> = {
    schemaVersion: constant(1),
    knowledge: constant({ id: knowledge.id, asOf: knowledge.asOf, hash: knowledge.hash }),
    skipped: constant([]),
    certainty: constant(certainty),
    seed: constant(1),
    verdict: (answers, to) => to.put(verdicts[verdictOf(answers)]),
    margin: (_, to) => {
      const [first, second] = now.order;
      if (now.eligibleCount < 2) to.put(nothing);
      else to.decimal(100 * (now.scores[first!]! - now.scores[second!]!));
    },
    weights: (_, to) => {
      to.byte(open);
      for (let i = 0; i < now.weightedCount; i++) {
        const c = now.weighted[i]!;
        if (i > 0) to.byte(comma);
        to.put(criterionKeys[c]!);
        to.decimal(now.weights[c]!);
      }
      to.byte(close);
    },
    ranking: (_, to) => {
      const expected = expectedRanksFrom(indices);
      to.byte(openList);
      for (let place = 0; place < now.eligibleCount; place++) {
        if (place > 0) to.byte(comma);
        entry(place, expected[place]!, to);
      }
      to.byte(closeList);
    },
  };
  const parts = fields.map((field, i) => {
    const write = writers[field];
    return write && { write, key: bytesOf(`${i === 0 ? '' : ','}${jsonText(field)}:`) };
  });
  if (parts.includes(undefined)) return undefined;
  const needsIndices = wantsAll || fields.includes('verdict');
  return (answers, to) => {
    now = rank(answers);
    if (needsIndices) index();
    for (const part of parts) {
      to.put(part!.key);
      part!.write(answers, to);
    }
  };
}
