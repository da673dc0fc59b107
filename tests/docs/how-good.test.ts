import { expect, test } from 'vitest';
import { loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { howGood } from './how-good.ts';

const current = loadKnowledgeFolder('knowledge/current');

test.each([
  ['en', 'how-good.md'],
  ['ja', 'how-good.ja.md'],
] as const)('the page of the public cases is what the advisor says of them: %s', async (language, file) => {
  await expect(howGood(current, language)).toMatchFileSnapshot(`../../docs/${file}`);
});
