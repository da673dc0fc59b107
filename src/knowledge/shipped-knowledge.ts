import { readFileSync } from 'node:fs';
import type { Knowledge } from './knowledge.ts';

/** Where the bases stand, compiled; put in by tests, which do not run from `dist`. */
declare const __KNOWLEDGE__: string;

/** The bases that ship with the program, the default first. Each was checked when the program was built. */
export const shippedIds = ['article'] as const;

export type ShippedId = (typeof shippedIds)[number];

export const isShipped = (id: string): id is ShippedId => (shippedIds as readonly string[]).includes(id);

export function loadShipped(id: ShippedId): Knowledge {
  const folder = typeof __KNOWLEDGE__ === 'string' ? __KNOWLEDGE__ : `${__dirname}/knowledge`;
  return JSON.parse(readFileSync(`${folder}/${id}.json`, 'utf8')) as Knowledge;
}
