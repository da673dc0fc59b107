import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { decisionRecord } from '../../../src/report/formats/adr/decision-record.ts';
import { toRecommendation } from '../../../src/report/formats/json/to-recommendation.ts';
import { recommendMarkdown } from '../../../src/report/formats/markdown/recommend-markdown.ts';
import { recommendText } from '../../../src/report/formats/text/recommend-text.ts';
import { findingsOf } from '../../../src/report/outline/findings-of.ts';
import { unstyled } from '../../../src/typesetting/style.ts';
import { decided } from '../formats/decided.ts';

const article = loadShipped('article');
const silence = { en: 'Nothing was found about phones.', ja: 'スマートフォンについての記述は見つかりませんでした。' };
const none = article.criteria.find((c) => c.id === 'mobile-deployment')!.levels[0]!;

/** The article, were it silent about phones with PyTorch and against TensorFlow on them. */
const silent: Knowledge = {
  ...article,
  frameworks: article.frameworks.map((framework) => {
    const was = framework.assessments['mobile-deployment']!;
    const now =
      framework.id === 'pytorch' ? { level: null, because: silence, evidence: [] } : { ...was, level: none.id };
    return { ...framework, assessments: { ...framework.assessments, 'mobile-deployment': now } };
  }),
};

describe('an advantage that is there only because nothing is known', () => {
  const given = { answers: { mobile: ['nice-to-have'] }, priorities: [] };
  const { outline, decision, knowledge, extras } = decided(silent, given, 'en');

  test('is told as resting on an unknown, and its points still add up', () => {
    expect(none.value).toBeLessThan(0.5);
    expect(outline.ranking.rows[0]!.framework.id).toBe('pytorch');
    expect(outline.reasons.groups.map((g) => [g.kind, g.reasons.map((r) => r.code)])).toEqual([
      ['unknown', ['RESTS_ON_UNKNOWN']],
    ]);
    const [points] = outline.reasons.groups.flatMap((g) => g.reasons.map((r) => r.points));
    expect(points).toBeCloseTo(decision.margin!, 9);
    expect(findingsOf(outline).map((f) => f.code)).not.toContain('ADVANTAGE');
  });

  test('is an argument in no format', () => {
    const layout = { width: 200, ascii: false, called: 'fw-advisor', style: unstyled };
    const text = recommendText(outline, knowledge, { language: 'en', layout });
    const markdown = recommendMarkdown(outline, knowledge, 'en', { date: '2026-11-23', command: undefined });
    for (const report of [text, markdown]) {
      expect(report).toContain('Rests on an unknown');
      expect(report).toContain(`not known of PyTorch, counts as the middle. ${silence.en}`);
      expect(report).not.toContain('For PyTorch');
    }
    const record = decisionRecord(outline, {
      ...{ knowledge, language: 'en', date: '2026-11-23', confirmation: null },
    });
    expect(record).toMatch(
      /^\* Neutral, because it has no known rating on mobile deployment, which could change who is first: Nothing was found/m,
    );
    expect(record).not.toMatch(/Good, because .*Nothing was found/);
    const { reasons } = toRecommendation(decision, knowledge, 'en', { ...extras, seed: 1, skipped: [] });
    expect(reasons[0]).toMatchObject({
      code: 'RESTS_ON_UNKNOWN',
      framework: 'pytorch',
      criterion: 'mobile-deployment',
    });
    expect(reasons[0]!.advantage).toBeCloseTo(decision.margin!, 8);
  });
});

test('an unknown rating that could change who is first is told in every format', () => {
  const { outline, knowledge } = decided(article, { answers: { containers: ['docker'] }, priorities: [] }, 'en');
  const record = decisionRecord(outline, {
    ...{ knowledge, language: 'en', date: '2026-11-23', confirmation: null },
  });
  const markdown = recommendMarkdown(outline, knowledge, 'en', { date: '2026-11-23', command: undefined });
  expect(markdown).toMatch(/Not known of PyTorch: .*once known, it could change who is first/);
  // and what is unknown is neither good nor bad of the framework itself
  expect(record).toMatch(/^\* Neutral, because it has no known rating on [^:]*, which could change who is first: /m);
});
