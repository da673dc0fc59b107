import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('options-change-something', () => {
  it('is content with importance, a requirement, importance beside another answer, or "neutral: true"', () => {
    expect(smallBase().problems()).toEqual([]);
  });

  it('is content with an option beside which another one counts', () => {
    // `commute` gives nothing itself, but `often` gives speed points beside it
    const base = smallBase({ 'questions.yaml': ['      importance: {comfort: normal}\n', ''] });
    expect(base.problems()).toEqual([]);
  });

  it('refuses an option that changes nothing and does not say so', () => {
    const base = smallBase({ 'questions.yaml': ['      neutral: true\n', ''] });
    const place = base.at('questions.yaml', 'id: never');
    expect(base.problems()).toEqual([problem('CHANGES_NOTHING', { question: 'hurry', option: 'never' }, { place })]);
  });

  it('refuses empty importance', () => {
    const base = smallBase({ 'questions.yaml': ['neutral: true', 'importance: {}'] });
    expect(base.problems().map((p) => p.code)).toEqual(['CHANGES_NOTHING']);
  });

  it('refuses a neutral option that changes something', () => {
    const base = smallBase({
      'questions.yaml': ['requires: {speed: fast}', 'requires: {speed: fast}\n      neutral: true'],
    });
    const place = base.at('questions.yaml', 'id: always');
    expect(base.problems()).toEqual([
      problem('NEUTRAL_BUT_CHANGES', { question: 'hurry', option: 'always' }, { place }),
    ]);
  });

  it('refuses a neutral option beside which another one counts', () => {
    const base = smallBase({ 'questions.yaml': ['importance: {comfort: normal}', 'neutral: true'] });
    expect(base.problems().map((p) => p.code)).toEqual(['NEUTRAL_BUT_CHANGES']);
  });
});
