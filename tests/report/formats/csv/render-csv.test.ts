import { describe, expect, it } from 'vitest';
import { loadShipped } from '../../../../src/knowledge/load-shipped.ts';
import { renderCsv } from '../../../../src/report/formats/csv/render-csv.ts';
import { decided, numbers, randomAnswers } from '../decided.ts';
import { csvRecords } from './csv-rows.ts';

type Base = Parameters<typeof loadShipped>[0];
async function csvOf(base: Base, answers: Parameters<typeof decided>[1], language: 'en' | 'ja' = 'en', bom = false) {
  const { decision, knowledge, extras } = decided(loadShipped(base), answers, language);
  const { text } = await renderCsv({
    ...{ decision, knowledge, language, asked: base, today: () => '2026-11-23', seed: 1, skipped: [], bom },
    ...{ detail: 'all', saved: false, whyNot: undefined, found: [], layout: () => Promise.reject() },
    ...extras,
  });
  return { text, records: csvRecords(text), decision };
}

describe('recommend --format csv', () => {
  it.each(['article', 'current', 'runtimes'] as const)('has points that add up to scores: %s', async (base) => {
    const next = numbers(21);
    for (let i = 0; i < 15; i++) {
      const { records, decision } = await csvOf(base, randomAnswers(loadShipped(base), next));
      const { ranking, model } = decision;
      expect(new Set(records.map((r) => r.framework_id)).size).toBe(model.alternatives.length);
      for (const { alternative, rank, score } of ranking) {
        const own = records.filter((r) => r.framework_id === model.alternatives[alternative]!.id);
        expect(own.map((r) => r.rank)).toEqual(own.map(() => String(rank)));
        for (const r of own) expect(Number(r.score)).toBeCloseTo(100 * score, 8);
        const sum = own.reduce((s, r) => s + Number(r.points), 0);
        expect(sum).toBeCloseTo(100 * score, 6);
        for (const { weight, value, points, level } of own.filter((r) => r.criterion_id !== ''))
          expect(Number(points)).toBeCloseTo(100 * Number(weight) * (level === '' ? 0.5 : Number(value)), 6);
      }
    }
  });

  it('has the same ids and numbers in every language, and says who is excluded by what', async () => {
    const given = { answers: { mobile: ['required'], goal: ['research'] }, priorities: [] };
    const [en, ja] = [await csvOf('article', given), await csvOf('article', given, 'ja', true)];
    const bare = (rows: typeof en.records) =>
      rows.map(({ criterion: _c, level: _l, framework: _f, ...rest }) => Object.values(rest));
    expect(ja.text.startsWith('\ufeff')).toBe(true);
    expect(bare(csvRecords(ja.text.slice(1)))).toEqual(bare(en.records));
    expect(ja.text).toContain('研究');
    const out = en.records.filter((r) => r.framework_id === 'pytorch');
    expect(out.length).toBeGreaterThan(0);
    for (const { rank, points, excluded_by, level_id } of out) {
      expect([rank, points, excluded_by]).toEqual(['', '', 'mobile-deployment']);
      expect(level_id).not.toBe('');
    }
  });

  it('has a row each where nothing has weight', async () => {
    const { records } = await csvOf('article', { answers: {}, priorities: [] });
    expect(records.map((r) => [r.framework_id, r.rank, r.criterion_id])).toEqual([
      ['pytorch', '1', ''],
      ['tensorflow', '1', ''],
    ]);
  });
});
