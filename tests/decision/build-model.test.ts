import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/decision/build-model.ts';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { handMade } from './hand-made.ts';

describe('a model', () => {
  const made = () =>
    handMade(
      { A: ['no', 'half'], B: [null, 'yes'] },
      {
        goal: { x: { importance: { c0: 'major' } }, y: { requires: { c0: 'half' } } },
        'what!': { on: { importance: { c1: 'normal' }, assumes: { c0: 'minor' } } },
        'stay<goal': { free: { neutral: true }, x: { keeps: ['A'] }, y: { drops: ['A'] } },
      },
    );

  it('has the levels of frameworks as values; an unknown one counts half, from nothing to all', () => {
    expect(made().criteria[0]).toEqual({
      id: 'c0',
      owner: 0,
      levels: [
        { id: 'no', value: 0 },
        { id: 'half', value: 0.5 },
        { id: 'yes', value: 1 },
      ],
    });
    expect(made().alternatives).toEqual([
      { id: 'A', levels: [0, 1], values: [0, 0.5], lows: [0, 0.5], highs: [0, 0.5] },
      { id: 'B', levels: [-1, 2], values: [0.5, 1], lows: [0, 1], highs: [1, 1] },
    ]);
  });

  const nothing = { assumes: [], requires: [], keeps: null, drops: [] };

  it('has the words of options as points, and what these are worth to each framework', () => {
    expect(made().questions[0]).toEqual({
      id: 'goal',
      core: true,
      several: false,
      profile: false,
      fact: false,
      belongsTo: -1,
      options: [
        { id: 'x', ...nothing, points: [{ criterion: 0, points: 4 }], pull: [0, 2] },
        { id: 'y', ...nothing, points: [], pull: [0, 0], requires: [{ criterion: 0, level: 1 }] },
      ],
      // A is known to have no c0; that of B is unknown, which excludes nobody
      excludes: [0],
    });
  });

  it('counts what the profile assumes a quarter, for the question that asks about it', () => {
    const { profile, options } = made().questions[1]!;
    expect(profile).toBe(true);
    expect(options).toEqual([
      {
        id: 'on',
        ...nothing,
        points: [{ criterion: 1, points: 2 }],
        pull: [1, 2],
        assumes: [{ question: 0, points: [{ criterion: 0, points: 0.25 }], pull: [0, 0.125] }],
      },
    ]);
  });

  it('says whom an option keeps or drops, and which question it belongs to', () => {
    const { belongsTo, options, excludes } = made().questions[2]!;
    expect(belongsTo).toBe(0);
    expect(options.map(({ keeps, drops }) => ({ keeps, drops }))).toEqual([
      { keeps: null, drops: [] },
      { keeps: [0], drops: [] },
      { keeps: null, drops: [0] },
    ]);
    expect(excludes).toEqual([0, 1]);
  });

  it('is plain data, so that the build can write it down', () => {
    const model = buildModel(loadShipped('current'));
    for (const plain of [made(), model]) expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
  });
});
