import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('everything-is-assessed', () => {
  it('takes "unknown" for an answer', () => {
    expect(smallBase().problems()).toEqual([]);
  });

  it('refuses a framework that leaves a criterion out', () => {
    const base = smallBase({
      'frameworks/touring.yaml': [
        '  comfort:\n    level: unknown\n    because: {en: The leaflet is silent., ja: 資料に記載がない。}\n',
        '',
      ],
    });
    const place = base.at('frameworks/touring.yaml', 'assessments');
    expect(base.problems()).toEqual([
      problem('NOT_ASSESSED', { framework: 'touring', criterion: 'comfort' }, { place }),
    ]);
  });

  it('refuses a framework without a cell in a row of the overview', () => {
    const base = smallBase({
      'frameworks/city.yaml': [
        'overview:\n  wheels:\n    text: {en: 26 inches, ja: 26インチ}\n    evidence: [city.saddle]\n',
        'overview: {}\n',
      ],
    });
    const place = base.at('frameworks/city.yaml', 'overview');
    expect(base.problems()).toEqual([problem('MISSING_CELL', { framework: 'city', row: 'wheels' }, { place })]);
  });

  it('does not mistake what every object has for an assessment', () => {
    const base = smallBase({
      'criteria/constructor.yaml': `name: {en: maker, ja: 製作者}
asks: {en: Is the maker known?, ja: 製作者は知られているか。}
reviewAfterDays: 30
levels:
  - {id: obscure, value: 0, name: {en: obscure, ja: 無名}, means: {en: Nobody knows., ja: 無名。}}
  - {id: known, value: 1, name: {en: known, ja: 有名}, means: {en: People know., ja: 有名。}}
`,
      'questions.yaml': ['importance: {comfort: normal}', 'importance: {constructor: normal}'],
    });
    expect(base.problems().map((p) => [p.code, p.args])).toEqual([
      ['NOT_ASSESSED', { framework: 'city', criterion: 'constructor' }],
      ['NOT_ASSESSED', { framework: 'touring', criterion: 'constructor' }],
    ]);
  });
});
