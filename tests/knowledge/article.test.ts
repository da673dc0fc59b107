import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Knowledge, Text } from '../../src/knowledge/knowledge.ts';
import { inspectKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { verifyPhrases } from '../../src/knowledge/verify-phrases.ts';

const root = join(import.meta.dirname, '../..');
const article = join(root, 'knowledge/article');
const shared = join(root, '../shared');
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
      criteria: 38,
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
      goal: 'research research-to-production production learning',
      team: 'scientists developers startup enterprise',
      experience: 'new-to-deep-learning knows-python experienced',
      mobile: 'none nice-to-have required',
      serving: 'none application-api production-scale',
      containers: 'none docker kubernetes',
      distributed: 'single-device data-parallel model-parallel many-machines',
      'gpu-control': 'automatic explicit',
      graph: 'dynamic static',
      'data-shape': 'fixed varying',
      visualization: 'none lightweight detailed client-presentation',
      features: 'essentials wide-range',
      domain:
        'image-classification object-detection medical-imaging autonomous-driving matching-and-routing speech translation spam-filtering fraud-detection search social-feed network-operations probabilistic-modelling',
    });
  });

  it('speaks Japanese in Japanese and English in English', () => {
    const japanese = /[\u3001-\u30ff\u4e00-\u9fff\uff00-\uffef]/;
    const texts = (value: unknown): Text[] => {
      if (value === null || typeof value !== 'object') return [];
      if ('en' in value && 'ja' in value) return [value as Text];
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

const missing = existsSync(shared) ? '' : ' (skipped: ../shared, which has the article, is not here)';

describe.skipIf(missing !== '')(`the base of the article, held against the article${missing}`, () => {
  const read = () => readFileSync(join(shared, 'document/article.ja.txt'), 'utf8');
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

  it('has every phrase once, in its section', () => {
    expect(verifyPhrases(base, read(), sha256(read()), 'article')).toEqual({ checked: 122, problems: [] });
  });

  it('notices a phrase that changed, one that moved, and one that came twice', () => {
    const text = read();
    const { phrase, section } = base.statements['devices.pytorch.explicit']!.at as { phrase: string; section: string };
    expect(section).toBe('devices');
    const told = (changed: string) =>
      verifyPhrases(base, changed, sha256(changed), 'article').problems.filter(
        (p) => !('statement' in p.args) || p.args.statement === 'devices.pytorch.explicit',
      );
    const changed = told(text.replace(phrase, 'まったく別の語句'));
    expect(changed.map((p) => [p.code, p.warning === true])).toEqual([
      ['OTHER_DOCUMENT', true],
      ['PHRASE_NOT_FOUND', false],
    ]);
    const lines = text.split('\n');
    const line = lines.findIndex((l) => l.includes(phrase));
    const moved = told([lines[line], ...lines.slice(0, line), '', ...lines.slice(line + 1)].join('\n'));
    expect(moved.at(-1)).toMatchObject({ code: 'PHRASE_ELSEWHERE', place: 'article:1', args: { line: 1 } });
    const twice = told(text.replace(phrase, `${phrase}、${phrase}`));
    expect(twice.at(-1)).toMatchObject({ code: 'PHRASE_OFTEN', place: `article:${line + 1}`, args: { times: 2 } });
  });

  it('does not mind how lines end', () => {
    const text = read().replaceAll('\n', '\r\n');
    expect(verifyPhrases(base, text, sha256(text), 'a').problems.map((p) => p.code)).toEqual(['OTHER_DOCUMENT']);
  });

  it('states all 116 claims of the article', () => {
    const tool = join(shared, 'tools/document-coverage.mjs');
    const output = execFileSync(process.execPath, [tool], { cwd: root, encoding: 'utf8' });
    expect(output).toContain('116 of 116 claims stated, 122 statements, 0 problems');
  });
});
