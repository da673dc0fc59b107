import { expect, test } from 'vitest';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { howGood } from './how-good.ts';

const current = loadShipped('current');

test.each([
  ['en', 'how-good.md'],
  ['ja', 'how-good.ja.md'],
] as const)('the page of the public cases is what the advisor says of them: %s', async (language, file) => {
  await expect(howGood(current, language)).toMatchFileSnapshot(`../../docs/${file}`);
});
