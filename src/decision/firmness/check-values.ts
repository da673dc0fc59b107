import { tieTolerance } from '../tolerances.ts';

/*
 * What the library's public functions ask of their input. The engine calls the unchecked functions beside them with
 * numbers that it made itself. Every RangeError names the place, the value found there and what would be right.
 */

/** The recurrence costs (sum of the counts)^2 / 4 steps: counts beyond this would hang instead of answering. */
const MOST_COUNTS = 10_000;

/** Refuses anything but a non-empty list of finite numbers (of any size and sign). */
export function checkNumbers(numbers: readonly number[], place: string): void {
  checkList(numbers, place, 'a non-empty list of numbers');
  for (let j = 0; j < numbers.length; j++) {
    if (!Number.isFinite(numbers[j])) throw wrong(`${place}[${j}]`, numbers[j], 'it must be a finite number');
  }
}

/** Refuses anything but a non-empty list of values in [0, 1], of the given length where there is one. */
export function checkRow(row: readonly number[], place: string, length?: number, other = 'values[0]'): void {
  checkList(row, place, 'one value for each criterion');
  if (length !== undefined && row.length !== length) {
    throw new RangeError(
      `${place} has ${row.length} values and ${other} has ${length}; each criterion needs one value`,
    );
  }
  for (let j = 0; j < row.length; j++) {
    const value = row[j] as number;
    if (!Number.isFinite(value) || value < 0 || value > 1) {
      throw wrong(`${place}[${j}]`, value, 'a value is a finite number from 0 to 1');
    }
  }
}

/** Refuses anything but a rectangular table, alternatives x criteria, of values in [0, 1]. */
export function checkValues(values: readonly (readonly number[])[]): void {
  checkList(values, 'values', 'one row for each alternative');
  for (let i = 0; i < values.length; i++) {
    checkRow(values[i] as readonly number[], `values[${i}]`, i === 0 ? undefined : values[0]?.length);
  }
}

/** Refuses weights that are not finite, negative, of another length, all zero, or do not add up to 1 (to 1e-9). */
export function checkWeights(weights: readonly number[], length: number): void {
  checkNumbers(weights, 'weights');
  checkLength(weights, 'weights', length);
  let sum = 0;
  for (let j = 0; j < length; j++) {
    const weight = weights[j] as number;
    if (weight < 0) throw wrong(`weights[${j}]`, weight, 'a weight is at least 0');
    sum += weight;
  }
  if (sum === 0) throw new RangeError('weights are all zero; they must add up to 1');
  if (Math.abs(sum - 1) > tieTolerance) throw new RangeError(`weights add up to ${sum}; they must add up to 1`);
}

/** Refuses Dirichlet counts that are not whole numbers of at least 0, of another length, all zero, or far too many. */
export function checkCounts(alpha: readonly number[], length: number): void {
  checkNumbers(alpha, 'alpha');
  checkLength(alpha, 'alpha', length);
  let sum = 0;
  for (let j = 0; j < length; j++) {
    const count = alpha[j] as number;
    if (!Number.isInteger(count) || count < 0) {
      throw wrong(`alpha[${j}]`, count, 'a Dirichlet count is a whole number, 0 for a criterion left out');
    }
    sum += count;
  }
  if (sum === 0) throw new RangeError('alpha is all zero; at least one criterion needs a count of 1 or more');
  if (sum > MOST_COUNTS) throw new RangeError(`alpha adds up to ${sum}; it may add up to ${MOST_COUNTS} at most`);
}

/** Refuses anything but a whole number from `least` to `most`. */
export function checkWhole(found: number, place: string, least: number, most: number): void {
  if (!Number.isInteger(found) || found < least || found > most) {
    throw wrong(place, found, `it must be a whole number from ${least} to ${most}`);
  }
}

function checkLength(list: readonly number[], place: string, length: number): void {
  if (list.length !== length) {
    throw new RangeError(`${place} has ${list.length} entries and there are ${length} criteria; each needs one entry`);
  }
}

function checkList(list: ArrayLike<unknown>, place: string, wanted: string): void {
  if (!Array.isArray(list) && !ArrayBuffer.isView(list)) throw wrong(place, list, `it must be ${wanted}`);
  if (list.length === 0) throw new RangeError(`${place} is empty; it must be ${wanted}`);
}

/** Refuses anything but one of a few words. */
export function checkOneOf(word: unknown, place: string, words: readonly string[]): void {
  if (!(words as readonly unknown[]).includes(word)) throw wrong(place, word, `it must be one of: ${words.join(', ')}`);
}

/** Refuses anything but an object with some of these keys. */
export function checkOptions(options: unknown, keys: readonly string[]): void {
  // a Map has no keys to be checked, and would be lost in silence
  if (Object.prototype.toString.call(options) !== '[object Object]')
    throw new TypeError(`options is ${shownValue(options)}; it must be a plain object`);
  const unknown = Object.keys(options as object).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new TypeError(`options.${unknown} is not known; the options are: ${keys.join(', ')}`);
}

const wrong = (place: string, found: unknown, wanted: string): RangeError =>
  new RangeError(`${place} is ${shownValue(found)}; ${wanted}`);

/** `String` fails on an object without a prototype and hides that "0.5" is a text. */
export function shownValue(found: unknown): string {
  if (typeof found === 'string') return JSON.stringify(found);
  if (found === null || typeof found !== 'object') return String(found);
  if (Array.isArray(found)) return 'a list';
  const kind = Object.prototype.toString.call(found).slice(8, -1);
  return kind === 'Object' ? 'an object' : `a ${kind}`;
}
