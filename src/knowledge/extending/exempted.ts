import type { AuthoredBase } from '../authored-base.ts';

type Framework = AuthoredBase['frameworks'][number];

/** A framework that a rule of the house excludes whatever is answered: unknown, by that rule, on what the house itself judges. */
export function exempted(
  framework: Framework,
  rules: NonNullable<AuthoredBase['knowledge']>['data']['rules'],
  added: readonly string[],
): Framework {
  const { id, data } = framework;
  const rule = rules?.find((one) => 'exclude' in one && one.exclude === id);
  const missing = added.filter((criterion) => !Object.hasOwn(data.assessments, criterion));
  if (rule === undefined || missing.length === 0) return framework;
  const unknown = missing.map((criterion) => [criterion, { level: 'unknown' as const, because: rule.reason }]);
  return { ...framework, data: { ...data, assessments: { ...data.assessments, ...Object.fromEntries(unknown) } } };
}
