import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('assumptions-can-be-denied', () => {
  it('is content where the owner has a neutral option', () => {
    expect(smallBase().problems()).toEqual([]);
  });

  it('refuses an owner of what is assumed without one', () => {
    const base = smallBase({ 'questions.yaml': ['急がない}\n      neutral: true', '急がない}\n      drops: [city]'] });
    const place = base.at('questions.yaml', 'options:', 2);
    const args = { question: 'hurry', criterion: 'speed' };
    expect(base.problems()).toEqual([problem('NO_NEUTRAL_OPTION', args, { place })]);
  });

  it('asks for none where nothing is assumed', () => {
    const base = smallBase({
      'questions.yaml': [
        'assumes: {speed: major}\n- id: hurry\n  tier: more\n  asks: {en: Is there a hurry?, ja: 急ぎますか？}\n  why: {en: Some are late., ja: 遅刻しそうな人のためです。}\n  options:\n    - id: never\n      label: {en: Never, ja: 急がない}\n      neutral: true',
        '\n- id: hurry\n  tier: more\n  asks: {en: Is there a hurry?, ja: 急ぎますか？}\n  why: {en: Some are late., ja: 遅刻しそうな人のためです。}\n  options:',
      ],
    });
    expect(base.problems().filter((p) => p.code === 'NO_NEUTRAL_OPTION')).toEqual([]);
  });
});
