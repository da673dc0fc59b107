import { type Problem, problem } from '../../errors/problem.ts';
import type { ShadowedKind } from '../../errors/problems/extending-problems.ts';
import type { AuthoredBase, AuthoredPart } from '../authored-base.ts';
import type { Parsed } from '../reading/read-base-file.ts';
import { statementPlaces } from '../rules/statement-places.ts';
import { addToFramework } from './add-to-framework.ts';
import { addToHead } from './add-to-head.ts';
import { addToQuestions } from './add-to-questions.ts';
import { exempted } from './exempted.ts';
import { placedBy } from './placed-by.ts';
import { together } from './together.ts';

/** Tells that an entry replaces one of the base that is extended. */
export type Shadows = (kind: ShadowedKind, id: string, place: string) => void;

/**
 * A base and what another adds to it, as one: entries go by their ids, and where both have one it is that of the other. What
 * is only inherited is placed in the file in which the other would write about it. `shown` is the other's folder.
 */
export function extendBase(own: AuthoredPart, base: AuthoredBase, shown: string): AuthoredBase {
  const shadows: Problem[] = [];
  const told: Shadows = (kind, id, place) =>
    shadows.push(problem('SHADOWS', { kind, id, base: base.id }, { place, note: true }));
  const inherited = <T>(parsed: Parsed<T>, path: string): Parsed<T> => placedBy(parsed, () => `${shown}/${path}`);
  const list = <T>(
    kind: ShadowedKind,
    mine: Parsed<readonly T[]> | undefined,
    theirs: Parsed<readonly T[]> | undefined,
    idOf: ((one: T) => string) | null,
  ): Parsed<readonly T[]> | undefined => {
    if (mine === undefined) return theirs && inherited(theirs, `${theirs.id}.yaml`);
    if (theirs === undefined) return mine;
    const data =
      idOf === null
        ? [...mine.data, ...theirs.data]
        : together(mine.data, theirs.data, idOf, (id, i) => told(kind, id, mine.file.place([i])));
    return { ...mine, data };
  };
  const whole = <T>(mine: Parsed<T> | undefined, theirs: Parsed<T> | undefined): Parsed<T> | undefined => {
    if (mine !== undefined && theirs !== undefined) told('file', `${mine.id}.yaml`, mine.file.place([]));
    return mine ?? (theirs && inherited(theirs, `${theirs.id}.yaml`));
  };
  const additions = new Map(own.additions.map((one) => [one.id, one]));
  const criteria = together(own.criteria, base.criteria, idOf, (id, i) =>
    told('criterion', id, own.criteria[i]!.file.place([])),
  );
  const field = list('statement', statementsOf(own.field), statementsOf(base.field), idOf);
  const head = own.knowledge && base.knowledge && addToHead(own.knowledge, base.knowledge, told);
  const added = own.criteria.map(idOf).filter((id) => !base.criteria.some((one) => one.id === id));
  const result = {
    id: own.id,
    folder: own.folder,
    languages: own.languages,
    knowledge: head,
    questions: addToQuestions(own.questions, base.questions && inherited(base.questions, 'questions.yaml'), told),
    field: field && { ...field, data: { statements: field.data } },
    hints: list('hint', own.hints, base.hints, idOf),
    former: list('former', own.former, base.former, ({ question, option = '' }) => `${question}=${option}`),
    since: whole(own.since, base.since),
    beside: whole(own.beside, base.beside),
    signals: list('file', own.signals, base.signals, null),
    criteria: criteria.map((one) => (own.criteria.includes(one) ? one : inherited(one, `criteria/${one.id}.yaml`))),
    frameworks: [
      ...base.frameworks.map((one) => {
        const addition = additions.get(one.id);
        if (addition === undefined) return inherited(one, `frameworks/${one.id}.yaml`);
        return addToFramework(addition, one, told);
      }),
      ...own.frameworks,
    ].map((one) => exempted(one, head?.data.rules, added)),
    broken: new Set([...own.broken, ...base.broken]),
  };
  const mine = new Set(
    [...(own.field === undefined ? [] : [own.field]), ...own.additions].flatMap((file) =>
      file.data.statements.map(idOf),
    ),
  );
  const statements = new Set(
    statementPlaces(base)
      .map(({ statement }) => statement.id)
      .filter((id) => !mine.has(id)),
  );
  return { ...result, extension: { base, own, statements, shadows } };
}

const idOf = ({ id }: { readonly id: string }) => id;

/** The statements of a file as a list whose entries stand where they stand in the file. */
function statementsOf(
  field: AuthoredBase['field'],
): Parsed<NonNullable<typeof field>['data']['statements']> | undefined {
  if (field === undefined) return undefined;
  return { ...placedBy(field, (path) => field.file.place(['statements', ...path])), data: field.data.statements };
}
