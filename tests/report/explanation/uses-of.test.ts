import { expect, test } from 'vitest';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { usesOf } from '../../../src/report/explanation/uses-of.ts';

const current = loadShipped('current');

test('a statement is used by the hints that cite it, too', () => {
  const cited = current.hints.filter((h) => h.evidence.length > 0);
  expect(cited.length).toBeGreaterThan(5);
  for (const { id, says, evidence } of cited)
    expect(usesOf(current, evidence[0]!, 'ja')).toContainEqual({ label: id, text: says.ja });
});

test('by assessments and by the questions and criteria that rest on it', () => {
  const { assessments, name } = current.frameworks[0]!;
  const criterion = current.criteria.find((c) => assessments[c.id]!.evidence.length > 0)!;
  expect(usesOf(current, assessments[criterion.id]!.evidence[0]!, 'en')).toContainEqual({
    label: `${name}: ${criterion.name.en} (${criterion.id})`,
    text: assessments[criterion.id]!.because.en,
  });
  for (const { id, asks, basis } of current.questions.filter((q) => q.basis.length > 0))
    expect(usesOf(current, basis[0]!, 'en')).toContainEqual({ label: id, text: asks.en });
  expect(usesOf(current, 'nobody.says.this', 'en')).toEqual([]);
});
