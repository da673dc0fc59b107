import type { AuthoredBase, AuthoredPart } from '../authored-base.ts';
import type { Shadows } from './extend-base.ts';
import { placedBy } from './placed-by.ts';
import { together } from './together.ts';

type Head = NonNullable<AuthoredBase['knowledge']>;

/** knowledge.yaml of a base with that of the one that it extends, which says what this one does not. */
export function addToHead(own: NonNullable<AuthoredPart['knowledge']>, base: Head, told: Shadows): Head {
  const { file, data } = own;
  const { documents, overview, rules, ...rest } = base.data;
  const place = (key: 'documents' | 'overview') => (id: string, index: number) =>
    told(key === 'overview' ? 'row' : 'document', id, file.place([key, index]));
  // rows of the table stand in the order of the base, then come one's own
  const rows = together(data.overview, overview, idOf, place('overview'));
  const replaced = overview.map(({ id }) => data.overview.find((row) => row.id === id));
  const ordered = [
    ...overview.map((row, i) => replaced[i] ?? row),
    ...data.overview.filter((row) => !replaced.includes(row)),
  ];
  const placed = placedBy(own, ([key, index, ...path]) => {
    const row = key === 'overview' && typeof index === 'number' ? ordered[index] : undefined;
    if (row === undefined) return file.place([key, index, ...path].filter((step) => step !== undefined));
    return file.place(['overview', rows.indexOf(row), ...path]);
  });
  const allRules = [...(data.rules ?? []), ...(rules ?? [])];
  return {
    ...placed,
    data: {
      ...rest,
      ...data,
      about: data.about ?? rest.about,
      asOf: data.asOf ?? rest.asOf,
      documents: together(data.documents, documents, idOf, place('documents')),
      overview: ordered,
      ...(allRules.length === 0 ? {} : { rules: allRules }),
    },
  };
}

const idOf = ({ id }: { readonly id: string }) => id;
