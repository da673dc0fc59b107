import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('core-is-short', () => {
  const question = (i: number, tier: string) => `- id: extra-${i}
  tier: ${tier}
  asks: {en: Extra ${i}?, ja: 追加${i}？}
  why: {en: It fills., ja: 埋め草です。}
  options:
    - id: "yes"
      label: {en: Yes, ja: はい}
      drops: [city]
`;
  const withExtra = (tiers: string[]) => {
    const first = `- id: use
  tier: core
  asks: {en: What for?, ja: 用途は？}
  why: {en: The ways differ., ja: 距離が違うためです。}
  basis: [both.roll]
  options:
    - id: travel
      label: {en: Travel, ja: 旅行}
      importance: {speed: major, comfort: minor}
`;
    return smallBase({
      'questions.yaml': first + tiers.map((tier, i) => question(i, tier)).join(''),
      'hints.yaml': null,
      'former.yaml': null,
    });
  };

  it('allows ten, and as many others as there are', () => {
    expect(withExtra([...Array(9).fill('core'), ...Array(5).fill('more')]).problems()).toEqual([]);
  });

  it('refuses the eleventh, at its tier', () => {
    const base = withExtra(Array(10).fill('core'));
    const place = base.at('questions.yaml', 'tier: core', 11);
    expect(base.problems()).toEqual([problem('TOO_MANY_CORE', { found: 11, most: 10 }, { place })]);
  });

  it('does not count what belongs to another question', () => {
    const more = (text: string) => [
      text,
      text.replace('core', 'core\n  belongsTo: use').replace('id: "yes"', 'id: travel'),
    ];
    const base = withExtra(
      Array(10)
        .fill('core')
        .map((tier, i) => (i === 9 ? more(tier)[1]! : tier)),
    );
    expect(base.problems().filter((p) => p.code === 'TOO_MANY_CORE')).toEqual([]);
  });
});
