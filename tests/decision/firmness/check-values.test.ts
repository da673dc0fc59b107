import { describe, expect, it } from 'vitest';
import {
  checkCounts,
  checkNumbers,
  checkRow,
  checkValues,
  checkWeights,
  checkWhole,
} from '../../../src/decision/firmness/check-values.ts';

/** What plain JavaScript may pass in. */
const untyped = (x: unknown) => x as never;

describe('what the public functions ask of their input', () => {
  it('is finite numbers, and the message shows what was found', () => {
    const wrong = (x: unknown) => () => checkNumbers(untyped([0, x]), 'u');
    expect(wrong('0.5')).toThrow(new RangeError('u[1] is "0.5"; it must be a finite number'));
    expect(wrong(undefined)).toThrow(new RangeError('u[1] is undefined; it must be a finite number'));
    expect(wrong(null)).toThrow(new RangeError('u[1] is null; it must be a finite number'));
    expect(wrong(Object.create(null))).toThrow(new RangeError('u[1] is an object; it must be a finite number'));
    expect(wrong(Number.NEGATIVE_INFINITY)).toThrow(new RangeError('u[1] is -Infinity; it must be a finite number'));
    // A hole in a list is not a number either.
    expect(() => checkNumbers(new Array(2), 'u')).toThrow('u[0] is undefined');
  });

  it('is lists, plain or typed', () => {
    expect(() => checkNumbers(untyped(undefined), 'u')).toThrow(
      new RangeError('u is undefined; it must be a non-empty list of numbers'),
    );
    expect(() => checkNumbers(untyped('12'), 'u')).toThrow('u is "12"');
    expect(() => checkNumbers(untyped(Float64Array.of(1, 2)), 'u')).not.toThrow();
    expect(() => checkValues(untyped([[0.5], undefined]))).toThrow(
      new RangeError('values[1] is undefined; it must be one value for each criterion'),
    );
  });

  it('is values from 0 to 1, both included', () => {
    expect(() => checkRow([0, 1], 'row')).not.toThrow();
    expect(() => checkRow([0, 1 + 1e-12], 'row')).toThrow('row[1] is 1.000000000001; a value is');
    expect(() => checkRow([-1e-12], 'row')).toThrow('row[0] is -1e-12');
  });

  it('is rows of one length', () => {
    expect(() =>
      checkValues([
        [0, 1],
        [0, 1],
        [0, 1, 0],
      ]),
    ).toThrow(new RangeError('values[2] has 3 values and values[0] has 2; each criterion needs one value'));
    expect(() => checkValues([[0, 1], []])).toThrow('values[1] is empty');
  });

  it('is weights that add up to 1 to 1e-9', () => {
    expect(() => checkWeights([1 / 3, 1 / 3, 1 / 3], 3)).not.toThrow();
    expect(() => checkWeights([0.5, 0.5 - 9e-10], 2)).not.toThrow();
    expect(() => checkWeights([0.5, 0.5 - 2e-9], 2)).toThrow('weights add up to 0.999999998');
    expect(() => checkWeights([-0.5, 1.5], 2)).toThrow('weights[0] is -0.5');
  });

  it('is counts that are whole, not all 0 and not so many that it would hang', () => {
    expect(() => checkCounts([0, 10_000], 2)).not.toThrow();
    expect(() => checkCounts([1, 10_000], 2)).toThrow('alpha adds up to 10001; it may add up to 10000 at most');
    expect(() => checkCounts([1.5], 1)).toThrow('alpha[0] is 1.5');
  });

  it('is whole numbers within their range', () => {
    expect(() => checkWhole(3, 'criterion', 0, 3)).not.toThrow();
    expect(() => checkWhole(-1, 'criterion', 0, 3)).toThrow('criterion is -1; it must be a whole number from 0 to 3');
    expect(() => checkWhole(untyped('1'), 'criterion', 0, 3)).toThrow('criterion is "1"');
  });

  it('has a whole sentence for each', () => {
    const told = (work: () => void) => {
      try {
        work();
      } catch (error) {
        return (error as RangeError).message;
      }
      return 'accepted';
    };
    expect(told(() => checkValues([]))).toBe('values is empty; it must be one row for each alternative');
    expect(told(() => checkWeights([], 0))).toBe('weights is empty; it must be a non-empty list of numbers');
    expect(told(() => checkWeights([1], 2))).toBe(
      'weights has 1 entries and there are 2 criteria; each needs one entry',
    );
    expect(told(() => checkWeights([0, 0], 2))).toBe('weights are all zero; they must add up to 1');
    expect(told(() => checkWeights([0, -1], 2))).toBe('weights[1] is -1; a weight is at least 0');
    expect(told(() => checkWeights([untyped('1')], 1))).toBe('weights[0] is "1"; it must be a finite number');
    expect(told(() => checkCounts([], 0))).toBe('alpha is empty; it must be a non-empty list of numbers');
    expect(told(() => checkCounts([1, 1], 1))).toBe(
      'alpha has 2 entries and there are 1 criteria; each needs one entry',
    );
    expect(told(() => checkCounts([untyped('1')], 1))).toBe('alpha[0] is "1"; it must be a finite number');
    expect(told(() => checkCounts([1, -1], 2))).toBe(
      'alpha[1] is -1; a Dirichlet count is a whole number, 0 for a criterion left out',
    );
    expect(told(() => checkCounts([0, 0], 2))).toBe(
      'alpha is all zero; at least one criterion needs a count of 1 or more',
    );
    expect(told(() => checkWhole(4, 'criterion', 0, 3))).toBe('criterion is 4; it must be a whole number from 0 to 3');
    expect(told(() => checkWhole(0, 'criterion', 0, 3))).toBe('accepted');
    expect(told(() => checkWhole(0.5, 'criterion', 0, 3))).toBe(
      'criterion is 0.5; it must be a whole number from 0 to 3',
    );
  });
});
