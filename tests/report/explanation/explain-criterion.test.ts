import { expect, test } from 'vitest';
import { loadShipped, shippedIds } from '../../../src/knowledge/load-shipped.ts';
import { explainCriterion } from '../../../src/report/explanation/explain-criterion.ts';

test.each(shippedIds)('a level is told with its value, to the second place: %s', (id) => {
  const knowledge = loadShipped(id);
  for (const criterion of knowledge.criteria) {
    const lines = explainCriterion(knowledge, criterion, 'en').sections.flatMap(({ items }) => items);
    for (const { name, value } of criterion.levels) {
      const own = lines.map(({ label, text }) => label ?? text).find((line) => line.startsWith(`${name.en} (`))!;
      const [, told] = /([\d.]+)\)$/.exec(own)!;
      expect(Math.abs(Number(told) - value), own).toBeLessThanOrEqual(0.005);
      expect(told!.length).toBeLessThanOrEqual(4);
    }
  }
});
