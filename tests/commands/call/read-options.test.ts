import { describe, expect, it } from 'vitest';
import type { CallOf } from '../../../src/commands/call/command.ts';
import { anyText } from '../../../src/commands/call/options/any-text.ts';
import { day } from '../../../src/commands/call/options/day.ts';
import { list } from '../../../src/commands/call/options/list.ts';
import { oneOf } from '../../../src/commands/call/options/one-of.ts';
import type { Options, Reader } from '../../../src/commands/call/options/option-spec.ts';
import { points } from '../../../src/commands/call/options/points.ts';
import { readOptions } from '../../../src/commands/call/options/read-options.ts';
import { seconds } from '../../../src/commands/call/options/seconds.ts';
import { wholeNumber } from '../../../src/commands/call/options/whole-number.ts';
import type { recommendOptions } from '../../../src/commands/recommend/recommend-spec.ts';
import type { UserError } from '../../../src/errors/user-error.ts';

const meaning = (reader: Reader<unknown>, text: string) => {
  const reading = reader.read(text);
  return 'value' in reading ? reading.value : undefined;
};
/** What JavaScript takes for a number, and nobody who writes an option. */
const strange = [
  '',
  ' ',
  '0x10',
  '0b11',
  '0o7',
  '1e3',
  '1_000',
  '+1',
  '-1',
  ' 1',
  '1 ',
  'Infinity',
  'NaN',
  '１',
  '.',
  '1.',
];

describe('readers', () => {
  it.each(strange)('take "%s" for no number', (text) => {
    for (const reader of [wholeNumber(0), points(), seconds()]) expect(meaning(reader, text)).toBeUndefined();
  });

  it('wholeNumber has both of its ends', () => {
    const reader = wholeNumber(20, 10_000);
    expect(['19', '20', '10000', '10001', '20.0'].map((text) => meaning(reader, text))).toEqual([
      undefined,
      20,
      10_000,
      undefined,
      undefined,
    ]);
    expect(meaning(wholeNumber(0), '9007199254740993')).toBeUndefined();
  });

  it('points are of 100, seconds may be fractions', () => {
    expect(['0', '2.5', '100', '100.1'].map((text) => meaning(points(), text))).toEqual([0, 2.5, 100, undefined]);
    expect(['0', '0.5', '1000001'].map((text) => meaning(seconds(), text))).toEqual([0, 0.5, undefined]);
  });

  it('day is one of the calendar', () => {
    const days = ['2026-11-23', '2026-02-29', '2024-02-29', '2026-1-1', '26-01-01', '2026-11-23T00:00'];
    expect(days.map((text) => meaning(day(), text))).toEqual([
      days[0],
      undefined,
      days[2],
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('oneOf tells the choices and the nearest', () => {
    expect(oneOf(['low', 'medium']).read('mediun')).toEqual({
      expected: { kind: 'one-of', choices: ['low', 'medium'] },
      nearest: 'medium',
    });
  });

  it('list parts names at commas', () => {
    expect(meaning(list(), 'a, b,c')).toEqual(['a', 'b', 'c']);
  });
});

const options = {
  seed: { takes: '<n>', help: { en: '', ja: '' }, reader: wholeNumber(0, 9), fallback: 1 },
  set: { takes: '<pair>', help: { en: '', ja: '' }, reader: anyText(), repeats: true },
  today: { takes: '<day>', help: { en: '', ja: '' }, reader: day() },
  ascii: { on: { en: '', ja: '' } },
} satisfies Options;

describe('readOptions', () => {
  it('gives values by name', () => {
    expect(readOptions(options, { seed: '3', set: ['a=b', 'c=d'], ascii: true })).toEqual({
      seed: 3,
      set: ['a=b', 'c=d'],
      today: undefined,
      ascii: true,
    });
    expect(readOptions(options, {}).seed).toBe(1);
  });

  it('tells all that is wrong at once', () => {
    try {
      readOptions(options, { seed: '0x3', today: 'tomorrow' });
      expect.unreachable();
    } catch (error) {
      expect((error as UserError).problems).toEqual([
        {
          code: 'BAD_VALUE',
          args: { option: '--seed', found: '0x3', expected: { kind: 'whole-number', least: 0, most: 9 } },
        },
        { code: 'BAD_VALUE', args: { option: '--today', found: 'tomorrow', expected: { kind: 'day' } } },
      ]);
    }
  });

  it('gives commands no option that they do not have', () => {
    const { options: values } = {} as { options: Partial<CallOf<typeof recommendOptions>['options']> };
    // @ts-expect-error: a misspelt name is an error of the compiler
    expect(() => values.whyNott).toThrow();
  });
});
