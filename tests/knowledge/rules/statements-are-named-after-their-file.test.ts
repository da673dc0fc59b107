import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { smallBase } from '../small-base.ts';

describe('statements-are-named-after-their-file', () => {
  it('warns of a statement of a page that is called after something else', () => {
    const base = smallBase({
      'frameworks/city.yaml': ['id: city.pace', 'id: pace'],
      'since.yaml': ['city.pace:', 'pace:'],
    });
    const found = base.problems().filter((p) => p.code === 'NOT_NAMED_AFTER_FILE');
    expect(found).toMatchObject([
      {
        args: { statement: 'pace', framework: 'city' },
        place: base.at('frameworks/city.yaml', 'id: pace'),
        warning: true,
      },
    ]);
  });

  it('leaves those of a document alone, which are named after what it says', () => {
    const base = smallBase({
      'frameworks/city.yaml': ['id: city.history', 'id: history'],
    });
    expect(base.problems()).toEqual([]);
  });

  it('takes an abbreviation that all of a file share and no other file has', () => {
    const ids = [...readFileSync('knowledge/current/frameworks/jax.yaml', 'utf8').matchAll(/^ {2}- id: (\S+)/gm)];
    expect(new Set(ids.map(([, id]) => id!.split('-')[0])).size).toBe(1);
    expect(inspectKnowledge('knowledge/current').problems).toEqual([]);
  });
});
