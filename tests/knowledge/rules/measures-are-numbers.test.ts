import { describe, expect, it } from 'vitest';
import { type Changes, smallBase } from '../small-base.ts';

const scale = `levels:
  - id: slow
    value: 0
    name: {en: slow, ja: 遅い}
    means: {en: Below 20 km/h., ja: 時速20km未満。}
  - id: fast
    value: 1
    name: {en: fast, ja: 速い}
    means: {en: From 20 km/h., ja: 時速20km以上。}
`;
const measure = 'measure: {unit: km/h, better: higher, worst: 5, best: 30}\n';

/** The base in which speed is measured. */
const measured = (city: string, more: Changes = {}) =>
  smallBase({
    'criteria/speed.yaml': [scale, measure],
    'questions.yaml': ['requires: {speed: fast}', 'requires: {speed: 20}'],
    'frameworks/city.yaml': ['    level: slow', `    ${city}`],
    'frameworks/touring.yaml': ['    level: fast', '    number: 25'],
    ...more,
  });
const told = (base: ReturnType<typeof smallBase>) => base.problems().map(({ code, place }) => [code, place]);

describe('measures-are-numbers', () => {
  it('takes numbers that stand in a phrase, and makes levels of them and of what is required, worst first', () => {
    const { knowledge, problems } = measured('number: 15').inspect();
    expect(problems).toEqual([]);
    const speed = knowledge!.criteria.find((c) => c.id === 'speed')!;
    expect(speed.levels.map(({ id, value, name }) => [id, value, name.en])).toEqual([
      ['5', 0, '5 km/h'],
      ['15', 0.4, '15 km/h'],
      ['20', 0.6, '20 km/h'],
      ['25', 0.8, '25 km/h'],
      ['30', 1, '30 km/h'],
    ]);
    expect(knowledge!.frameworks.map((f) => f.assessments.speed!.number)).toEqual([25, 15]);
  });

  it('bends the value where the measure says so, and counts no more beyond the ends', () => {
    const lower =
      'measure: {unit: {en: minutes, ja: 分}, better: lower, worst: 20, best: 4, between: [{number: 12, value: 0.9}]}\n';
    const { knowledge } = measured('number: 15', { 'criteria/speed.yaml': [scale, lower] }).inspect();
    const speed = knowledge!.criteria.find((c) => c.id === 'speed')!;
    const values = Object.fromEntries(speed.levels.map((l) => [l.id, l.value]));
    expect(values['25']).toBe(0);
    expect(values['20']).toBe(0);
    expect(values['15']).toBeCloseTo(0.5625, 9);
    expect(values['4']).toBe(1);
    expect(speed.levels.find((l) => l.id === '15')!.name).toMatchObject({ en: '15 minutes', ja: '15 分' });
  });

  it('wants the digits in a phrase of the evidence', () => {
    const base = measured('number: 1.5');
    expect(told(base)).toEqual([['NUMBER_NOT_IN_PHRASE', base.at('frameworks/city.yaml', 'number: 1.5')]]);
    expect(told(measured('number: 5'))).toEqual([
      ['NUMBER_NOT_IN_PHRASE', base.at('frameworks/city.yaml', 'number: 1.5')],
    ]);
    const phrase = ['      phrase: keeps 15 km/h', '      phrase: keeps 1,500 km/h'] as const;
    const apart = smallBase({ 'frameworks/city.yaml': phrase });
    expect(apart.problems()).toEqual([]);
  });

  it('wants a number on a measure and a level on a scale', () => {
    const level = measured('level: slow');
    expect(told(level)).toEqual([['NOT_OF_THE_CRITERION', level.at('frameworks/city.yaml', 'level: slow')]]);
    const number = smallBase({ 'frameworks/city.yaml': ['    level: slow', '    number: 15'] });
    expect(told(number)).toEqual([['NOT_OF_THE_CRITERION', number.at('frameworks/city.yaml', 'number: 15')]]);
    const required = measured('number: 15', {
      'questions.yaml': ['requires: {speed: fast}', 'requires: {speed: fastish}'],
    });
    expect(told(required)).toEqual([['NOT_OF_THE_CRITERION', required.at('questions.yaml', 'speed: fastish')]]);
  });
});
