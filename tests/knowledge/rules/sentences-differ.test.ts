import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('sentences-differ', () => {
  it('refuses the same sentence twice in English', () => {
    const base = smallBase({
      'frameworks/touring.yaml': ['The touring bicycle keeps 25 km/h.', 'The city bicycle keeps 15 km/h.'],
    });
    const place = base.at('frameworks/touring.yaml', 'en: The city bicycle');
    expect(base.problems()).toEqual([
      problem('SAME_SENTENCE', { statement: 'touring.pace', other: 'city.pace', language: 'en' }, { place }),
    ]);
  });

  it('refuses it in Japanese, though the English differs', () => {
    const base = smallBase({
      'frameworks/touring.yaml': ['ツーリング車は時速25kmで走る。', 'シティ車は時速15kmで走る。'],
    });
    const place = base.at('frameworks/touring.yaml', 'ja: シティ車');
    expect(base.problems()).toEqual([
      problem('SAME_SENTENCE', { statement: 'touring.pace', other: 'city.pace', language: 'ja' }, { place }),
    ]);
  });

  it('is not deceived by spaces around it', () => {
    const base = smallBase({
      'frameworks/touring.yaml': ['en: The touring bicycle keeps 25 km/h.', 'en: "  The city bicycle keeps 15 km/h. "'],
    });
    expect(base.problems().map((p) => p.code)).toEqual(['SAME_SENTENCE']);
  });

  it('lets reasons and cells repeat each other', () => {
    const base = smallBase({ 'frameworks/touring.yaml': ['It keeps 25 km/h.', 'It keeps 15 km/h.'] });
    expect(base.problems()).toEqual([]);
  });
});
