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
      const [columns, shaped] = columnsOf(part);
      for (const [column, found] of columns) {
        const language = languageOf(column);
        texts[language] ??= [];
        for (const text of found) texts[language].push(text);
      }
      return shaped;
    }),
  );
  return { shape, texts };
}

export function unpackBases({ shape, texts }: Packed): readonly PageBase[] {
  const taken: Record<string, number> = {};
  return shape.map((parts) => {
    const unpacked = parts.map((part) => {
      const from: Record<string, number> = {};
      for (const [column, { length }] of columnsOf(part)[0]) {
        const language = languageOf(column);
        from[column] = taken[language] ?? 0;
        taken[language] = from[column] + length;
      }
      return mapped(part, start, (_, place) => texts[languageOf(place)]![from[place]!++]!) as Part;
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

/** Texts by their place, in the order in which these are met; and an empty string in the place of each. */
function columnsOf(part: unknown): readonly [columns: ReadonlyMap<string, readonly string[]>, shape: unknown] {
  const columns = new Map<string, string[]>();
  const shape = mapped(part, start, (text, place) => {
    const column = columns.get(place);
    if (column === undefined) columns.set(place, [text]);
    else column.push(text);
    return '';
  });
  return [columns, shape];
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

/** A place: the last two keys on the way to a text; what stands in a list stands in the place of the list. */
const start = '/';
const languageOf = (place: string): string => /\/(en|ja)$/.exec(place)?.[1] ?? '';

function mapped(part: unknown, place: string, change: (text: string, place: string) => string): unknown {
  if (typeof part === 'string') return change(part, place);
  if (Array.isArray(part)) return part.map((item) => mapped(item, place, change));
  if (typeof part !== 'object' || part === null) return part;
  const outer = place.slice(place.lastIndexOf('/') + 1);
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]) => [key, mapped(inner, `${outer}/${key}`, change)]),
  );
}
