import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import { scaleImportance } from '../../src/decision/weighing/scale-importance.ts';
import { loadShipped, shippedIds } from '../../src/knowledge/load-shipped.ts';
import { withAnswer, withBase, withFactor, withoutAnswers, withPriority } from '../../src/page/change-state.ts';
import { h } from '../../src/page/element.ts';
import { elementHtml } from '../../src/page/element-html.ts';
import { toPageBase } from '../../src/page/page-base.ts';
import { embeddedJson } from '../../src/page/page-data.ts';
import type { PageState } from '../../src/page/page-state.ts';
import { sha256 } from '../../src/page/sha256.ts';
import { toRecord } from '../../src/report/record/record.ts';
import { numbers, randomAnswers } from '../report/formats/decided.ts';

const article = loadShipped('article');
const current = loadShipped('current');

describe('elementHtml', () => {
  it('writes text as text and attributes as attributes', () => {
    const piece = h('p', { title: `"'<&>`, hidden: true, id: null }, ['<b>', ['&amp;', null, false], h('br')]);
    expect(elementHtml(piece)).toBe('<p title="&quot;&#39;&lt;&amp;&gt;" hidden="">&lt;b&gt;&amp;amp;<br></p>');
  });

  it('closes what SVG does not leave open', () => {
    expect(elementHtml(h('svg', {}, [h('rect'), h('rect')]))).toBe('<svg><rect></rect><rect></rect></svg>');
  });

  it('shows what acts without being seen', () => {
    expect(elementHtml(h('p', {}, 'a\u202eb'))).toBe('<p>a\\u{202e}b</p>');
  });
});

describe('embeddedJson', () => {
  it('holds nothing that ends a script element, and reads back', () => {
    const value = { a: '</script><!-- <script> & \u2028 \u2029 ]]>' };
    expect(embeddedJson(value)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(embeddedJson(value))).toEqual(value);
  });
});

describe('sha256', () => {
  it('is that of Node', () => {
    const lengths = [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000];
    for (const text of lengths.map((n) => 'a'.repeat(n)))
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });
});

describe('toPageBase', () => {
  it.each(shippedIds)('decides and records as the whole base does: %s', (id) => {
    const whole = loadShipped(id);
    const slim = JSON.parse(JSON.stringify(toPageBase(whole, id))) as ReturnType<typeof toPageBase>;
    const next = numbers(23);
    for (let i = 0; i < 20; i++) {
      const given = randomAnswers(whole, next);
      const record = (base: typeof whole) => toRecord(decide(buildModel(base), given), base, '2026-11-23');
      expect(record(slim)).toEqual(record(whole));
    }
  });
});

describe('scaleImportance', () => {
  const model = buildModel(article);
  it('changes nothing by factors of one', () => {
    const given = randomAnswers(article, numbers(2));
    const ones = Object.fromEntries(model.criteria.map(({ id }) => [id, 1]));
    const { model: _, ...same } = decide(scaleImportance(model, ones), given);
    const { model: __, ...plain } = decide(model, given);
    expect(same).toEqual(plain);
  });

  it('multiplies importance, so that weights stay in proportion', () => {
    const next = numbers(31);
    for (let i = 0; i < 50; i++) {
      const given = randomAnswers(article, next);
      const factors = model.criteria.map(() => Math.floor(next() * 17) / 4);
      const { importance } = decide(model, given).preferences;
      const matters = Object.fromEntries(model.criteria.map(({ id }, c) => [id, factors[c]!]));
      const scaled = decide(model, { ...given, matters }).preferences;
      const expected = importance.map((points, c) => points * factors[c]!);
      const total = expected.reduce((a, b) => a + b, 0);
      scaled.weights.forEach((w, c) => expect(w).toBeCloseTo(total === 0 ? 0 : expected[c]! / total, 12));
    }
  });
});

describe('change of state', () => {
  const state: PageState = { base: 'article', language: 'en', answers: {}, priorities: [], matters: {} };

  it('keeps answers in the order of the questions', () => {
    const one = withAnswer(state, article, 'mobile', ['required']);
    expect(Object.keys(withAnswer(one, article, 'goal', ['research']).answers)).toEqual(['goal', 'mobile']);
  });

  it('withdraws an answer together with its priority', () => {
    const one = withPriority(withAnswer(state, article, 'goal', ['research']), 'goal', true);
    expect(one.priorities).toEqual(['goal']);
    expect(withAnswer(one, article, 'goal', [])).toEqual(state);
  });

  it('lets `none` stand alone, whichever was ticked last', () => {
    const options = ['none', 'pytorch'];
    expect(withAnswer(state, current, 'existing-code', options, 'none').answers).toEqual({ 'existing-code': ['none'] });
    expect(withAnswer(state, current, 'existing-code', options, 'pytorch').answers).toEqual({
      'existing-code': ['pytorch'],
    });
  });

  it('takes along to another base what that knows too', () => {
    const there = withAnswer(withAnswer(state, article, 'goal', ['research']), article, 'domain', ['speech']);
    const moved = withBase(withFactor(withPriority(there, 'goal', true), 'gpu-control', 2), current);
    expect(moved).toEqual({ ...there, base: 'current', priorities: ['goal'] });
    const only = withBase(withAnswer({ ...state, base: 'current' }, current, 'goal', ['library']), article);
    expect(only.answers).toEqual({});
  });

  it('doubles an answer once, and takes that back without the others', () => {
    const both = ['goal', 'mobile', 'goal'].reduce((now, id) => withPriority(now, id, true), state);
    expect(both.priorities).toEqual(['mobile', 'goal']);
    expect(withPriority(both, 'goal', false).priorities).toEqual(['mobile']);
    expect(withAnswer({ ...both, answers: { mobile: ['required'] } }, article, 'mobile', []).priorities).toEqual([
      'goal',
    ]);
  });

  it('has of each base what was kept of it, under what was said since', () => {
    const answers = { goal: ['library'], 'existing-code': ['jax'] };
    const kept = { answers, priorities: ['existing-code'], matters: { phones: 2 } };
    expect(withBase(withAnswer(state, article, 'goal', ['research']), current, kept)).toMatchObject({
      answers: { ...answers, goal: ['research'] },
      priorities: ['existing-code'],
      matters: { phones: 2 },
    });
  });

  it('begins again without answers, by the same base in the same language', () => {
    const much = { ...withPriority(withAnswer(state, article, 'goal', ['research']), 'goal', true), matters: { x: 2 } };
    expect(withoutAnswers(much)).toEqual(state);
  });

  it('forgets a factor of one', () => {
    expect(withFactor(withFactor(state, 'x', 2), 'x', 1).matters).toEqual({});
  });
});
