import { expect, test } from 'vitest';
import { everyWeightFlip } from '../../../src/decision/change/every-weight-flip.ts';
import { weightFlips } from '../../../src/decision/change/weight-flips.ts';
import { decide } from '../../../src/decision/decide.ts';
import { given, handMade } from '../hand-made.ts';

/** Of 6 points A has those of c0, B 1 on c1 and half of 1 on c2; c0 down to 1.5, c1 up to 3.5, c2 up to 6 put B level. */
const parts = { q: { x: { importance: { c0: 'major', c1: 'minor', c2: 'minor' } } } } as const;

test('no weight becomes more than four times as large, but it may vanish', () => {
  const decision = decide(handMade({ A: ['yes', 'no', 'no'], B: ['no', 'yes', 'half'] }, parts), given({ q: 'x' }));
  expect(everyWeightFlip(decision).map((f) => f.criterion)).toEqual([null, 0, 1, 2]);
  expect(weightFlips(decision).map((f) => f.criterion)).toEqual([null, 0, 1]);
  // with c0 taken away entirely C draws level with A, which is first by c0 alone
  const vanishes = decide(handMade({ A: ['yes', 'half', 'no'], C: ['no', 'half', 'half'] }, parts), given({ q: 'x' }));
  expect(weightFlips(vanishes).find((f) => f.criterion === 0)?.factor).toBeLessThan(0.25);
});

test('all weights at once go no further either', () => {
  // B has half a point against 4: c1 has to grow from 1/6 to 2/3, exactly four times; against two majors more
  const four = decide(
    handMade({ A: ['yes', 'no'], B: ['no', 'yes'] }, { q: { x: { importance: { c0: 'major', c1: 'minor' } } } }),
    given({ q: 'x' }),
  );
  expect(weightFlips(four).map((f) => [f.criterion, f.factor])).toEqual([
    [null, null],
    [0, expect.closeTo(1 / 4, 9)],
    [1, expect.closeTo(4, 9)],
  ]);
  const model = handMade(
    { A: ['yes', 'yes', 'no'], B: ['no', 'no', 'yes'] },
    { q: { x: { importance: { c0: 'major', c1: 'major', c2: 'minor' } } } },
  );
  const far = decide(model, given({ q: 'x' }));
  expect(everyWeightFlip(far)[0]!.criterion).toBeNull();
  // from 1/9 to 1/2
  expect(weightFlips(far)).toEqual([]);
});
