import { ownValue } from '../../documents/own-value.ts';
import type { Knowledge, Option, Statement } from '../../knowledge/knowledge.ts';
import type { Kind, KnowledgeChange } from './knowledge-change.ts';

/** All that a decision may depend on, first who there is to choose from, then their levels, then what is asked. */
export function knowledgeChanges(old: Knowledge, now: Knowledge): KnowledgeChange[] {
  const named = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
  const rules = ({ rules = [] }: Knowledge) =>
    new Map(rules.map((rule) => [rule.exclude ?? Object.keys(rule.require ?? {}).join(', '), rule]));
  const options = (base: Knowledge) =>
    new Map(base.questions.flatMap((q) => q.options.map((o) => [`${q.id}=${o.id}`, o] as const)));
  const [wasOptions, nowOptions] = [options(old), options(now)];
  return [
    ...changed('FRAMEWORK', named(old.frameworks), named(now.frameworks), ({ name, summary }) => [name, summary]),
    ...changed('RULE', rules(old), rules(now), ({ reason, require }) => [reason, require]),
    ...levelChanges(old, now),
    ...changed('CRITERION', named(old.criteria), named(now.criteria), ({ levels, measure, ...rest }) => [
      rest,
      // the levels of a measure are the numbers that there are
      measure ?? levels,
    ]),
    ...changed('QUESTION', named(old.questions), named(now.questions), ({ options: _, basis: __, ...rest }) => rest),
    ...changed('OPTION', wasOptions, nowOptions, ({ importance: _, assumes: __, requires: ___, ...rest }) => rest),
    ...[...nowOptions].flatMap(([id, option]) => weightChanges(id, wasOptions.get(id), option)),
    ...changed(
      'STATEMENT',
      new Map(Object.entries(old.statements)),
      new Map(Object.entries(now.statements)),
      asWritten,
    ),
  ];
}

/** An inherited source is told from the folder of who inherits it, which says nothing of it. */
function asWritten({ at, ...statement }: Statement): unknown {
  if (!('written' in at)) return { ...statement, at };
  const { written, ...rest } = at;
  return { ...statement, at: { ...rest, address: written } };
}

function changed<T>(
  kind: Kind,
  old: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  said: (one: T) => unknown,
): KnowledgeChange[] {
  const text = (one: T) => JSON.stringify(said(one));
  return [
    ...[...now.keys()].flatMap((id): KnowledgeChange[] => (old.has(id) ? [] : [{ code: `${kind}_ADDED`, id }])),
    ...[...old.keys()].flatMap((id): KnowledgeChange[] => (now.has(id) ? [] : [{ code: `${kind}_REMOVED`, id }])),
    ...[...now].flatMap(([id, one]): KnowledgeChange[] =>
      !old.has(id) || text(old.get(id)!) === text(one) ? [] : [{ code: `${kind}_CHANGED`, id }],
    ),
  ];
}

/** Of those that both have. */
function levelChanges(old: Knowledge, now: Knowledge): KnowledgeChange[] {
  return now.frameworks.flatMap(({ id: framework, assessments }) => {
    const before = old.frameworks.find((f) => f.id === framework)?.assessments ?? {};
    return now.criteria.flatMap(({ id: criterion }): KnowledgeChange[] => {
      const [was, is] = [ownValue(before, criterion), ownValue(assessments, criterion)];
      if (was === undefined || is === undefined) return [];
      const evidence = { was: was.evidence, now: is.evidence };
      if (was.level !== is.level) {
        const levels = { was: was.level ?? 'unknown', now: is.level ?? 'unknown' };
        return [{ code: 'LEVEL_CHANGED', framework, criterion, ...levels, evidence }];
      }
      const same = was.evidence.join() === is.evidence.join();
      return same ? [] : [{ code: 'EVIDENCE_CHANGED', framework, criterion, evidence }];
    });
  });
}

function weightChanges(option: string, old: Option | undefined, now: Option): KnowledgeChange[] {
  if (old === undefined) return [];
  return (['importance', 'assumes', 'requires'] as const).flatMap((part) => {
    const [was, is]: Readonly<Record<string, string>>[] = [old[part] ?? {}, now[part] ?? {}];
    return [...new Set([...Object.keys(was!), ...Object.keys(is!)])].flatMap((criterion): KnowledgeChange[] => {
      const sides = { was: ownValue(was, criterion) ?? null, now: ownValue(is, criterion) ?? null };
      return sides.was === sides.now ? [] : [{ code: 'WEIGHT_CHANGED', option, criterion, part, ...sides }];
    });
  });
}
