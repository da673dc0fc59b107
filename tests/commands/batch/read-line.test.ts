import { describe, expect, it } from 'vitest';
import { readLine } from '../../../src/commands/batch/read-line.ts';

const questions = [
  { id: 'goal', options: [{ id: 'research' }, { id: 'production' }] },
  { id: 'domain', several: true as const, options: [{ id: 'speech' }, { id: 'vision' }] },
];
const read = (text: string) => readLine({ criteria: [], questions, former: [] }, text);
/** What is handed on of a line that is refused. */
const nothing = { answers: {}, priorities: [], knowledge: undefined };

describe('a line of answers', () => {
  it('may be the map of answers alone, with an id', () => {
    expect(read('{"id": 7, "domain": ["vision", "speech"], "goal": "research"}')).toEqual({
      id: '7',
      checked: { answers: { goal: ['research'], domain: ['speech', 'vision'] }, priorities: [], knowledge: undefined },
      problems: [],
    });
  });

  it('may be the full document', () => {
    expect(read('{"knowledge": "article", "answers": {"goal": "production"}, "priorities": ["goal"]}')).toEqual({
      id: undefined,
      checked: { answers: { goal: ['production'] }, priorities: ['goal'], knowledge: 'article' },
      problems: [],
    });
  });

  it.each(['"a\\u0062"', '1e400', '[1, 2]', 'null'])('has its id as it was written: %s', (id) => {
    expect(read(`{"id":${id}}`).id).toBe(id);
    expect(read(`{"id":${id},"goal":"fun"}`).id).toBe(id);
  });
});

describe('a line that is no answers document', () => {
  it.each([
    ['nothing', '', { code: 'EMPTY_LINE', args: {} }],
    ['spaces', ' \t\r', { code: 'EMPTY_LINE', args: {} }],
    ['what ends too soon', '{"goal":', { code: 'NOT_JSON', args: { column: null, unexpected: null } }],
    ['a text that ends too soon', '{"goal":"resea', { code: 'NOT_JSON', args: { column: null, unexpected: null } }],
    ['a word that is none', '{"goal":research}', { code: 'NOT_JSON', args: { column: null, unexpected: 'r' } }],
    [
      'a word that speaks of a position',
      'x in JSON at position 99',
      { code: 'NOT_JSON', args: { column: null, unexpected: 'x' } },
    ],
    ['what is wrong at a column', '{"goal" "research"}', { code: 'NOT_JSON', args: { column: 9, unexpected: null } }],
    ['what is wrong farther on', '{"goal":"research";}', { code: 'NOT_JSON', args: { column: 19, unexpected: null } }],
  ])('has neither an id nor answers: %s', (_, text, problem) => {
    expect(read(text)).toEqual({ id: undefined, checked: nothing, problems: [problem] });
  });

  it.each([
    ['at the top', '{"goal":1,"goal":2}', 'goal'],
    ['with a space before the colon', '{"goal" :1,"goal"\t:2}', 'goal'],
    ['below', '{"answers":{"domain":[],"goal":1,"goal":2}}', 'goal'],
    ['behind a map that has it too', '{"a":{"b":1},"b":[{"a":1},[]],"c":1,"c":2}', 'c'],
    ['before and behind a list', '{"a":1,"b":[],"a":2}', 'a'],
    ['in a map of a list', '{"a":[{"b":1},{"c":1,"c":2}]}', 'c'],
    ['behind a text that looks like a map', '{"a":"}{","a":1}', 'a'],
    ['behind a text that is the same word', '{"a":"b","b":1,"c":2,"c":3}', 'c'],
    ['written in two ways', '{"a":1,"\\u0061":2}', 'a'],
    ['with a quote in it', '{"\\"":1,"\\"":2}', '"'],
    ['of more than 60 characters', `{"${'x'.repeat(61)}":1,"${'x'.repeat(61)}":2}`, 'x'.repeat(60)],
  ])('is one that has a key twice: %s', (_, text, key) => {
    expect(read(text)).toEqual({ id: undefined, checked: nothing, problems: [{ code: 'KEY_TWICE', args: { key } }] });
  });
});

describe('a line with wrong answers', () => {
  it('keeps its id and hands on none of its answers', () => {
    expect(read('{"id":"x","goal":"reserch","domain":"speech"}')).toEqual({
      id: '"x"',
      checked: nothing,
      problems: [
        {
          code: 'UNKNOWN_OPTION',
          args: { question: 'goal', option: 'reserch', options: ['research', 'production'] },
          place: 'goal',
          nearest: 'research',
        },
      ],
    });
  });

  it('has all its problems told, each with its place from the top', () => {
    expect(read('{"answers":{"goal":["research",1],"team":"x"}}').problems).toEqual([
      { code: 'NOT_AN_OPTION', args: { question: 'goal', found: '1' }, place: 'answers.goal.1' },
      { code: 'ONE_OPTION_ONLY', args: { question: 'goal', found: 2 }, place: 'answers.goal' },
      { code: 'UNKNOWN_QUESTION', args: { question: 'team' }, place: 'answers.team' },
    ]);
  });

  it('has no place where the whole of it is wrong', () => {
    expect(read('[]').problems).toEqual([{ code: 'WRONG_TYPE', args: { what: null, expected: 'map', found: '[]' } }]);
  });
});
