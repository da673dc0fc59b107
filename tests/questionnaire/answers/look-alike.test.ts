import { expect, test } from 'vitest';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { readAnswersWithPlaces } from '../../../src/questionnaire/answers/read-answers-with-places.ts';

const knowledge = loadShipped('article');
const read = (text: string, name = 'a.yaml') => readAnswersWithPlaces(knowledge, { name, text }, []);

test.each([
  ['goal:\u00a0research\n', 'LOOKS_LIKE', 'a.yaml:1:6', { found: 'U+00A0', plain: ' ' }],
  ['goal：research\n', 'LOOKS_LIKE', 'a.yaml:1:5', { found: 'U+FF1A', plain: ':' }],
  ['# mine\n// my answers\n{"goal": "research"}\n', 'COMMENT_OF_JSON', 'a.yaml:2:1', {}],
  ['/* mine */\n{"goal": "research"}\n', 'COMMENT_OF_JSON', 'a.yaml:1:1', {}],
  [
    'team: startup\n<<<<<<< HEAD\ngoal: research\n=======\ngoal: production\n>>>>>>> other\n',
    'MERGE_CONFLICT',
    'a.yaml:2:1',
    {},
  ],
])('%j is one problem that says what is wrong, and where', async (text, code, place, args) => {
  const { problems } = await read(text);
  expect(problems).toMatchObject([{ code, place, args }]);
});

test('a character of another keyboard is none of ours where it stands in a text', async () => {
  const { problems } = await read('goal: research # 目的：研究\n');
  expect(problems).toEqual([]);
});

test('quotes are no part of a word, as in TOML', async () => {
  const { checked, problems } = await read('goal = "research"\nmobile=\'none\'\n', 'a.toml');
  expect(problems).toEqual([]);
  expect(checked.answers).toEqual({ goal: ['research'], mobile: ['none'] });
});
