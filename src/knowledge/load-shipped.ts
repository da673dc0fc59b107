import { readFileSync } from 'node:fs';
import type { Knowledge } from './knowledge.ts';
import { lateMembers } from './late-members.ts';

/** Where the bases stand, compiled; put in by tests, which do not run from `dist`. */
declare const __KNOWLEDGE__: string;

/** The bases that ship with the program, the default first. Each was checked when the program was built. */
export const shippedIds = ['article', 'current', 'runtimes'] as const;

export const defaultBase = shippedIds[0];

export type ShippedId = (typeof shippedIds)[number];

/** What is told of a base before it is read. */
export type BaseHead = Pick<Knowledge, 'id' | 'title' | 'about' | 'asOf'>;

/** The bases that ship, the default first. */
export const loadBaseList = (): readonly BaseHead[] => loadCompiled(baseList) as readonly BaseHead[];
export const baseList = 'bases';

export const isShipped = (id: string): id is ShippedId => (shippedIds as readonly string[]).includes(id);

export const loadShipped = (id: ShippedId): Knowledge =>
  lateMembers(read(`${id}.jsonl`), { statements: () => lateMembers(read(`${id}.statements.jsonl`)) });

/** For who reads a base that extends one of them. */
export const shippedBases = { ids: shippedIds, load: (id: string) => (isShipped(id) ? loadShipped(id) : undefined) };

/** What else was compiled of a base. */
export const loadCompiled = (name: string): unknown => JSON.parse(read(`${name}.json`).toString('latin1'));

const folder = typeof __KNOWLEDGE__ === 'string' ? __KNOWLEDGE__ : `${__dirname}/knowledge`;
/** The build writes nothing but ASCII (`compile-knowledge.ts`). */
const read = (name: string) => readFileSync(`${folder}/${name}`);
