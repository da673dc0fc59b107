import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/decision/build-model.ts';
import { loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { handMade } from './hand-made.ts';

describe('a model', () => {
  const made = () =>
    handMade(
      { A: ['yes', 'half'], B: [null, 'no'] },
      {
        goal: { x: { importance: { c0: 'major', c1: 'minor' } }, y: { requires: { c1: 'half' } } },
        'many*': {
          on: { importance: { c1: 'normal' }, given: [{ answer: { goal: 'y' }, importance: { c0: 'minor' } }] },
        },
      },
    );

  it('has the levels of frameworks as values; an unknown one counts half, from nothing to all', () => {
    expect(made().criteria[0]).toEqual({
      id: 'c0',
      levels: [
        { id: 'no', value: 0 },
        { id: 'half', value: 0.5 },
        { id: 'yes', value: 1 },
      ],
    });
    expect(made().alternatives).toEqual([
      { id: 'A', levels: [2, 1], values: [1, 0.5], lows: [1, 0.5], highs: [1, 0.5] },
      { id: 'B', levels: [-1, 0], values: [0.5, 0], lows: [0, 0], highs: [1, 0] },
    ]);
  });

  it('has the words of options as points, and what these are worth to each framework', () => {
    expect(made().questions[0]).toEqual({
      id: 'goal',
      core: true,
      several: false,
      options: [
        {
          id: 'x',
          points: [
            { criterion: 0, points: 4 },
            { criterion: 1, points: 1 },
          ],
          pull: [4 + 0.5, 2 + 0],
          given: [],
          requires: [],
        },
        { id: 'y', points: [], pull: [0, 0], given: [], requires: [{ criterion: 1, level: 1 }] },
      ],
      // B is known to have no c1; that its c0 is unknown excludes nobody
      excludes: [1],
      dependsOn: -1,
      dependents: [1],
    });
  });

  it('keeps apart what counts only beside an answer to another question', () => {
    expect(made().questions[1]).toEqual({
      id: 'many',
      core: true,
      several: true,
      options: [
        {
          id: 'on',
          points: [{ criterion: 1, points: 2 }],
          pull: [1, 0],
          given: [{ option: 1, points: [{ criterion: 0, points: 1 }], pull: [1, 0.5] }],
          requires: [],
        },
      ],
      excludes: [],
      dependsOn: 0,
      dependents: [],
    });
  });

  it('counts what is said beside an answer from the option that it names', () => {
    const questions = made().questions;
    expect(questions[1]!.options[0]!.given[0]!.option).toBe(questions[0]!.options.findIndex((o) => o.id === 'y'));
    const first = handMade(
      { A: ['yes'] },
      { goal: { x: {}, y: {} }, more: { on: { given: [{ answer: { goal: 'x' }, importance: {} }] } } },
    );
    expect(first.questions[1]!.options[0]!.given[0]!.option).toBe(0);
  });

  it('is plain data, so that the build can write it down', () => {
    const model = buildModel(loadKnowledgeFolder('knowledge/current'));
    for (const plain of [made(), model]) expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
  });
});
