import type { AuthoredBase } from '../authored-base.ts';
import type { Assessment, Framework, Knowledge } from '../knowledge.ts';
import type { Parsed } from '../reading/read-base-file.ts';

type AuthoredFramework = AuthoredBase['frameworks'][number]['data'];

/** The files that a base was made from, as far as what was compiled of it tells them; of no part is known where it stood. */
export function authoredOf(knowledge: Knowledge): AuthoredBase {
  const { id, languages, criteria, frameworks, questions, hints, former, since, beside, signals } = knowledge;
  const statements = Object.values(knowledge.statements);
  const about = (whom: string) =>
    statements.filter((one) => one.about === whom).map(({ about: _, written: __, ...statement }) => statement);
  return {
    id,
    folder: '',
    languages,
    knowledge: placeless('knowledge', headOf(knowledge)),
    questions: placeless('questions', questions),
    field: placeless('field', { statements: about('field') }),
    hints: placeless('hints', hints),
    former: placeless('former', former),
    since: since === null ? undefined : placeless('since', since),
    beside: beside === null ? undefined : placeless('beside', beside),
    signals: placeless('signals', signals),
    // the levels of a measure are made from the numbers that there are
    criteria: criteria.map(({ id: criterion, ...rest }) =>
      placeless(criterion, rest.measure === undefined ? rest : { ...rest, levels: [] }),
    ),
    frameworks: frameworks.map(({ id: framework, ...rest }) =>
      placeless(framework, { ...rest, statements: about(framework), assessments: writtenOf(rest.assessments) }),
    ),
    broken: new Set(),
  };
}

const placeless = <T>(id: string, data: T): Parsed<T> => ({
  id,
  file: { name: id, data, place: () => id },
  data,
});

/** No base that ships has rules of a house. */
function headOf(knowledge: Knowledge): NonNullable<AuthoredBase['knowledge']>['data'] {
  const { id, title, about, alternatives, asOf, close, documents, overview, frameworks } = knowledge;
  return {
    id,
    title,
    about,
    alternatives,
    asOf,
    ...(close === null ? {} : { close }),
    documents,
    overview,
    frameworks: frameworks.map((f) => f.id),
  };
}

const writtenOf = (assessments: Framework['assessments']): AuthoredFramework['assessments'] =>
  Object.fromEntries(Object.entries(assessments).map(([criterion, one]) => [criterion, asWritten(one)]));

function asWritten({ level, number, because, evidence }: Assessment): AuthoredFramework['assessments'][string] {
  if (number !== undefined) return { number, because, evidence };
  return level === null ? { level: 'unknown', because } : { level, because, evidence };
}
