import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Knowledge, loadKnowledge, type RecommendOptions, recommend, UserError } from '../src/index.ts';
import { loadKnowledgeFolder } from '../src/knowledge/load-knowledge.ts';
import { shippedBases } from '../src/knowledge/load-shipped.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});
afterEach(() => vi.mocked(readFileSync).mockClear());

const article = loadKnowledge('article');
const answers = { team: 'developers', graph: 'static' };

function thrownBy(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

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

describe('the library is as strict as the command line', () => {
  const answers = { goal: 'research' };

  it('refuses answers to another base, and what holds no answers', () => {
    expect(() => recommend(article, { knowledge: 'current', answers })).toThrow(UserError);
    for (const lost of [new Map([['goal', 'research']]), new Date(0), [answers], 'goal', 1])
      expect(() => recommend(article, lost), String(lost)).toThrow(UserError);
  });

  it('says all that is wrong with the answers at once, a line each, with its place', () => {
    const wrong = { knowledge: 'current', answers: { goal: 'reserch', gaol: 'x' } };
    const { problems, message } = thrownBy(() => recommend(article, wrong));
    expect(problems.map((p) => [p.code, p.place])).toEqual([
      ['OTHER_KNOWLEDGE', 'knowledge'],
      ['UNKNOWN_OPTION', 'answers.goal'],
      ['UNKNOWN_QUESTION', 'answers.gaol'],
    ]);
    const lines = message.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^answers\.goal: "reserch" is not an option of goal; .*\(did you mean "research"\?\)$/);
  });

  it('takes answers to the base that a base extends: it asks all that the other does', () => {
    const house = loadKnowledgeFolder('examples/house', shippedBases);
    expect(recommend(house, { knowledge: 'current', answers })).toEqual(recommend(house, answers));
    expect(() => recommend(house, { knowledge: 'article', answers })).toThrow(UserError);
  });

  it('refuses options that there are not, naming them', () => {
    expect(() => recommend(article, answers, { seeds: 1 } as RecommendOptions)).toThrow(/options\.seeds is not known/);
    expect(() => recommend(article, answers, null as unknown as RecommendOptions)).toThrow(/options is null/);
  });

  it('refuses what is no base, or one that was broken, naming the place', () => {
    for (const none of [null, undefined, 1, [], {}]) {
      expect(() => recommend(none as unknown as Knowledge, answers)).toThrow(TypeError);
      expect(() => recommend(none as unknown as Knowledge, answers)).toThrow(/knowledge/);
    }
    const broken = structuredClone(article) as unknown as { criteria: { levels: { value: number }[] }[] };
    broken.criteria[1]!.levels[0]!.value = Number.NaN;
    expect(() => recommend(broken as unknown as Knowledge, answers)).toThrow(
      /criteria\[1\]\.levels\[0\]\.value is NaN/,
    );
    const gone = structuredClone(article) as unknown as { frameworks: { assessments: Record<string, unknown> }[] };
    delete gone.frameworks[0]!.assessments[article.criteria[2]!.id];
    expect(() => recommend(gone as unknown as Knowledge, answers)).toThrow(
      `knowledge.frameworks[0].assessments.${article.criteria[2]!.id}`,
    );
    for (const none of [1, '', null]) expect(() => loadKnowledge(none as string)).toThrow(/idOrFolder is/);
  });

  it('shares no memory with the knowledge, nor one result with another', () => {
    const given = { goal: 'research', mobile: 'required', domain: ['speech'] };
    const before = structuredClone(article);
    const first = recommend(article, given);
    const whole = structuredClone(first);
    const empty = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      for (const inner of Object.values(value)) empty(inner);
      if (Array.isArray(value)) value.length = 0;
      else for (const key of Object.keys(value)) delete (value as Record<string, unknown>)[key];
    };
    empty(first);
    expect(article).toEqual(before);
    expect(recommend(article, given)).toEqual(whole);
  });
});
