import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteWriter } from '../../../src/commands/batch/byte-writer.ts';
import { lineWriter } from '../../../src/commands/batch/line-writer.ts';
import { buildModel } from '../../../src/decision/build-model.ts';
import { decide } from '../../../src/decision/decide.ts';
import type { Certainty } from '../../../src/decision/firmness/prior.ts';
import type { GivenAnswers, Model } from '../../../src/decision/model.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadShipped, shippedIds } from '../../../src/knowledge/load-shipped.ts';
import { checkAnswers } from '../../../src/questionnaire/answers/check-answers.ts';
import { jsonText } from '../../../src/report/formats/json/json-text.ts';
import { type Field, fieldNames } from '../../../src/report/formats/json/recommendation-fields.ts';
import { toRecommendation } from '../../../src/report/formats/json/to-recommendation.ts';
import { randomBase } from '../../decision/random-model.ts';

interface Case {
  readonly knowledge: Knowledge;
  readonly model: Model;
  readonly given: GivenAnswers;
  readonly certainty: Certainty;
  readonly fields: readonly Field[];
}

/** The line that the fields of `toRecommendation` make. */
function expected({ knowledge, model, given, certainty, fields }: Case): string {
  const whole = toRecommendation(decide(model, given, certainty), knowledge, 'en', { seed: 1, skipped: [] });
  return `${jsonText(Object.fromEntries(fields.map((field) => [field, whole[field]])))}\n`;
}

const written = (one: Omit<Case, 'given'>, lines: readonly string[]): string[] => {
  const out = byteWriter();
  const writer = lineWriter(out, { ...one, language: 'en' });
  return lines.map((line) => {
    out.clear();
    const bytes = Buffer.from(line);
    expect(writer.decide(bytes, 0, bytes.length, 2), line).toBe(true);
    return Buffer.from(out.bytes()).toString('utf8');
  });
};

/** The answers as a line that the scanner takes, and as one that it leaves to the parser. */
const lines = (given: GivenAnswers) => [
  JSON.stringify(given),
  JSON.stringify(given).replace('"answers"', '"\\u0061nswers"'),
];
const settings = {
  certainty: fc.constantFrom<Certainty>('low', 'medium', 'high'),
  fields: fc.shuffledSubarray(
    fieldNames.filter((f) => !['flips', 'secondOpinion', 'beside', 'sources'].includes(f)),
    { minLength: 1 },
  ),
};

const factors = fc.array(fc.constantFrom(0, 0.5, 1, 2, 4), { maxLength: 4 });

describe('a line of batch', () => {
  test('is made of the fields of a recommendation, byte for byte, on any base, scanned or parsed', () => {
    const verdicts = new Map<string, number>();
    const shapes = [{}, { frameworks: [1, 3], requires: 0.4, unknown: 0.4 }] as const;
    for (const shape of shapes)
      fc.assert(
        fc.property(randomBase(shape), settings.certainty, settings.fields, factors, (base, certainty, fields, by) => {
          const one = { ...base, certainty, fields };
          const line = expected(one);
          expect(written(one, lines(base.given))).toEqual([line, line]);
          // what is weighed by hand goes the way of a single document, and leaves nothing behind
          const matters = Object.fromEntries(base.model.criteria.slice(0, by.length).map(({ id }, i) => [id, by[i]!]));
          const weighed = { ...base.given, matters };
          const both = [JSON.stringify(weighed), JSON.stringify(base.given)];
          const { checked } = checkAnswers(base.knowledge, weighed);
          expect(written(one, both)).toEqual([expected({ ...one, given: checked }), line]);
          const { verdict, screened } = decide(base.model, base.given, certainty);
          verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
          if (screened.unconfirmed.some((u) => u.length > 0))
            verdicts.set('unconfirmed', (verdicts.get('unconfirmed') ?? 0) + 1);
        }),
        { numRuns: 150, seed: 20261126 },
      );
    for (const kind of ['clear', 'likely', 'open', 'close', 'tie', 'none-eligible', 'unconfirmed'])
      expect(verdicts.get(kind), kind).toBeGreaterThan(10);
  });

  test('owes nothing to the lines before it', () => {
    fc.assert(
      fc.property(randomBase(), settings.fields, (base, fields) => {
        const one = { ...base, certainty: 'medium' as const, fields };
        const nothing = { answers: {}, priorities: [] };
        const inTurn = [base.given, nothing, base.given];
        expect(
          written(
            one,
            inTurn.map((given) => JSON.stringify(given)),
          ),
        ).toEqual(inTurn.map((given) => expected({ ...one, given })));
      }),
      { numRuns: 120, seed: 20261126 },
    );
  });

  test.each(shippedIds)('is the same on the base that ships: %s', (id) => {
    const knowledge = loadShipped(id);
    const model = buildModel(knowledge);
    const answer = fc.record(
      Object.fromEntries(knowledge.questions.map((q) => [q.id, fc.constantFrom(...q.options.map((o) => o.id))])),
      { requiredKeys: [] },
    );
    const drawn = fc.array(answer, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(drawn, settings.certainty, settings.fields, (some, certainty, fields) => {
        const given = some
          .map((one) => ({
            answers: Object.fromEntries(Object.entries(one).map(([q, option]) => [q, [option!]])),
            priorities: Object.keys(one).slice(0, 2),
          }))
          // a framework that is kept and dropped is for the reader that tells what is wrong
          .filter((one) => checkAnswers(knowledge, one).complaints.length === 0);
        const one = { knowledge, model, certainty, fields };
        // one writer for all of them: it remembers words, never an answer
        expect(written(one, given.flatMap(lines))).toEqual(
          given.flatMap((answers) => {
            const line = expected({ ...one, given: answers });
            return [line, line];
          }),
        );
      }),
      { numRuns: 40, seed: 20261126 },
    );
  });
});
