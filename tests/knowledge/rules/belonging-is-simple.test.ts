import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('belonging-is-simple', () => {
  const sells = 'belongsTo: owned\n  asks: {en: Which of them do you sell?';
  type Why = 'itself' | 'chain' | 'points' | 'name';
  const refused = (from: string, to: string, args: { option: string | null; target: string; why: Why }, at: string) => {
    const base = smallBase({ 'questions.yaml': [from, to] });
    const place = base.at('questions.yaml', at);
    expect(base.problems()).toContainEqual(problem('BELONGING_NOT_ALLOWED', { question: 'sell', ...args }, { place }));
  };

  it('lets questions that only keep or drop belong to one', () => {
    expect(smallBase().problems()).toEqual([]);
  });

  it('refuses a question that belongs to itself', () => {
    const to = sells.replace('owned', 'sell');
    refused(sells, to, { option: null, target: 'sell', why: 'itself' }, 'belongsTo: sell');
  });

  it('refuses a chain', () => {
    const to = sells.replace('owned', 'ride');
    refused(sells, to, { option: null, target: 'ride', why: 'chain' }, 'belongsTo: ride');
  });

  it('refuses an option with points or a requirement', () => {
    const args = { option: 'city', target: 'owned', why: 'points' } as const;
    for (const part of ['importance: {speed: minor} #', 'requires: {speed: fast} #'])
      refused('drops: [city]', `drops: [city]\n      ${part}`, args, part);
  });

  it('refuses an option that the other question does not have', () => {
    const [from, to] = [
      '- id: city\n      label: {en: The city bicycle, ja: シティ車}\n      drops',
      '- id: tandem\n      label: {en: The tandem, ja: タンデム車}\n      drops',
    ];
    refused(from, to, { option: 'tandem', target: 'owned', why: 'name' }, 'id: tandem');
  });
});
