import { expect, test } from 'vitest';
import { buildModel } from '../../../src/decision/build-model.ts';
import { decide } from '../../../src/decision/decide.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { criterionChanges } from '../../../src/report/record/criterion-changes.ts';
import { toRecord } from '../../../src/report/record/record.ts';
import { recordChanges } from '../../../src/report/record/record-changes.ts';
import type { RecordedDecision } from '../../../src/report/record/record-file.ts';

const article = loadShipped('article');
const given = { answers: { goal: ['research'], graph: ['static'] }, priorities: [] };
const was = toRecord(decide(buildModel(article), given), article, '2026-11-23').decision;

/** The record, had the leader other values on some criteria. */
const moved = (values: Readonly<Record<string, number>>): RecordedDecision => ({
  ...was,
  assessments: {
    ...was.assessments,
    pytorch: Object.fromEntries(
      Object.entries(was.assessments.pytorch!).map(([criterion, a]) => [
        criterion,
        criterion in values ? { ...a, value: values[criterion]! } : a,
      ]),
    ),
  },
});

test('what moved the lead most is told first, whatever the order of the criteria', () => {
  const criteria = Object.keys(was.weights);
  expect(criteria.length).toBeGreaterThan(2);
  const lost = (share: number, criterion: string) => {
    const { value } = was.assessments.pytorch![criterion]!;
    return (value ?? 0.5) - share;
  };
  const [a, b] = criteria as [string, string];
  for (const [little, much] of [[a, b] as const, [b, a] as const]) {
    const changes = criterionChanges(was, moved({ [little]: lost(0.01, little), [much]: lost(0.4, much) }));
    expect(changes.map((c) => ('criterion' in c ? c.criterion : c.code))).toEqual([much, little]);
  }
});

test('of statements that are too old the oldest is told first', () => {
  const statements = [
    ...new Set(
      Object.values(was.assessments).flatMap((by) => Object.values(by).flatMap((a) => Object.keys(a.statements))),
    ),
  ].sort();
  expect(statements.length).toBeGreaterThan(3);
  const days = (statement: string) => 100 + ((7 * statements.indexOf(statement)) % statements.length);
  const changes = recordChanges(
    was,
    {
      decision: was,
      excluded: [],
      ruledOut: [],
      ageOf: (statement) => ({ statement, date: '2026-01-01', days: days(statement) }),
    },
    { maxAge: 100 },
  );
  const [old] = changes.flatMap((c) => (c.code === 'STATEMENTS_OLD' ? [c.statements] : []));
  expect(old!.length).toBeGreaterThan(2);
  const ages = old!.map((s) => s.days);
  expect(ages).toEqual([...ages].sort((x, y) => y - x));
  expect(ages.every((age) => age > 100)).toBe(true);
});
