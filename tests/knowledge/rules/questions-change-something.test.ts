import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('questions-change-something', () => {
  it('is content with one option that changes something', () => {
    expect(smallBase().problems()).toEqual([]);
  });

  it('refuses a question whose options are all neutral', () => {
    const base = smallBase({ 'questions.yaml': ['drops: [city]', 'neutral: true'] });
    const place = base.at('questions.yaml', 'id: sell');
    expect(base.problems()).toEqual([problem('QUESTION_CHANGES_NOTHING', { question: 'sell' }, { place })]);
  });
});
