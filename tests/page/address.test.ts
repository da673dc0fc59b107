import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { fromAddress, toAddress } from '../../src/page/address.ts';
import type { PageState } from '../../src/page/page-state.ts';
import { anyCharacter } from '../any-character.ts';
import { numbers, randomAnswers } from '../report/formats/decided.ts';

const bases = [loadShipped('article'), loadShipped('current')];
const start: PageState = { base: 'article', language: 'en', answers: {}, priorities: [], matters: {} };
const read = (hash: string) => fromAddress(hash, bases, start);

describe('address', () => {
  it('gives back every state that it was made from', () => {
    const next = numbers(19);
    for (let i = 0; i < 300; i++) {
      const knowledge = bases[i % 2]!;
      const matters = Object.fromEntries(
        knowledge.criteria.flatMap((c) => (next() < 0.1 ? [[c.id, [0, 0.25, 1.5, 4][Math.floor(next() * 4)]!]] : [])),
      );
      const state: PageState = {
        base: knowledge.id,
        language: next() < 0.5 ? 'en' : 'ja',
        ...randomAnswers(knowledge, next),
        matters,
      };
      expect(read(`#${toAddress(state, bases)}`)).toEqual({ state, unknown: [], otherEdition: null });
    }
  });

  it('is short and can be read', () => {
    const state = {
      ...start,
      answers: { goal: ['research'], domain: ['speech', 'translation'] },
      priorities: ['goal'],
    };
    expect(toAddress(state, bases)).toBe(
      `knowledge=article&edition=${encodeURIComponent(bases[0]!.asOf)},${bases[0]!.hash.slice(0, 8)}&lang=en&q.goal=research&q.domain=speech,translation&priorities=goal`,
    );
  });

  it.each(['', '#', '#result', '#q-goal', '#s12'])('takes %j for no answers', (hash) => {
    expect(read(hash)).toBeUndefined();
  });

  it.each([
    ['#q.goal=nonsense', ['goal=nonsense']],
    ['#q.nobody=asks', ['nobody=asks']],
    ['#knowledge=elsewhere&q.goal=research', ['elsewhere']],
    ['#lang=xx&q.goal=research', ['lang=xx']],
    ['#q.goal=research&q.goal=production', ['goal=production']],
    ['#q.goal=research&priorities=goal,mobile,nope', ['priorities: mobile', 'priorities: nope']],
    ['#q.goal=research&matters=nope*2', ['matters: nope*2']],
    ['#q.goal=research,production', ['goal=research,production']],
    ['#q.__proto__=x', ['__proto__=x']],
    ['#q.goal=%E0%A4%A', ['goal=\ufffd%A']],
    ['#q.containers=docker,none', ['containers=docker,none']],
  ])('opens with %s and tells what it left out', (hash, unknown) => {
    const found = read(hash)!;
    expect(found.unknown).toEqual(unknown);
    expect(Object.keys(found.state.answers).filter((id) => id !== 'goal')).toEqual([]);
  });

  it.each(['1e9', '-1', 'NaN', '', '4.01', 'Infinity'])('takes no factor %j, and says so', (factor) => {
    const { state, unknown } = read(`#matters=gpu-control*${factor}`)!;
    expect(state.matters).toEqual({});
    expect(unknown).toEqual([`matters: gpu-control*${factor}`]);
  });

  it('takes no more priorities than the command line', () => {
    const given = ['goal', 'team', 'mobile', 'graph'];
    const answers = 'q.goal=research&q.team=startup&q.mobile=required&q.graph=static';
    expect(read(`#${answers}&priorities=${given}`)!.state.priorities).toEqual(given.slice(0, 3));
    expect(read('#q.goal=research&priorities=team')!.state.priorities).toEqual([]);
  });

  it('never throws, whatever stands there', () => {
    const garbage = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 200 }),
      fc
        .array(
          fc.tuple(fc.constantFrom('knowledge', 'lang', 'priorities', 'matters', 'q.goal', 'q.', 'q.x'), fc.string()),
          {
            maxLength: 8,
          },
        )
        .map((pairs) => pairs.map(([k, v]) => `${k}=${v}`).join('&')),
    );
    fc.assert(
      fc.property(garbage, (hash) => {
        const found = read(`#${hash}`);
        if (found !== undefined) expect(read(`#${toAddress(found.state, bases)}`)?.state).toEqual(found.state);
      }),
      { numRuns: 500 },
    );
  });
});
