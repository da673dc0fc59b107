import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

const third = `- id: road
  tier: more
  asks: {en: Which road?, ja: どんな道ですか？}
  why: {en: Roads differ., ja: 道が違うためです。}
  options:
    - id: gravel
      label: {en: Gravel, ja: 砂利道}
      given:
        - answer: {use: commute}
          importance: {comfort: minor}
`;

describe('given-stays-simple', () => {
  const withThird = (answer: string) =>
    smallBase({
      'questions.yaml': ['- id: hurry\n', `${third.replace('{use: commute}', answer)}- id: hurry\n`],
    });
  const refused = (base: ReturnType<typeof smallBase>, why: 'several' | 'chain' | 'two' | 'itself', at: string) => {
    const place = base.at('questions.yaml', at);
    expect(base.problems()).toContainEqual(
      problem('GIVEN_NOT_ALLOWED', { question: 'road', option: 'gravel', why }, { place }),
    );
  };

  it('allows several questions to depend on one', () => {
    expect(withThird('{use: commute}').problems()).toEqual([]);
  });

  it('refuses a question that depends on itself', () => {
    refused(withThird('{road: gravel}'), 'itself', 'answer: {road');
  });

  it('refuses a chain', () => {
    refused(withThird('{hurry: often}'), 'chain', 'answer: {hurry');
  });

  it('refuses a question that depends on two others', () => {
    const second = '{use: commute}\n          importance: {comfort: minor}\n        - answer: {hurry: never}';
    refused(withThird(second), 'two', 'answer: {hurry');
  });

  it('refuses a question that depends on one which takes several options', () => {
    const base = smallBase({ 'questions.yaml': ['tier: core', 'tier: core\n  several: true'] });
    const place = base.at('questions.yaml', 'answer: {use');
    expect(base.problems()).toEqual([
      problem('GIVEN_NOT_ALLOWED', { question: 'hurry', option: 'often', why: 'several' }, { place }),
    ]);
  });
});
