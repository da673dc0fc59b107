import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerScanner } from '../../../src/commands/batch/answer-scanner.ts';
import { readLine } from '../../../src/commands/batch/read-line.ts';
import { buildModel } from '../../../src/decision/build-model.ts';
import { answerTable, givenOf } from '../../../src/decision/weighing/answer-table.ts';
import { loadShipped, type ShippedId, shippedIds } from '../../../src/knowledge/load-shipped.ts';
import { answersDocument, damaged, written } from '../../fuzz/documents.ts';

const scanners = Object.fromEntries(
  shippedIds.map((base) => {
    const knowledge = loadShipped(base);
    const { id, questions } = knowledge;
    const model = buildModel(knowledge);
    const answers = answerTable(model);
    const scan = answerScanner(id, questions, answers);
    /** What the scanner makes of a line, by ids; undefined where it leaves the line to others. */
    const scanned = (text: string) => {
      const bytes = Buffer.from(`..${text}.`);
      const line = { idFrom: 0, idTo: 0 };
      if (!scan(bytes, 2, bytes.length - 1, line)) return undefined;
      const given = givenOf(model, answers);
      const doubled = questions.filter((_, i) => answers.factors[i] === 2).map((q) => q.id);
      expect([...given.priorities].sort()).toEqual(doubled.sort());
      return { id: bytes.toString('utf8', line.idFrom, line.idTo), ...given };
    };
    return [base, { knowledge, questions, scanned }];
  }),
) as Record<
  ShippedId,
  {
    knowledge: never;
    questions: never;
    scanned: (text: string) => undefined | { id: string; answers: object; priorities: readonly string[] };
  }
>;

/** Both ways to read a line, held against each other. */
function compare(base: ShippedId, text: string): boolean {
  const { knowledge, scanned } = scanners[base];
  const short = scanned(text);
  if (short === undefined) return false;
  const { id = '', checked, problems } = readLine(knowledge, text);
  expect(problems, text).toEqual([]);
  expect(checked.knowledge ?? base, text).toBe(base);
  expect(short, text).toEqual({ id, answers: checked.answers, priorities: checked.priorities });
  return true;
}

describe('the scanner', () => {
  it.each([
    '{}',
    ' { } \r',
    '{"id":1}',
    '{"goal":"research"}',
    '{"id":"a b","goal":"research"}',
    '{"answers":{"goal":"research","domain":["speech","translation"]},"priorities":["goal"],"id":0,"knowledge":"article"}',
    '{ "answers" : { "domain" : [ "translation" , "speech" ] } }',
    '{"answers":{"goal":["research"]},"priorities":[]}',
    '{"answers":{}}',
  ])('takes %s', (text) => {
    expect(compare('article', text)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '{',
    '{}}',
    '{} {}',
    '[]',
    'null',
    '{"goal":"research",}',
    '{,"goal":"research"}',
    '{"goal" "research"}',
    '{"goal":"research" "team":"startup"}',
    '{"goal":"research","goal":"research"}',
    '{"answers":{"goal":"research","goal":"production"}}',
    '{"answers":{"goal":"research"},"answers":{}}',
    '{"answers":{"goal":"research"},"team":"startup"}',
    '{"goal":"research","knowledge":"article"}',
    '{"goal":"research","priorities":["goal"]}',
    '{"answers":{"goal":"research"},"knowledge":"current"}',
    '{"answers":{"goal":"research"},"priorities":["team"]}',
    '{"answers":{"goal":"research"},"priorities":["goal","goal"]}',
    '{"answers":{"goal":"research","team":"startup","graph":"static","features":"essentials"},"priorities":["goal","team","graph","features"]}',
    '{"answers":{"goal":["research","production"]}}',
    '{"answers":{"domain":["speech","speech"]}}',
    '{"answers":{"domain":["speech",]}}',
    '{"answers":{"domain":["speech"}}',
    '{"answers":[]}',
    '{"answers":{"goal":"researc"}}',
    '{"answers":{"goal":"researchh"}}',
    '{"answers":{"goal":""}}',
    '{"answers":{"":"research"}}',
    '{"goal":1}',
    '{"id":01}',
    '{"id":1.}',
    '{"id":-}',
    '{"id":"a}',
    '{"id":"\t"}',
    '{"id":}',
    '{"decision":{}}',
    '{"__proto__":"research"}',
    "{'goal':'research'}",
    '\uFEFF{}',
    '\u00a0{}',
  ])('leaves %s to those who tell what is wrong', (text) => {
    expect(compare('article', text)).toBe(false);
  });

  it('leaves none among others, and what is written with escapes or beyond ASCII', () => {
    expect(compare('current', '{"existing-code":["none"]}')).toBe(true);
    expect(compare('current', '{"existing-code":["none","pytorch"]}')).toBe(false);
    for (const text of [
      '{"go\\u0061l":"research"}',
      '{"id":"日本","goal":"research"}',
      '{"id":"\\n","goal":"research"}',
    ])
      expect(compare('article', text)).toBe(false);
  });

  it.each(shippedIds)('takes nothing that is refused, and reads it alike: %s', (base) => {
    let taken = 0;
    const document = answersDocument(scanners[base].questions).map((d) => written(d, 'json'));
    fc.assert(
      fc.property(fc.oneof(document, damaged(document)), (text) => {
        if (compare(base, text)) taken++;
      }),
      { numRuns: 4_000 },
    );
    expect(taken).toBeGreaterThan(400);
  });
});
