import { describe, expect, it } from 'vitest';
import { loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { loadShipped, shippedIds } from '../../src/knowledge/load-shipped.ts';

describe('a base that ships', () => {
  it.each(shippedIds)('is the one of its folder, checked and compiled: %s', (id) => {
    expect({ ...loadShipped(id) }).toEqual(loadKnowledgeFolder(`knowledge/${id}`));
  });

  it('has its statements wherever it is taken apart, copied or written down', () => {
    const { statements } = loadKnowledgeFolder('knowledge/article');
    const article = loadShipped('article');
    expect(article.statements).toEqual(statements);
    expect(article.statements).toBe(article.statements);
    expect(Object.keys(article)).toContain('statements');
    expect(JSON.parse(JSON.stringify(article))).toHaveProperty('statements', statements);
  });
});
