import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('profile-is-one', () => {
  const refused = (from: string, to: string, question: string, why: 'second' | 'several' | 'belongs', at: string) => {
    const base = smallBase({ 'questions.yaml': [from, to] });
    const place = base.at('questions.yaml', at);
    expect(base.problems()).toContainEqual(problem('PROFILE_NOT_ALLOWED', { question, why }, { place }));
  };

  it('is content with one, and with none', () => {
    expect(smallBase().problems()).toEqual([]);
    const none = smallBase({ 'questions.yaml': ['  profile: true\n', ''] });
    expect(none.problems().filter((p) => p.code === 'PROFILE_NOT_ALLOWED')).toEqual([]);
  });

  it('refuses a second one, one that takes several options, and one that belongs to another question', () => {
    refused('- id: hurry\n', '- id: hurry\n  profile: true\n', 'hurry', 'second', 'profile: true\n  tier: more');
    refused(
      'profile: true',
      'profile: true\n  several: true',
      'use',
      'several',
      'several: true\n  asks: {en: What is it for',
    );
    refused('profile: true', 'profile: true\n  belongsTo: hurry', 'use', 'belongs', 'belongsTo: hurry');
  });
});
