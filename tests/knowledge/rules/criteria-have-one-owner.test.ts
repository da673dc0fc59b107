import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('criteria-have-one-owner', () => {
  it('lets a question give a criterion importance and require a level of it', () => {
    expect(smallBase().problems()).toEqual([]);
  });

  it('refuses importance of a criterion that an earlier question asks about', () => {
    const base = smallBase({ 'questions.yaml': ['importance: {speed: minor}', 'importance: {comfort: minor}'] });
    const place = base.at('questions.yaml', 'comfort: minor}', 2);
    const args = { criterion: 'comfort', owner: 'use', question: 'hurry' };
    expect(base.problems()).toEqual([problem('SECOND_OWNER', args, { place })]);
  });

  it('refuses a requirement of such a criterion', () => {
    const base = smallBase({ 'questions.yaml': ['requires: {speed: fast}', 'requires: {comfort: soft}'] });
    const place = base.at('questions.yaml', 'comfort: soft');
    const args = { criterion: 'comfort', owner: 'use', question: 'hurry' };
    expect(base.problems()).toEqual([problem('SECOND_OWNER', args, { place })]);
  });
});
