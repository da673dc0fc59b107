import { createHash } from 'node:crypto';
import { ownValue } from '../documents/own-value.ts';
import type { AuthoredBase, Extension } from './authored-base.ts';
import { defaultAlternatives } from './default-alternatives.ts';
import { shownSource } from './extending/shown-source.ts';
import { keptBy } from './kept-by.ts';
import type { Assessment, Extended, Framework, Knowledge, Statement } from './knowledge.ts';
import { measuredLevels } from './measured-levels.ts';

/** The knowledge that the files of a base hold, which must have been checked. */
export function toKnowledge(base: AuthoredBase): Knowledge {
  const {
    title,
    about,
    alternatives,
    asOf,
    close,
    documents,
    overview,
    frameworks: order,
    rules,
  } = base.knowledge!.data;
  const statements = new Map<string, Statement>();
  for (const { data } of base.field === undefined ? [] : [base.field]) {
    for (const statement of data.statements) statements.set(statement.id, { about: 'field', ...statement });
  }
  for (const { id, data } of base.frameworks) {
    for (const statement of data.statements) statements.set(statement.id, { about: id, ...statement });
  }
  const place = (id: string) => (order?.indexOf(id) ?? -1) + 1 || Number.POSITIVE_INFINITY;
  const frameworks = base.frameworks
    .map(({ id, data }): Framework => {
      const { statements: _, assessments, ...rest } = data;
      const known = Object.entries(assessments).map(([criterion, a]): [string, Assessment] => [
        criterion,
        'number' in a
          ? { level: String(a.number), number: a.number, because: a.because, evidence: a.evidence }
          : {
              level: a.level === 'unknown' ? null : a.level,
              because: a.because,
              evidence: 'evidence' in a ? a.evidence : [],
            },
      ]);
      return { id, ...rest, assessments: Object.fromEntries(known.sort(byId)) };
    })
    .sort((a, b) => compare(place(a.id), place(b.id)) || compare(a.id, b.id));
  const mentions = base.questions!.data.flatMap((q) =>
    q.options.flatMap((o) => [o.importance, o.requires].flatMap((part) => Object.keys(part ?? {}))),
  );
  // in the order in which the interview comes to them
  const mention = (id: string) => mentions.indexOf(id);
  const content = {
    id: base.id,
    title,
    about,
    ...(alternatives === undefined ? {} : { alternatives }),
    asOf,
    close: close ?? null,
    documents,
    overview,
    questions: base.questions!.data,
    criteria: base.criteria
      .map(({ id, data }) => ({
        id,
        ...data,
        ...(data.measure && { levels: measuredLevels(data.measure, numbersOn(base, id)) }),
      }))
      .sort((a, b) => compare(mention(a.id), mention(b.id)) || compare(a.id, b.id)),
    frameworks,
    statements: Object.fromEntries([...statements].sort(byId)),
    hints: base.hints?.data ?? [],
    former: base.former?.data ?? [],
    since: base.since?.data ?? null,
    beside: base.beside?.data ?? null,
    signals: base.signals?.data ?? [],
    ...(rules === undefined ? {} : { rules: rules.map((rule) => keptBy(rule, base)) }),
    ...(base.extension === undefined ? {} : { extends: extendedOf(base.extension) }),
  };
  const hash = hashOf(content);
  // what is hashed is what was written, wherever the base lies
  const shown = [...statements].map(([id, one]): [string, Statement] => [id, shownSource(one, base)]);
  return {
    ...content,
    statements: Object.fromEntries(shown.sort(byId)),
    alternatives: alternatives ?? defaultAlternatives,
    hash,
    languages: base.languages,
  };
}

/** Both are told, so that a record can say which of them has changed. */
function extendedOf({ base, own }: Extension): Extended {
  const { id, asOf, hash } = toKnowledge(base);
  const data = (file: { readonly data: unknown } | undefined) => file?.data ?? null;
  // a base that does not ship is called by its id, wherever it lies
  const head = own.knowledge && { data: { ...own.knowledge.data, extends: id } };
  const files = [head, own.questions, own.field, own.hints, own.former, own.since, own.beside, own.signals];
  const named = [own.criteria, own.frameworks, own.additions].map((all) => all.map((one) => [one.id, one.data]));
  return { id, asOf, hash, own: hashOf([files.map(data), named]) };
}

const hashOf = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** Every number that somebody has on a measure, or that an option or a rule of the house requires. */
function numbersOn({ frameworks, questions, knowledge }: AuthoredBase, criterion: string): number[] {
  const had = frameworks.flatMap(({ data }) => {
    const assessment = ownValue(data.assessments, criterion);
    return assessment !== undefined && 'number' in assessment ? [assessment.number] : [];
  });
  const required = questions!.data.flatMap((q) => q.options.flatMap((o) => ownValue(o.requires, criterion) ?? []));
  const ruled = (knowledge!.data.rules ?? []).flatMap((rule) =>
    'require' in rule ? (ownValue(rule.require, criterion) ?? []) : [],
  );
  return [...had, ...[...required, ...ruled].map(Number)];
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
const byId = <T>([a]: [string, T], [b]: [string, T]) => compare(a, b);
