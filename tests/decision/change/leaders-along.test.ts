import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../src/decision/build-model.ts';
import { leadersAlong } from '../../../src/decision/change/leaders-along.ts';
import { decide } from '../../../src/decision/decide.ts';
import { factorRange } from '../../../src/decision/weighing/factor-range.ts';
import { scaleImportance } from '../../../src/decision/weighing/scale-importance.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { numbers, randomAnswers } from '../../report/formats/decided.ts';
import { firstsAfter } from '../firsts-after.ts';

describe('leadersAlong', () => {
  it.each(['article', 'current'] as const)('says who the engine puts first at each factor: %s', (id) => {
    const knowledge = loadShipped(id);
    const model = buildModel(knowledge);
    const next = numbers(7);
    let flips = 0;
    for (let i = 0; i < 12; i++) {
      const given = randomAnswers(knowledge, next);
      const decision = decide(model, given);
      decision.preferences.importance.forEach((stated, c) => {
        if (stated === 0 || decision.ranking.length === 0) return;
        const spans = leadersAlong(decision, c, stated);
        expect(spans[0]?.from).toBe(factorRange.min);
        expect(spans.at(-1)?.to).toBe(factorRange.max);
        flips += spans.length - 1;
        for (const [s, { from, to, leader }] of spans.entries()) {
          if (s > 0) expect(from).toBe(spans[s - 1]!.to);
          const matters = { [model.criteria[c]!.id]: (from + to) / 2 };
          expect(firstsAfter(scaleImportance(model, matters), given)).toContain(leader);
        }
      });
    }
    expect(flips).toBeGreaterThan(5);
  });
});
