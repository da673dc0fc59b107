import { lint } from 'markdownlint/sync';
import { describe, expect, it } from 'vitest';
import { loadShipped, shippedIds } from '../../../../src/knowledge/load-shipped.ts';
import { recommendMarkdown } from '../../../../src/report/formats/markdown/recommend-markdown.ts';
import { gapsIn } from '../../gaps-in.ts';
import { type Decided, decided, hostileBase, numbers, randomAnswers } from '../decided.ts';

const languages = ['en', 'ja'] as const;
const article = loadShipped('article');

/** What markdownlint has to say with the settings that it comes with. */
const complaints = (text: string) =>
  lint({ strings: { text } }).text!.map(
    (e) => `${e.lineNumber} ${e.ruleNames[0]} ${e.errorDetail ?? ''} ${e.errorContext ?? ''}`,
  );

const command = "fw-advisor recommend --set 'a`b'";
const markdownOf = ({ outline, knowledge, language }: Decided) =>
  recommendMarkdown(outline, knowledge, language, { date: '2026-11-23', command });

describe('recommendMarkdown', () => {
  it.each(shippedIds)('is clean under markdownlint for any answers: %s', (id) => {
    const knowledge = loadShipped(id);
    const next = numbers(7);
    for (let i = 0; i < 12; i++) {
      const input = decided(knowledge, randomAnswers(knowledge, next), languages[i % 2]!);
      const text = markdownOf(input);
      expect(complaints(text)).toEqual([]);
      expect(gapsIn(text)).toEqual([]);
    }
  });

  it('is clean, and shows markup as text, whatever a base says', () => {
    const knowledge = hostileBase(article);
    const next = numbers(11);
    for (let i = 0; i < 10; i++) {
      const text = markdownOf(decided(knowledge, randomAnswers(knowledge, next), languages[i % 2]!));
      expect(complaints(text)).toEqual([]);
      expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)!\[|(?<!\\)\[a\]|\u202e/);
    }
  });

  it('says who is first, why by how much, and from which page', () => {
    const current = loadShipped('current');
    const given = { answers: { goal: ['research'], domain: ['language-models'] }, priorities: ['goal'] };
    const text = markdownOf(decided(current, given, 'en'));
    expect(text).toMatch(/^# Recommendation: \S/);
    expect(text).toMatch(/^\| .* \| .* \(counts double\) \|$/m);
    expect(text).toMatch(/^\| \*\*\+[\d.]+\*\* \| .* \| .*\[\^1\].* \| .* \|$/m);
    expect(text).toMatch(/^\[\^1\]: \[.*\]\(<https:\/\//m);
    expect(text).toMatch(/<summary>What the sources say, in their own words \(\d+\)<\/summary>\n\n1\. .*“/);
    expect(text).toMatch(/`█{10}` \d/);
    expect(text).toContain(`Made on 2026-11-23 by fw-advisor `);
    expect(text).toContain(`\`\`\`sh\n${command}\n\`\`\``);
  });

  it('has reasons whose printed points add up to the printed margin', () => {
    const next = numbers(3);
    for (let i = 0; i < 40; i++) {
      const input = decided(article, randomAnswers(article, next), 'en');
      const { margin } = input.decision;
      if (margin === null) continue;
      const points = [...markdownOf(input).matchAll(/^\| \*\*([+−])([\d.]+)\*\* \|/gm)];
      const sum = points.reduce((s, [, sign, value]) => s + (sign === '−' ? -1 : 1) * Number(value), 0);
      expect(sum).toBeCloseTo(Number(margin.toFixed(1)), 6);
    }
  });

  it.each([
    ['tie', {}, '# Recommendation: a tie of PyTorch and TensorFlow'],
    ['one', { mobile: ['required'] }, '# Recommendation: TensorFlow'],
  ])('has a title for %s', (_, answers, title) => {
    expect(markdownOf(decided(article, { answers, priorities: [] }, 'en')).split('\n')[0]).toBe(title);
  });

  it('numbers sources once each, in the order in which they are cited', () => {
    const given = { answers: { goal: ['research'], mobile: ['required'] }, priorities: [] };
    const text = markdownOf(decided(article, given, 'ja'));
    const cited = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((m) => Number(m[1]));
    const first = cited.filter((n, i) => cited.indexOf(n) === i);
    expect(first).toEqual(first.map((_, i) => i + 1));
    expect([...text.matchAll(/^\[\^(\d+)\]: /gm)].map((m) => Number(m[1]))).toEqual(first);
    expect(text.match(/^\d+\. /gm)).toHaveLength(first.length);
  });
});
