import { expect, it } from 'vitest';
import type { Checked } from '../../../src/report/record/check/check-result.ts';
import { checkTitle } from '../../../src/report/record/check/check-title.ts';

type Code = Checked['changes'][number]['code'];
/** All that a title looks at. */
const titled = (framework: string | readonly string[], ...codes: readonly Code[]) => {
  const changes = codes.map((code) => ({ code })) as unknown as Checked['changes'];
  const checked = { was: { framework }, changes, names: new Map([['jax', 'JAX']]) } as unknown as Checked;
  return [checkTitle(checked, 'en'), checkTitle(checked, 'ja')];
};

it.each([
  ['OTHER_FIRST', 'JAX no longer first'],
  ['VERDICT_WEAKER', 'JAX less firmly first'],
  ['BELOW_VERDICT', 'JAX less firmly first'],
  ['BELOW_MARGIN', 'JAX less firmly first'],
  ['REQUIREMENT_FAILED', 'JAX ruled out'],
  ['RULED_OUT', 'JAX ruled out'],
  ['FRAMEWORK_GONE', 'JAX ruled out'],
  ['STATEMENT_CHANGED', 'JAX: the evidence has changed or is old'],
  ['STATEMENT_WITHDRAWN', 'JAX: the evidence has changed or is old'],
  ['STATEMENTS_OLD', 'JAX: the evidence has changed or is old'],
  ['CODE_OTHER_FRAMEWORK', 'JAX: the code has parted from the decision'],
  ['CODE_PARTED', 'JAX: the code has parted from the decision'],
  ['CODE_GONE', 'JAX: the code has parted from the decision'],
  ['CODE_NEW', 'JAX: holds, and what it rests on has changed'],
  ['KNOWLEDGE_CHANGED', 'JAX: holds, and what it rests on has changed'],
  ['FRAMEWORK_NEW', 'JAX: holds, and what it rests on has changed'],
  ['MARGIN_MOVED', 'JAX: holds, and what it rests on has changed'],
  ['CRITERION_MOVED', 'JAX: holds, and what it rests on has changed'],
] as const)('of %s alone', (code, wanted) => {
  expect(titled('jax', code)[0]).toBe(wanted);
});

it('is of the first change that fails, and says who it was about', () => {
  expect(titled('jax', 'KNOWLEDGE_CHANGED', 'STATEMENTS_OLD', 'OTHER_FIRST')[0]).toBe(
    'JAX: the evidence has changed or is old',
  );
  expect(titled('jax')[0]).toBe('JAX: holds');
  // who is not there any more has no name
  expect(titled(['jax', 'caffe'])).toMatchInlineSnapshot(`
    [
      "JAX and caffe: holds",
      "JAX、caffe: 有効です",
    ]
  `);
  // nobody cannot be first no longer
  expect(titled([], 'OTHER_FIRST')).toMatchInlineSnapshot(`
    [
      "one is first now, where none was eligible",
      "該当なしだった 1 位が決まりました",
    ]
  `);
});
