import { expect, test } from 'vitest';
import { meantName } from '../../src/language/meant-name.ts';

const known = [
  { id: 'none', label: { en: 'No', ja: 'いいえ' } },
  { id: 'required', label: { en: 'Yes, required and fully supported', ja: 'はい（正式な対応が必須）' } },
  { id: 'someday', label: { en: 'Later, on phones', ja: 'いずれ、スマートフォンで' } },
  { id: 'later', label: { en: 'Later, in a page', ja: 'いずれ、ページで' } },
];

test.each([
  ['yes', 'required'],
  ['はい', 'required'],
  ['NO', 'none'],
  ['  no   ', 'none'],
  ['ＮＯ', 'none'],
  ['Yes,_required and fully-supported', 'required'],
  ['Yes, required and fully supported', 'required'],
  // an id counts before the beginning of a label
  ['later', 'later'],
  // two begin so: nothing is guessed
  ['いずれ', undefined],
  ['yes, required', undefined],
])('%s means %s', (word, id) => {
  expect(meantName(word, known)).toBe(id);
});

test('a name may be the same in every language, or there may be none', () => {
  const named = [{ id: 'torch', label: 'PyTorch' }, { id: 'jax' }];
  expect(meantName('pytorch', named)).toBe('torch');
  expect(meantName('JAX', named)).toBe('jax');
  expect(meantName('p', named)).toBeUndefined();
});
