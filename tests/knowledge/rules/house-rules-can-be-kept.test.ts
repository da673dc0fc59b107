import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

const base = (...rules: string[]) =>
  smallBase({
    'knowledge.yaml': [
      'frameworks: [touring, city]\n',
      `rules:\n${rules.map((rule) => `  - {${rule}, reason: {en: We say so., ja: そう決めた。}}\n`).join('')}`,
    ],
  });

describe('house-rules-can-be-kept', () => {
  it('allows what leaves somebody, and says what comes of each', () => {
    const { knowledge, problems } = base('exclude: city', 'require: {comfort: firm}').inspect();
    expect(problems).toEqual([]);
    expect(knowledge!.rules).toMatchObject([
      { out: [{ framework: 'city', criterion: null }], unknown: [] },
      { out: [], unknown: [{ framework: 'touring', criterion: 'comfort' }] },
    ]);
  });

  it.each([
    ['exclude: citi', { kind: 'framework', id: 'citi' }, 'city'],
    ['require: {confort: firm}', { kind: 'criterion', id: 'confort' }, 'comfort'],
    ['require: {comfort: frim}', { kind: 'level', id: 'frim', known: ['hard', 'firm', 'soft'] }, 'firm'],
  ])('refuses what is not there: %s', (rule, args, nearest) => {
    expect(base(rule).problems()).toMatchObject([{ code: 'UNKNOWN_REFERENCE', args, nearest }]);
  });

  it('refuses rules that leave nobody', () => {
    const all = base('exclude: city', 'exclude: touring');
    const place = all.at('knowledge.yaml', 'rules:');
    expect(all.problems()).toEqual([problem('RULES_LEAVE_NOBODY', { rules: 2 }, { place })]);
  });

  it('refuses a rule without a reason, or with both', () => {
    const wrong = smallBase({
      'knowledge.yaml': ['frameworks: [touring, city]\n', 'rules:\n  - {exclude: city}\n'],
    });
    expect(wrong.problems().map((p) => p.code)).toEqual(['SHAPE']);
    expect(
      base('exclude: city, require: {comfort: firm}')
        .problems()
        .map((p) => p.code),
    ).toEqual(['SHAPE']);
  });

  it('takes the number of a measure', () => {
    const measured = (least: string) =>
      smallBase({
        'criteria/speed.yaml': `name: {en: speed, ja: 速さ}
asks: {en: How fast is it?, ja: どれほど速いか。}
reviewAfterDays: 365
measure: {unit: km/h, better: higher, worst: 10, best: 30}
`,
        'frameworks/city.yaml': ['    level: slow\n', '    number: 15\n'],
        'frameworks/touring.yaml': ['    level: fast\n', '    number: 25\n'],
        'questions.yaml': ['requires: {speed: fast}', 'requires: {speed: 20}'],
        'knowledge.yaml': [
          'frameworks: [touring, city]\n',
          `rules:\n  - {require: {speed: ${least}}, reason: {en: We say so., ja: そう決めた。}}\n`,
        ],
      }).inspect();
    expect(measured('15.5').knowledge!.rules![0]!.out).toEqual([{ framework: 'city', criterion: 'speed' }]);
    expect(measured('15').knowledge!.rules![0]!.out).toEqual([]);
    expect(measured('quick').problems).toMatchObject([{ code: 'NOT_OF_THE_CRITERION' }]);
  });
});
