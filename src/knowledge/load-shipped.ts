import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Knowledge } from './knowledge.ts';

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

/** The default base is read at almost every start and lies open; the others are packed, for the size of the package. */
export const isPacked = (id: string): boolean => id !== defaultBase;

export function loadShipped(id: ShippedId): Knowledge {
  if (!isPacked(id)) return withLateStatements(loadCompiled(id) as Knowledge, `${id}.statements`);
  return JSON.parse(brotliDecompressSync(read(`${id}.json.br`)).toString('utf8')) as Knowledge;
}

/** For who reads a base that extends one of them. */
export const shippedBases = { ids: shippedIds, load: (id: string) => (isShipped(id) ? loadShipped(id) : undefined) };

/** A third of a base are its statements, and most of what is decided by it cites none: read when somebody does. */
function withLateStatements(knowledge: Omit<Knowledge, 'statements'>, file: string): Knowledge {
  let statements: Knowledge['statements'] | undefined;
  const get = () => (statements ??= loadCompiled(file) as Knowledge['statements']);
  return Object.defineProperty(knowledge, 'statements', { get, enumerable: true, configurable: true }) as Knowledge;
}

/** What else was compiled of a base. */
export const loadCompiled = (name: string): unknown => JSON.parse(textOf(`${name}.json`));

const folder = typeof __KNOWLEDGE__ === 'string' ? __KNOWLEDGE__ : `${__dirname}/knowledge`;
const read = (name: string) => readFileSync(`${folder}/${name}`);
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
