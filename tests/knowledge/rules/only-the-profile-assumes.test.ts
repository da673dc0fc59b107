import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('only-the-profile-assumes', () => {
  const problems = (from: string, to: string) => {
    const base = smallBase({ 'questions.yaml': [from, to] });
    return { base, found: base.problems().filter((p) => p.code === 'ASSUMPTION_NOT_ALLOWED') };
  };
  const args = { question: 'use', option: 'travel', criterion: 'speed' } as const;

  it('lets the profile assume what another question owns', () => {
    expect(smallBase().problems()).toEqual([]);
  });

  it('refuses an assumption where there is no profile', () => {
    const { base, found } = problems('  profile: true\n', '');
    const place = base.at('questions.yaml', 'speed: major}');
    expect(found).toEqual([problem('ASSUMPTION_NOT_ALLOWED', { ...args, why: 'no-profile' }, { place })]);
  });

  it('refuses an assumption about what the profile asks itself', () => {
    const { base, found } = problems('assumes: {speed: major}', 'assumes: {comfort: major}');
    const place = base.at('questions.yaml', 'comfort: major}');
    const own = { ...args, criterion: 'comfort', why: 'own' } as const;
    expect(found).toEqual([problem('ASSUMPTION_NOT_ALLOWED', own, { place })]);
  });

  it('refuses an assumption about what nobody asks', () => {
    const { base, found } = problems(
      'requires: {speed: fast}\n    - id: often\n      label: {en: Often, ja: よく急ぐ}\n      importance: {speed: minor}',
      'drops: [city]',
    );
    const place = base.at('questions.yaml', 'speed: major}');
    expect(found).toEqual([problem('ASSUMPTION_NOT_ALLOWED', { ...args, why: 'no-owner' }, { place })]);
  });
});
