import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('options-change-something', () => {
  const never = '急がない}\n      neutral: true';

  it('is content with importance, an assumption, a requirement, a framework kept or dropped, a hint, or "neutral: true"', () => {
    expect(smallBase().problems()).toEqual([]);
  });

  it('refuses an option that changes nothing and does not say so', () => {
    const base = smallBase({ 'questions.yaml': [never, '急がない}'] });
    const place = base.at('questions.yaml', 'id: never');
    expect(base.problems()).toContainEqual(
      problem('CHANGES_NOTHING', { question: 'hurry', option: 'never' }, { place }),
    );
  });

  it('refuses an option whose hint goes', () => {
    const base = smallBase({ 'hints.yaml': ['owned: [touring, city]', 'owned: [touring]'] });
    const place = base.at('questions.yaml', '- id: city').replace(/:(\d+)$/, (_, column) => `:${Number(column) + 2}`);
    expect(base.problems()).toEqual([problem('CHANGES_NOTHING', { question: 'owned', option: 'city' }, { place })]);
  });

  it('refuses empty importance', () => {
    const base = smallBase({ 'questions.yaml': ['importance: {comfort: normal}', 'importance: {}'] });
    expect(base.problems().map((p) => p.code)).toEqual(['CHANGES_NOTHING']);
  });

  it('refuses a neutral option that changes something', () => {
    for (const [text, option, question] of [
      ['requires: {speed: fast}', 'always', 'hurry'],
      ['assumes: {speed: major}', 'travel', 'use'],
      ['keeps: [touring]', 'touring', 'ride'],
    ] as const) {
      const base = smallBase({ 'questions.yaml': [text, `${text}\n      neutral: true`] });
      expect(base.problems().map(({ code, args }) => ({ code, args }))).toContainEqual({
        code: 'NEUTRAL_BUT_CHANGES',
        args: { question, option },
      });
    }
  });

  it('lets a neutral option bring a hint', () => {
    const base = smallBase({ 'hints.yaml': ['owned: [touring, city]', 'owned: [nothing, touring, city]'] });
    expect(base.problems()).toEqual([]);
  });
});
