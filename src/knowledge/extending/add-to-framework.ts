import type { AuthoredBase, AuthoredPart } from '../authored-base.ts';
import type { Shadows } from './extend-base.ts';
import { together } from './together.ts';

type Framework = AuthoredBase['frameworks'][number];

/** A framework with what another base adds to it: statements, levels, cells and examples by their ids, each of which may replace one. */
export function addToFramework(own: AuthoredPart['additions'][number], base: Framework, told: Shadows): Framework {
  const { id, file, data } = own;
  const { statements, overview, assessments, examples, ...rest } = data;
  const entries = (kind: 'statement' | 'example', key: 'statements' | 'examples') => (entry: string, index: number) =>
    told(kind, entry, file.place([key, index]));
  const keys = (kind: 'assessment' | 'cell', key: 'assessments' | 'overview') => {
    for (const name of Object.keys(data[key]))
      if (Object.hasOwn(base.data[key], name)) told(kind, `${id}: ${name}`, file.place([key, name]));
  };
  keys('cell', 'overview');
  keys('assessment', 'assessments');
  return {
    id,
    file,
    data: {
      ...base.data,
      ...rest,
      statements: together(statements, base.data.statements, idOf, entries('statement', 'statements')),
      overview: { ...base.data.overview, ...overview },
      assessments: { ...base.data.assessments, ...assessments },
      examples: together(examples, base.data.examples, idOf, entries('example', 'examples')),
    },
  };
}

const idOf = ({ id }: { readonly id: string }) => id;
