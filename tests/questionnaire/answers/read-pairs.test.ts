import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/errors/problem.ts';
import { readPairs } from '../../../src/questionnaire/answers/read-pairs.ts';

/** Pairs that stand at `1`, `2`, ... */
function read(...pairs: readonly string[]) {
  const problems: Problem[] = [];
  const { data, place } = readPairs(
    pairs.map((pair, i) => ({ pair, place: `${i + 1}` })),
    problems,
  );
  return { data, place, problems };
}

describe('pairs of a question and its options', () => {
  it.each<[string, unknown]>([
    ['goal=research', { goal: 'research' }],
    ['goal = research', { goal: 'research' }],
    ['goal\t=  research', { goal: 'research' }],
    ['domain=speech,translation', { domain: ['speech', 'translation'] }],
    ['domain=speech , translation ', { domain: ['speech', 'translation'] }],
    ['domain=speech,', { domain: ['speech', ''] }],
    ['domain=,', { domain: ['', ''] }],
    ['goal=research ', { goal: 'research' }],
    ['goal=a b', { goal: 'a b' }],
    ['goal=a=b', { goal: 'a=b' }],
    ['goal==', { goal: '=' }],
    ['g=r', { g: 'r' }],
    ['"goal":=1', { '"goal":': '1' }],
  ])('may be written as %j', (pair, expected) => {
    const { data, problems } = read(pair);
    expect(data).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it('make one map, which knows the place of each', () => {
    const { data, place, problems } = read('goal=research', 'domain=speech,translation', 'mobile=none');
    expect(data).toEqual({ goal: 'research', domain: ['speech', 'translation'], mobile: 'none' });
    expect([['goal'], ['domain', 1], ['mobile']].map(place)).toEqual(['1', '2', '3']);
    expect([['team'], [], [1]].map(place)).toEqual(['', '', '']);
    expect(problems).toEqual([]);
  });

  it('make an empty map where there are none', () => {
    const { data, problems } = read();
    expect(data).toEqual({});
    expect(problems).toEqual([]);
  });

  it.each(['', 'goal', 'goal=', 'goal= ', '=research', ' goal=research', 'my goal=research', 'goal=a\nb', '\ngoal=a'])(
    'are refused where they are none: %j',
    (pair) => {
      const { data, problems } = read('mobile=none', pair, 'team=startup');
      expect(data).toEqual({ mobile: 'none', team: 'startup' });
      expect(problems).toEqual([{ code: 'BAD_PAIR', args: { pair }, place: '2' }]);
    },
  );

  it('are refused the second time, even where they say the same', () => {
    const { data, place, problems } = read('goal=research', 'goal = production', 'goal=research');
    expect(data).toEqual({ goal: 'research' });
    expect(place(['goal'])).toBe('1');
    expect(problems).toEqual([
      { code: 'QUESTION_TWICE', args: { question: 'goal' }, place: '2' },
      { code: 'QUESTION_TWICE', args: { question: 'goal' }, place: '3' },
    ]);
  });

  it('may be called like what every object has', () => {
    const { data, place, problems } = read('__proto__=a', 'constructor=b');
    expect(Object.entries(data)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(place(['toString'])).toBe('');
    expect(problems).toEqual([]);
  });

  it('are read as they were written', () => {
    const word = fc.stringMatching(/^[a-z0-9_-]+$/);
    const space = fc.stringMatching(/^[ \t]{0,2}$/);
    fc.assert(
      fc.property(fc.dictionary(word, fc.array(word, { minLength: 1 })), space, space, (answers, before, behind) => {
        const pairs = Object.entries(answers).map(
          ([question, options]) => `${question}${before}=${behind}${options.join(`${before},${behind}`)}`,
        );
        const expected = Object.entries(answers).map(([question, options]) => [
          question,
          options.length === 1 ? options[0] : options,
        ]);
        const { data, problems } = read(...pairs);
        expect(Object.entries(data)).toEqual(expected);
        expect(problems).toEqual([]);
      }),
    );
  });
});
