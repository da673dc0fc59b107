import { expect, it } from 'vitest';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { answersSchema } from '../../../src/report/questions/answers-schema.ts';

const article = answersSchema(loadShipped('article'));

it.each<[boolean, string, unknown]>([
  [true, 'nothing', {}],
  [true, 'an option of a question', { answers: { goal: 'research' } }],
  [true, 'a list of one option', { answers: { goal: ['research'] } }],
  [true, 'the answers by themselves', { goal: 'research', mobile: 'none' }],
  [true, 'several options where a question takes them', { answers: { experience: ['knows-python', 'experienced'] } }],
  [true, 'an answer that counts double', { answers: { goal: 'research' }, priorities: ['goal'] }],
  [true, 'a factor of a criterion', { answers: {}, matters: { 'gpu-control': 0.5 } }],
  [true, 'all that stands around answers', { knowledge: 'article', name: 'Ann', answers: null, decision: {} }],
  [false, 'an option that the question has not', { answers: { goal: 'nonsense' } }],
  [false, 'a question that the base has not', { answers: { gaol: 'research' } }],
  [false, 'two options of a question that takes one', { answers: { goal: ['research', 'learning'] } }],
  [false, 'an option twice', { answers: { experience: ['experienced', 'experienced'] } }],
  [false, 'a priority without an answer', { answers: {}, priorities: ['goal'] }],
  [false, 'a priority with an empty answer', { answers: { experience: [] }, priorities: ['experience'] }],
  [false, 'a priority twice', { answers: { goal: 'research' }, priorities: ['goal', 'goal'] }],
  [false, 'a factor that is too large', { answers: {}, matters: { 'gpu-control': 5 } }],
  [false, 'a factor below nothing', { answers: {}, matters: { 'gpu-control': -1 } }],
  [false, 'a factor of nobody', { answers: {}, matters: { nosuch: 1 } }],
  [false, 'a key that answers have not', { answers: {}, nosuch: 1 }],
  [false, 'a list', []],
])('valid: %j, where it is %s', (isValid, _, document) => {
  expect(article.safeParse(document).success).toBe(isValid);
});
