import { expect, it } from 'vitest';
import { pageTitle } from '../../src/page/page-title.ts';

it('has nothing hidden in it, whoever wrote the base', () => {
  const title = { en: 'Bikes\u202e\u200b\u2028', ja: '自転車' };
  expect(pageTitle({ title }, 'en')).toBe('Bikes\\u{202e}\\u{200b}\\u{2028} — fw-advisor');
  expect(pageTitle({ title }, 'ja')).toBe('自転車 — fw-advisor');
});
