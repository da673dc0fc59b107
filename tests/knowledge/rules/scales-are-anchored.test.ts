import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('scales-are-anchored', () => {
  const levels = (values: number[], rest = '') =>
    smallBase({
      'criteria/speed.yaml': `name: {en: speed, ja: 速さ}
asks: {en: How fast is it?, ja: どれほど速いか。}
reviewAfterDays: 365
${rest}levels:
${values
  .map(
    (value, i) =>
      `  - {id: ${['slow', 'fast', 'faster', 'fastest'][i]}, value: ${value}, name: {en: l${i}, ja: 段階${i}}, means: {en: m${i}, ja: 意味${i}}}\n`,
  )
  .join('')}`,
    });
  const unequal = 'unequal: {en: The last step is a leap., ja: 最後の差が大きい。}\n';

  it('takes equal steps from 0 to 1, thirds as people write them', () => {
    expect(levels([0, 1]).problems()).toEqual([]);
    expect(levels([0, 0.33, 0.67, 1]).problems()).toEqual([]);
    expect(levels([0, 0.3333, 0.6667, 1]).problems()).toEqual([]);
  });

  it('takes other steps where the criterion says why', () => {
    expect(levels([0, 0.2, 1], unequal).problems()).toEqual([]);
  });

  it.each([[[0, 0.2, 1]], [[0, 0.3, 0.7, 1]], [[0, 0.46, 1]]])('refuses other steps without a reason: %j', (values) => {
    const base = levels(values);
    const place = base.at('criteria/speed.yaml', 'levels');
    expect(base.problems()).toEqual([problem('UNEQUAL_STEPS', { criterion: 'speed' }, { place })]);
  });

  it('refuses a scale that does not reach 0, or 1', () => {
    for (const [values, value] of [
      [[0.5, 1], 0],
      [[0, 0.5], 1],
    ] as const) {
      const base = levels([...values], unequal);
      const place = base.at('criteria/speed.yaml', 'levels');
      expect(base.problems()).toEqual([problem('ONE_LEVEL_MISSING', { criterion: 'speed', value }, { place })]);
    }
  });

  it('refuses levels beside a measure, at the measure, and neither of them', () => {
    const both = levels([0, 1], 'measure: {unit: km/h, better: higher, worst: 5, best: 30}\n');
    const place = both.at('criteria/speed.yaml', 'measure');
    expect(both.problems()).toContainEqual(problem('LEVELS_OR_MEASURE', { criterion: 'speed' }, { place }));
    const head =
      'name: {en: speed, ja: 速さ}\nasks: {en: How fast is it?, ja: どれほど速いか。}\nreviewAfterDays: 365\n';
    const codes = smallBase({ 'criteria/speed.yaml': head })
      .problems()
      .map((p) => p.code);
    expect(codes).toContain('LEVELS_OR_MEASURE');
  });

  it('refuses levels that do not rise, at the value', () => {
    const base = levels([0, 0.8, 0.4, 1], unequal);
    const place = base.at('criteria/speed.yaml', 'value: 0.4');
    expect(base.problems()).toEqual([
      problem('LEVELS_NOT_ORDERED', { criterion: 'speed', level: 'faster' }, { place }),
    ]);
  });

  it('refuses a scale with its best level first, and two levels worth the same', () => {
    expect(
      levels([1, 0], unequal)
        .problems()
        .map((p) => p.code),
    ).toEqual(['LEVELS_NOT_ORDERED']);
    expect(
      levels([0, 0.5, 0.5, 1], unequal)
        .problems()
        .map((p) => p.code),
    ).toEqual(['LEVELS_NOT_ORDERED']);
  });
});
