import { readFileSync } from 'node:fs';
import type { Basis } from './basis.ts';
import type { Knowledge } from './knowledge.ts';

/** Where the bases stand, compiled; put in by tests, which do not run from `dist`. */
declare const __KNOWLEDGE__: string;

/** The bases that ship with the program, the default first. Each was checked when the program was built. */
export const shippedIds = ['article', 'current'] as const;

export type ShippedId = (typeof shippedIds)[number];

export const isShipped = (id: string): id is ShippedId => (shippedIds as readonly string[]).includes(id);

export const loadShipped = (id: ShippedId): Knowledge => read(id) as Knowledge;

/** The part of a base that decides: a tenth of the whole. */
export const loadShippedBasis = (id: ShippedId): Basis => read(`${id}.basis`) as Basis;

function read(name: string): unknown {
  const folder = typeof __KNOWLEDGE__ === 'string' ? __KNOWLEDGE__ : `${__dirname}/knowledge`;
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
}
