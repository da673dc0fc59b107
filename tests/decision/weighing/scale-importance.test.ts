import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/decision/decide.ts';
import { scaleImportance } from '../../../src/decision/weighing/scale-importance.ts';
import { given, handMade } from '../hand-made.ts';

const model = handMade(
  { A: ['yes', 'no'], B: ['half', 'yes'] },
  {
    goal: { x: { importance: { c0: 'major', c1: 'normal' } }, y: {} },
    'more!': { on: { assumes: { c1: 'major' } } },
  },
);

describe('a model in which criteria matter more or less', () => {
  const scaled = scaleImportance(model, { c0: 0.5, c1: 3 });

  it('multiplies the points of every option, also those that are assumed, and what they are worth', () => {
    expect(scaled.questions[0]!.options[0]).toEqual({
      ...model.questions[0]!.options[0],
      points: [
        { criterion: 0, points: 2 },
        { criterion: 1, points: 6 },
      ],
      pull: [2, 1 + 6],
    });
    expect(scaled.questions[1]!.options[0]!.assumes).toEqual([
      { question: 0, points: [{ criterion: 1, points: 3 }], pull: [0, 3] },
    ]);
  });

  it('leaves everything else as it is, the model itself too', () => {
    expect(scaled.alternatives).toEqual(model.alternatives);
    expect(scaled.questions[0]!.options[1]).toEqual(model.questions[0]!.options[1]);
    expect(model.questions[0]!.options[0]!.pull).toEqual([4, 2 + 2]);
    expect(scaleImportance(model, { c0: 1 })).toEqual(model);
    expect(scaleImportance(model, {})).toBe(model);
    expect(scaleImportance(model)).toBe(model);
  });

  it('takes a criterion that matters no more out of what an option gives', () => {
    const without = scaleImportance(model, { c0: 0 });
    expect(without.questions[0]!.options[0]!.points).toEqual([{ criterion: 1, points: 2 }]);
    const { preferences } = decide(without, given({ goal: 'x' }));
    expect(preferences.from).toEqual([[], [{ question: 'goal', option: 'x', points: 2, assumed: false }]]);
  });
});
