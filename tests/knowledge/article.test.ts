import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InDocument, Knowledge, Text } from '../../src/knowledge/knowledge.ts';
import { inspectKnowledge } from '../../src/knowledge/load-knowledge.ts';

const root = join(import.meta.dirname, '../..');
const article = join(root, 'knowledge/article');
const { knowledge, problems } = inspectKnowledge(article);
const base = knowledge as Knowledge;

describe('the base of the article', () => {
  it('has no problem and no warning', () => {
    expect(problems).toEqual([]);
  });

  it('is of the size that was counted', () => {
    const { questions, criteria, frameworks, statements, documents } = base;
    expect({
      frameworks: frameworks.map((f) => f.id),
      questions: questions.length,
      core: questions.filter((q) => q.tier === 'core').length,
      criteria: criteria.length,
      statements: Object.keys(statements).length,
      sections: documents[0]!.sections.length,
    }).toEqual({
      frameworks: ['pytorch', 'tensorflow'],
      questions: 13,
      core: 10,
      criteria: 39,
      statements: 122,
      sections: 12,
    });
  });

  it('has the ten rows of the table, in order, with cells that cite', () => {
    expect(base.overview.map((row) => row.id)).toEqual([
      'creator',
      'base',
      'production',
      'visualization',
      'deployment',
      'mobile',
      'devices',
      'graphs',
      'learning-curve',
      'use-cases',
    ]);
    for (const framework of base.frameworks) {
      for (const row of base.overview) expect(framework.overview[row.id]!.evidence.length).toBeGreaterThan(0);
    }
  });

  it('has four examples: two ways to parallelize, in both frameworks', () => {
    expect(base.frameworks.flatMap((f) => f.examples.map((e) => `${f.id} ${e.id} ${e.language}`)).sort()).toEqual([
      'pytorch data-parallel python',
      'pytorch model-parallel python',
      'tensorflow data-parallel python',
      'tensorflow model-parallel python',
    ]);
  });

  it('cites only the article, never a page', () => {
    for (const { id, at } of Object.values(base.statements)) expect('section' in at, id).toBe(true);
  });

  it('says of every level why, and of every unknown that the article is silent', () => {
    for (const framework of base.frameworks) {
      for (const [criterion, { level, evidence, because }] of Object.entries(framework.assessments)) {
        expect(evidence.length > 0, `${framework.id} ${criterion}`).toBe(level !== null);
        expect(because.en.length, criterion).toBeGreaterThan(15);
      }
    }
  });

  it('has questions that were fixed for scripts, with their options', () => {
    expect(Object.fromEntries(base.questions.map((q) => [q.id, q.options.map((o) => o.id).join(' ')]))).toEqual({
      goal: 'research research-to-production production learning other',
      team: 'scientists developers startup enterprise anybody',
      experience: 'new-to-deep-learning knows-python experienced',
      mobile: 'none nice-to-have required',
      serving: 'none application-api production-scale',
      containers: 'none docker kubernetes',
      distributed: 'single-device data-parallel model-parallel many-machines',
      'gpu-control': 'automatic explicit either',
      graph: 'dynamic static either',
      'data-shape': 'fixed varying',
      visualization: 'none lightweight detailed client-presentation',
      features: 'essentials wide-range normal',
      domain:
        'image-classification object-detection medical-imaging autonomous-driving matching-and-routing speech translation spam-filtering fraud-detection search social-feed network-operations probabilistic-modelling other',
    });
  });

  it('has a neutral option in every question', () => {
    const without = base.questions.filter((q) => !q.options.some((o) => o.neutral));
    expect(without.map((q) => q.id)).toEqual([]);
  });

  it('speaks Japanese in Japanese and English in English', () => {
    const japanese = /[\u3001-\u30ff\u4e00-\u9fff\uff00-\uffef]/;
    const texts = (value: unknown): Text[] => {
      if (value === null || typeof value !== 'object') return [];
      if ('en' in value && typeof value.en === 'string' && 'ja' in value) return [value as Text];
      // what the source's wording means has to quote it
      return Object.entries(value).flatMap(([key, inner]) => (key === 'reads' ? [] : texts(inner)));
    };
    const all = texts(base);
    expect(all.length).toBeGreaterThan(500);
    // names such as TensorFlow are the same in both
    for (const { en, ja } of all) if (en !== ja && / /.test(en)) expect(ja, en).toMatch(japanese);
    const withJapanese = all.filter(({ en }) => japanese.test(en));
    expect(withJapanese).toEqual([]);
  });

  it('judges every statement that a reason or a cell rests on, by the base of today, where that stands beside it', () => {
    expect(base.since!.knowledge).toBe('current');
    expect(existsSync(join(root, 'knowledge', base.since!.knowledge, 'knowledge.yaml'))).toBe(true);
    const judged = new Set(Object.keys(base.since!.verdicts));
    const used = base.frameworks.flatMap((f) => [
      ...Object.values(f.overview).flatMap((cell) => cell.evidence),
      // that a list names none of a kind is no claim that could have aged
      ...Object.values(f.assessments).flatMap((a) => (a.level === 'none-named' ? [] : a.evidence)),
    ]);
    const definitions = Object.values(base.statements).flatMap((s) => (s.about === 'field' ? [s.id] : []));
    expect([...new Set(used)].filter((id) => !judged.has(id) && !definitions.includes(id))).toEqual([]);
  });
});

/**
 * Where each phrase stood when the article was read last, by `fw-advisor knowledge verify article --document article.txt
 * --format json`. The article itself is not here; nothing below has read it.
 */
const verified = JSON.parse(readFileSync(join(root, 'tests/data/article-phrases.json'), 'utf8')) as {
  readonly ok: boolean;
  readonly document: string;
  readonly phrases: number;
  readonly found: readonly {
    readonly statement: string;
    readonly section: string;
    readonly phrase: string;
    readonly line: number;
    readonly sha256: string;
  }[];
};

describe('the phrases that the base cites', () => {
  it('are those that were found in the article, each in its section', () => {
    const cited = Object.values(base.statements).map(({ id, at }) => ({ statement: id, ...(at as InDocument) }));
    expect(verified.found.map(({ statement, section, phrase }) => ({ statement, section, phrase }))).toEqual(cited);
    expect({ ok: verified.ok, phrases: verified.phrases }).toEqual({ ok: true, phrases: cited.length });
  });

  it('were found in the version of the article that the base cites', () => {
    expect(verified.document).toBe(base.documents[0]!.sha256);
  });

  it('stood on a line of their section, which had one hash', () => {
    const lines = new Map<number, string>();
    for (const { statement, section, line, sha256 } of verified.found) {
      const [first, last] = base.documents[0]!.sections.find((s) => s.id === section)!.lines;
      expect(line, statement).toBeGreaterThanOrEqual(first);
      expect(line, statement).toBeLessThanOrEqual(last);
      expect(sha256, statement).toMatch(/^[0-9a-f]{64}$/);
      expect(lines.get(line) ?? sha256, statement).toBe(sha256);
      lines.set(line, sha256);
    }
    expect(lines.size).toBeGreaterThan(50);
  });
});
