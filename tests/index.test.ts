import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadKnowledge, type RecommendOptions, recommend } from '../src/index.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});
afterEach(() => vi.mocked(readFileSync).mockClear());

const article = loadKnowledge('article');
const answers = { team: 'developers', graph: 'static' };

describe('recommend', () => {
  // callers without a compiler may give anything
  it.each([
    [{ certainty: 'hi' }, 'certainty is "hi"; it must be one of: low, medium, high'],
    [{ certainty: null }, 'certainty is null'],
    [{ seed: -1 }, 'seed is -1'],
    [{ seed: 1.5 }, 'seed is 1.5'],
    [{ seed: 4_294_967_296 }, 'seed is 4294967296'],
    [{ seed: '1' }, 'seed is "1"'],
    [{ language: 'fr' }, 'language is "fr"; it must be one of: en, ja'],
  ])('refuses %j with a RangeError that names it', (options, message) => {
    expect(() => recommend(article, answers, options as RecommendOptions)).toThrow(RangeError);
    expect(() => recommend(article, answers, options as RecommendOptions)).toThrow(message);
  });

  it('takes every value that there is', () => {
    for (const certainty of ['low', 'medium', 'high'] as const)
      for (const language of ['en', 'ja'] as const)
        expect(recommend(article, answers, { certainty, language, seed: 4_294_967_295 })).toMatchObject({
          certainty,
          seed: 4_294_967_295,
        });
    expect(recommend(article, answers)).toEqual(
      recommend(article, answers, { certainty: 'medium', seed: 1, language: 'en' }),
    );
  });

  it('reads the base that gives a second opinion once, however often it is asked', () => {
    recommend(article, answers);
    vi.mocked(readFileSync).mockClear();
    for (let i = 0; i < 3; i++) expect(recommend(article, answers).secondOpinion).not.toBeNull();
    expect(vi.mocked(readFileSync).mock.calls.filter(([file]) => String(file).includes('basis'))).toEqual([]);
  });
});
