import type { Model } from '../../decision/model.ts';
import { jsonText } from '../../report/formats/json/json-text.ts';
import { type Member, rankingMembers, weightOf } from '../../report/formats/json/ranking-members.ts';
import { type Field, type FieldSource, recommendationFields } from '../../report/formats/json/recommendation-fields.ts';
import type { ByteWriter } from './byte-writer.ts';
import { reasonBytes } from './reason-bytes.ts';

export type WriteField = (source: FieldSource, to: ByteWriter) => void;

const [comma, open, close, openList, closeList] = [44, 123, 125, 91, 93] as const;
const encoder = new TextEncoder();
const bytesOf = (text: string): Uint8Array => encoder.encode(text);
const nothing = bytesOf('null');

/** Fields that one run writes alike on every line. */
const inEvery = [
  'schemaVersion',
  'program',
  'knowledge',
  'certainty',
  'seed',
  'found',
] as const satisfies readonly Field[];

/**
 * The fields that are mostly numbers, or the same words again, straight into bytes: what `recommendationFields` makes of them, as it is printed. All
 * that they say is asked of the same table of members; nothing is worked out here.
 */
export function fieldBytes(model: Model): Partial<Readonly<Record<Field, WriteField>>> {
  const names = model.criteria.map(({ id }) => bytesOf(jsonText(id)));
  const keys = model.criteria.map(({ id }) => bytesOf(`${jsonText(id)}:`));
  const members = Object.entries(rankingMembers).map(([name, member], i) => ({
    member: member as Member,
    key: bytesOf(`${i === 0 ? '{' : ','}${jsonText(name)}:`),
    texts: [] as Uint8Array[],
  }));

  const theSameInEvery = Object.fromEntries(
    inEvery.map((field): [Field, WriteField] => {
      let known: Uint8Array | undefined;
      return [
        field,
        (source, to) => {
          known ??= bytesOf(jsonText(recommendationFields[field](source)));
          to.put(known);
        },
      ];
    }),
  );

  const writeWeighted = (
    { decision: { weighing } }: FieldSource,
    to: ByteWriter,
    numberOf: (criterion: number) => number,
  ) => {
    const { weighted, weightedCount } = weighing;
    to.byte(open);
    for (let i = 0; i < weightedCount; i++) {
      const c = weighted[i]!;
      if (i > 0) to.byte(comma);
      to.put(keys[c]!);
      to.decimal(numberOf(c));
    }
    to.byte(close);
  };
  const writeCriteria = (criteria: readonly number[], to: ByteWriter) => {
    to.byte(openList);
    for (let i = 0; i < criteria.length; i++) {
      if (i > 0) to.byte(comma);
      to.put(names[criteria[i]!]!);
    }
    to.byte(closeList);
  };
  const writeEntry = (source: FieldSource, to: ByteWriter, place: number) => {
    const alternative = source.decision.weighing.order[place]!;
    for (let m = 0; m < members.length; m++) {
      const { member, key, texts } = members[m]!;
      to.put(key);
      if (member.kind === 'text') {
        // it never changes
        texts[alternative] ??= bytesOf(jsonText(member.of(source, alternative)));
        to.put(texts[alternative]);
      } else if (member.kind === 'number') {
        const number = member.of(source, place);
        if (number === null) to.put(nothing);
        else to.decimal(number);
      } else if (member.kind === 'weighted') writeWeighted(source, to, (c) => member.of(source, alternative, c));
      else writeCriteria(member.of(source, alternative), to);
    }
    to.byte(close);
  };
  return {
    ...theSameInEvery,
    weights: (source, to) => writeWeighted(source, to, (c) => weightOf(source, c)),
    ranking: (source, to) => {
      to.byte(openList);
      for (let place = 0; place < source.decision.weighing.eligibleCount; place++) {
        if (place > 0) to.byte(comma);
        writeEntry(source, to, place);
      }
      to.byte(closeList);
    },
    reasons: reasonBytes(),
  };
}
