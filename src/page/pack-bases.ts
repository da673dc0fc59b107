import type { Framework } from '../knowledge/knowledge.ts';
import type { PageBase } from './page-base.ts';

/**
 * Bases as texts of one language after another, each with what the others of its framework say beside it: what repeats stands
 * within the 32 KB that deflate looks back. And the shape that the texts came from.
 */
export interface Packed {
  /** Of each base its parts, with an empty string for each text. */
  readonly shape: readonly (readonly unknown[])[];
  /** Language, or `` for what is in none (addresses, ids, dates) -> texts in the order in which `unpackBases` takes them. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

export function packBases(bases: readonly PageBase[]): Packed {
  const texts: Record<string, string[]> = {};
  const shape = bases.map((base) =>
    partsOf(base).map((part) => {
      const columns = new Map<string, string[]>();
      const shaped = mapped(part, start, (text, place) => {
        const column = nameOf(place);
        columns.set(column, [...(columns.get(column) ?? []), text]);
        return '';
      });
      for (const [column, found] of columns) {
        const language = languageOf(column);
        texts[language] ??= [];
        texts[language].push(...found);
      }
      return shaped;
    }),
  );
  return { shape, texts };
}

export function unpackBases({ shape, texts }: Packed): readonly PageBase[] {
  const taken: Record<string, number> = {};
  const take = (language: string) => {
    const at = taken[language] ?? 0;
    taken[language] = at + 1;
    return texts[language]![at]!;
  };
  return shape.map((parts) => {
    const unpacked = parts.map((part) => {
      const columns = new Map<string, string[]>();
      mapped(part, start, (_, place) => {
        const column = nameOf(place);
        columns.set(column, [...(columns.get(column) ?? []), '']);
        return '';
      });
      for (const [column, found] of columns) found.forEach((_, i) => (found[i] = take(languageOf(column))));
      return mapped(part, start, (_, place) => columns.get(nameOf(place))!.shift()!) as Part;
    });
    const frameworks: Framework[] = [];
    for (const part of unpacked) for (const [at, framework] of part.frameworks) frameworks[at] = framework;
    return {
      ...unpacked[0]!.rest!,
      frameworks,
      statements: Object.assign({}, ...unpacked.map((part) => part.statements)) as PageBase['statements'],
    };
  });
}

interface Part {
  readonly rest?: Omit<PageBase, 'frameworks' | 'statements'>;
  /** Each with its place among all. */
  readonly frameworks: readonly (readonly [at: number, framework: Framework])[];
  readonly statements: PageBase['statements'];
}

/** A framework beside its statements, where these stand together; else all in one. */
function partsOf({ frameworks, statements, ...rest }: PageBase): readonly Part[] {
  const all = Object.entries(statements);
  const numbered = [...frameworks.entries()];
  const subjects = new Set([...all.map(([, { about }]) => about), ...frameworks.map(({ id }) => id)]);
  const parts = [...subjects].map((subject) => ({
    frameworks: numbered.filter(([, { id }]) => id === subject),
    statements: Object.fromEntries(all.filter(([, { about }]) => about === subject)),
  }));
  const ids = parts.flatMap((part) => Object.keys(part.statements));
  const together = ids.every((id, i) => id === all[i]![0]);
  return [{ rest, frameworks: [], statements: {} }, ...(together ? parts : [{ frameworks: numbered, statements }])];
}

/** The last two keys on the way to a text; what stands in a list stands in the place of the list. */
type Place = readonly [outer: string, inner: string];
const start: Place = ['', ''];
const nameOf = ([outer, inner]: Place): string => `${outer}/${inner}`;
const languageOf = (column: string): string => /\/(en|ja)$/.exec(column)?.[1] ?? '';

function mapped(part: unknown, place: Place, change: (text: string, place: Place) => string): unknown {
  if (typeof part === 'string') return change(part, place);
  if (Array.isArray(part)) return part.map((item) => mapped(item, place, change));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, mapped(inner, [place[1], key], change)]));
}
