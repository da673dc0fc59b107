import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/knowledge/knowledge.ts';
import { loadShipped, type ShippedId, shippedIds } from '../../../../src/knowledge/load-shipped.ts';
import { languages } from '../../../../src/language/language.ts';
import { recommendText } from '../../../../src/report/formats/text/recommend-text.ts';
import { nextSteps } from '../../../../src/report/formats/text/short/next-steps.ts';
import { shortText } from '../../../../src/report/formats/text/short/short-text.ts';
import { separatesNothing } from '../../../../src/report/outline/separates-nothing.ts';
import { findingText } from '../../../../src/report/words/findings.ts';
import { hyperlink } from '../../../../src/typesetting/hyperlink.ts';
import { unstyled } from '../../../../src/typesetting/style.ts';
import { displayWidth } from '../../../../src/typesetting/widths/display-width.ts';
import { gapsIn } from '../../gaps-in.ts';
import { type Decided, decided, numbers, randomAnswers } from '../decided.ts';

const bases = Object.fromEntries(shippedIds.map((id) => [id, loadShipped(id)])) as Record<
  ShippedId,
  ReturnType<typeof loadShipped>
>;
const screens = [
  [40, 20],
  [80, 24],
  [120, 40],
] as const;

function* manyDecided(base: ShippedId, language: Language, count: number): Generator<Decided> {
  const next = numbers(20261126);
  for (let i = 0; i < count; i++) yield decided(bases[base], randomAnswers(bases[base], next), language);
}
const textOf = ({ outline, knowledge, language }: Decided, width: number, height: number, saved = false) =>
  shortText(outline, knowledge, {
    language,
    layout: { width, height, ascii: false, called: 'fw-advisor', style: unstyled },
    saved,
    asked: undefined,
  });
const answered = (base: ShippedId, answers: Record<string, string[]>, language: Language = 'en') =>
  decided(bases[base], { answers, priorities: [] }, language);
/** Without line breaks and the spaces at them. */
const bare = (text: string) => text.replace(/\s+/g, '');

describe.each(languages)('on a screen, in %s', (language) => {
  test.each(screens)('%i x %i: it fits, in every line, with the whole verdict and all bars', (width, height) => {
    for (const base of shippedIds) {
      for (const of of manyDecided(base, language, 25)) {
        const lines = textOf(of, width, height).trimEnd().split('\n');
        const headline = findingText(of.outline.verdict.headline, language);
        // where nothing has weight there is nothing to draw
        const bars = separatesNothing(of.outline) ? [] : of.outline.ranking.rows;
        const shown = lines.join('\n');
        expect(bare(shown)).toContain(bare(headline));
        for (const { framework, score } of bars)
          expect(shown).toMatch(new RegExp(`${framework.name}[^\\n]*\\n?[^\\n]* ${score}`));
        for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
        // eight alternatives and a long first line may need more than 20 lines at 40 columns by themselves
        if (width >= 80 || of.outline.ranking.rows.length < 6) expect(lines.length).toBeLessThanOrEqual(height - 2);
        expect(shown).not.toMatch(/\n\n\n/);
        expect(gapsIn(shown)).toEqual([]);
      }
    }
  });

  test('80 x 24 with the five frameworks of today: reasons, what would change it and two next steps are there', () => {
    let seen = 0;
    for (const of of manyDecided('current', language, 40)) {
      if (of.outline.ranking.rows.length < 5 || of.outline.verdict.headline.code !== 'AHEAD') continue;
      seen += 1;
      const text = textOf(of, 80, 24);
      const steps = nextSteps(of.outline, false, undefined);
      expect(steps).toHaveLength(2);
      expect(text).toMatch(/^ {2,4}[+−]\d+\.\d {2}\S/m);
      expect(text).toContain('--explain full');
      expect(text).toContain(language === 'en' ? 'Add to the command:' : 'コマンドに追加:');
    }
    expect(seen).toBeGreaterThan(5);
  });
});

test('a reason cites by the number that the whole text gives the source', () => {
  for (const base of shippedIds) {
    for (const of of manyDecided(base, 'en', 15)) {
      const whole = recommendText(of.outline, of.knowledge, {
        ...{ language: 'en', layout: { width: 1000, ascii: false, called: 'fw-advisor', style: unstyled } },
      });
      const brief = textOf(of, 1000, 1000);
      for (const reason of of.outline.reasons.groups.flatMap((g) => g.reasons)) {
        const [first] = reason.evidence;
        const line = brief.split('\n').find((l) => l.includes(`  ${reason.criterion.name}`) && / \[\d+\]$/.test(l));
        if (line === undefined || first === undefined) continue;
        const phrase = of.knowledge.statements[first]!.at.phrase;
        const number = / (\[\d+\])$/.exec(line)![1]!;
        const source = whole.split('\n').find((l) => l.trimStart().startsWith(`${number} `))!;
        expect(source).toContain(phrase);
      }
    }
  }
});

test('what would change it is one sentence: the nearest weight and the fewest answers, or that nothing near would', () => {
  const near = answered('article', { goal: ['research'], graph: ['static'], team: ['developers'] });
  expect(near.outline.verdict.settled).toBeNull();
  expect(textOf(near, 1000, 24)).toContain(
    'What would change it: if static graphs mattered more than four times as much, TensorFlow would lead; or with goal:',
  );
  const far = answered('current', {
    ...{
      goal: ['research-to-production'],
      domain: ['speech'],
      accelerator: ['nvidia'],
      'pretrained-models': ['essential'],
    },
  });
  expect(textOf(far, 80, 24)).toContain('What would change it: nothing near; not even two other preferences would.');
});

describe('what comes next is chosen by the result', () => {
  const codes = (of: Decided, saved = false) => nextSteps(of.outline, saved, undefined).map((step) => step.code);

  test('where today’s base puts another one first, it comes first, and the first line says so', () => {
    const of = answered('article', { goal: ['production'], mobile: ['nice-to-have'] });
    expect(codes(of)[0]).toBe('TODAY');
    const [first] = textOf(of, 1000, 24).split('\n');
    expect(first).toMatch(
      /^TensorFlow so far, as of 2020–2021 \(today’s evidence puts PyTorch first: current, \d{4}-\d\d-\d\d\)/,
    );
    const japanese = answered('article', { goal: ['production'], mobile: ['nice-to-have'] }, 'ja');
    expect(textOf(japanese, 1000, 24)).toContain('2020–2021 時点。現在の根拠では PyTorch が 1 位: current');
  });

  test('where it agrees, the first line does not speak of it', () => {
    const of = answered('article', { goal: ['research'] });
    expect(of.outline.opinion?.agrees).toBe(true);
    expect(findingText(of.outline.verdict.headline, 'en')).not.toContain('today');
  });

  test('too little said: the answer that settles most; firm: keeping it, unless it is kept', () => {
    expect(codes(answered('current', { goal: ['research'] }))).toEqual(['ANSWER', 'WHY_NOT']);
    const firm = answered('current', {
      ...{
        goal: ['research-to-production'],
        domain: ['speech'],
        accelerator: ['nvidia'],
        'pretrained-models': ['essential'],
      },
    });
    expect(firm.outline.verdict.word).toBe('clear');
    expect(codes(firm)).toEqual(['WHY_NOT', 'SAVE']);
    expect(codes(firm, true)).toEqual(['WHY_NOT', 'PAGE']);
  });
});

test('the number of a source leads to its page, where the terminal can', () => {
  const { outline, knowledge } = answered('current', { goal: ['research'] });
  const style = { ...unstyled, link: hyperlink };
  const text = shortText(outline, knowledge, {
    ...{
      language: 'en',
      layout: { width: 80, height: 24, ascii: false, called: 'fw-advisor', style },
      saved: false,
      asked: undefined,
    },
  });
  const [evidence] = outline.reasons.groups[0]!.reasons[0]!.evidence;
  const { at } = knowledge.statements[evidence!]!;
  expect('address' in at && text.includes(`\x1b]8;;${at.address}\x1b\\[1]\x1b]8;;\x1b\\`)).toBe(true);
});

test('at 40 columns a bar still tells: what is unknown stands below the score, not in the room of the bar', () => {
  let below = 0;
  for (const of of manyDecided('current', 'en', 25)) {
    if (separatesNothing(of.outline)) continue;
    const lines = textOf(of, 40, 1000).split('\n');
    const names = of.outline.ranking.rows.map((row) => row.framework.name);
    const widest = Math.max(...names.map(displayWidth));
    for (const { framework, score, range } of of.outline.ranking.rows) {
      const at = lines.findIndex((line) => line.includes(`  ${framework.name} `) && line.includes(` ${score}`));
      expect(at, framework.name).toBeGreaterThan(-1);
      const told = range === null ? '' : `(${range.low}–${range.high})`;
      const beside = lines[at]!.includes(told) ? told.length + 1 : 0;
      // the rank, the name and the score; the rest is the bar's
      expect(displayWidth(lines[at]!) - widest - 13 - (range === null ? 0 : beside)).toBeGreaterThanOrEqual(10);
      if (range === null || beside > 0) continue;
      expect(lines[at + 1]!.trim()).toBe(told);
      below += 1;
    }
  }
  expect(below).toBeGreaterThan(5);
});
