import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { nearest } from '../../errors/nearest.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import { type AuthoredBase, readAuthoredBase, readAuthoredPart } from '../authored-base.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Beginning, beginningOf } from '../reading/base-beginning.ts';
import { schemasOf } from '../schema.ts';
import { textIn } from '../text-in.ts';
import { authoredOf } from './authored-of.ts';
import { extendBase } from './extend-base.ts';

/** The bases that ship, which are at hand only where the program runs from its build. */
export interface Shipped {
  readonly ids: readonly string[];
  readonly load: (id: string) => Knowledge | undefined;
}

/** How a base is to be read. */
export interface Reading {
  /** The language of the base that all texts are in, where the program does not speak it. */
  readonly told?: string | undefined;
  readonly shipped?: Shipped | undefined;
}

/**
 * A base as it was written, one with the base that it extends, and with that which this one extends in turn. `shown` is how the folder is called in
 * places; `told` the language of the base that all texts are in, where the program does not speak it; `above` the folders
 * that led here.
 */
export function readBase(
  folder: string,
  shown: string,
  problems: Problem[],
  reading: Reading = {},
  above: readonly string[] = [],
): AuthoredBase {
  const { isRead, languages, extends: other } = beginningOf(folder, shown);
  const at = { folder, shown, languages, schemas: schemasOf(textIn(languages, reading.told)) };
  if (other === undefined) return readAuthoredBase(at, isRead, problems);
  const base = findExtended(folder, shown, other, problems, reading, [...above, realpathSync(folder)]);
  const known = base === undefined ? undefined : new Set(base.frameworks.map((f) => f.id));
  const own = readAuthoredPart(at, known, problems);
  const foreign = base === undefined ? [] : languages.filter((tag) => !base.languages.includes(tag));
  if (base === undefined || foreign.length > 0) {
    const args = { languages: foreign, base: base?.id ?? '', known: base?.languages ?? [] };
    if (foreign.length > 0) problems.push(problem('LANGUAGES_NOT_EXTENDED', args, { place: other.place }));
    return { ...own, knowledge: undefined, questions: undefined, broken: everyKind };
  }
  return extendBase(own, base, shown);
}

/** The base that another extends; undefined where there is none, which is told. */
function findExtended(
  folder: string,
  shown: string,
  { named, place }: NonNullable<Beginning['extends']>,
  problems: Problem[],
  reading: Reading,
  above: readonly string[],
): AuthoredBase | undefined {
  const { ids = [], load } = reading.shipped ?? {};
  const shipped = load?.(named);
  if (shipped !== undefined) return authoredOf(shipped);
  const path = resolve(folder, named);
  if (!existsSync(join(path, 'knowledge.yaml'))) {
    problems.push(problem('EXTENDS_NOTHING', { named, shipped: ids }, { place, nearest: nearest(named, ids) }));
    return undefined;
  }
  if (above.includes(realpathSync(path))) {
    problems.push(problem('EXTENDS_ITSELF', { named }, { place }));
    return undefined;
  }
  return readBase(path, isAbsolute(named) ? named : join(shown, named), problems, reading, above);
}

const everyKind: AuthoredBase['broken'] = new Set([
  'knowledge',
  'questions',
  'field',
  'hints',
  'former',
  'since',
  'beside',
  'signals',
  'criteria',
  'frameworks',
]);
