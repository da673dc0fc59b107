import { expect, it } from 'vitest';
import { mended } from '../../src/errors/words/mended.ts';

it('offers the id that a text could be, where an id is asked for and one can be made of it', () => {
  const found = (shown: string) => ({ kind: 'text', shown }) as const;
  expect(mended({ found: found('Two Words'), expected: 'id' }, ', such as ')).toBe(', such as two-words');
  expect(mended({ found: found('Two Words'), expected: 'statement-id' }, ' ')).toMatch(/^ two-words/);
  expect(mended({ found: found('???'), expected: 'id' }, ', such as ')).toBe('');
  expect(mended({ found: found('Two Words'), expected: 'date' }, ', such as ')).toBe('');
  expect(mended({ found: { kind: 'list' }, expected: 'id' }, ', such as ')).toBe('');
});
