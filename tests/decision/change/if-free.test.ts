import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ifFree } from '../../../src/decision/change/if-free.ts';
import { decide } from '../../../src/decision/decide.ts';
import { randomBase } from '../random-model.ts';

describe('what would be decided if nobody had to stay or leave', () => {
  it('is the decision without the answers that bind by name, which it names, their priorities too', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomBase({ belongs: 1, answered: 0.9 }), ({ model, given }) => {
        const decision = decide(model, given);
        const free = ifFree(decision);
        const byName = decision.screened.excluded.filter((e) => e.criterion === null);
        expect(free === null).toBe(byName.length === 0);
        if (free === null) return;
        seen += 1;
        expect(free.from.map((f) => f.question)).toEqual([...new Set(byName.map((e) => e.from.question))]);
        const { binds, ...answers } = given.answers;
        const priorities = given.priorities.filter((id) => id !== 'binds');
        expect(free.decision.given).toEqual({ answers, priorities });
        expect(free.decision.ranking).toEqual(decide(model, { answers, priorities }).ranking);
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(5);
  });
});
