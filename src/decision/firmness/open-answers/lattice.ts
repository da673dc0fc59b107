import { halfTolerance } from '../../tolerances.ts';

/** Points are 1, 2, 4, or a quarter of that where they are assumed; steps of 2 to 5 equal levels are 1, 1/2, 1/3, 1/4. */
const usual = 48;
/** Beyond this a step is a hundred thousandth of a point, and no two answers differ by less that anybody could mean. */
const finest = 120_000;

/**
 * How many steps of a lattice make one point, so that every lead is a whole number of them: a divisor of 48 where that
 * suffices, else the least common denominator; where even the finest lattice does not, the finest, to which leads are rounded.
 */
export function latticeOf(leads: readonly number[]): number {
  const lattice = finerLattice(leads);
  let common = lattice;
  for (const lead of leads) common = commonDivisor(common, Math.abs(Math.round(lead * lattice)));
  return lattice / common;
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

function finerLattice(leads: readonly number[]): number {
  let lattice = usual;
  for (const lead of leads) {
    if (isWhole(lead * lattice)) continue;
    const more = denominator(lead * lattice, Math.floor(finest / lattice));
    if (more === undefined) return finest;
    lattice *= more;
  }
  return lattice;
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < halfTolerance;

function denominator(value: number, most: number): number | undefined {
  for (let d = 2; d <= most; d++) if (isWhole(value * d)) return d;
  return undefined;
}
