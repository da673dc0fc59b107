import type { AuthoredBase } from './authored-base.ts';
import type { HouseRule } from './knowledge.ts';

type Written = NonNullable<NonNullable<AuthoredBase['knowledge']>['data']['rules']>[number];
type Authored = Pick<AuthoredBase, 'criteria' | 'frameworks'>;

/** A rule of the house with what comes of it. A level that is unknown excludes nobody. */
export function keptBy(rule: Written, { criteria, frameworks }: Authored): HouseRule {
  if ('exclude' in rule) return { ...rule, out: [{ framework: rule.exclude, criterion: null }], unknown: [] };
  const scales = new Map(criteria.map((c) => [c.id, c.data]));
  const all = frameworks.flatMap(({ id: framework, data: { assessments } }) =>
    Object.entries(rule.require).map(([criterion, level]) => ({
      found: { framework, criterion },
      stands: standsTo(scales.get(criterion)!, assessments[criterion]!, level),
    })),
  );
  const those = (stands: Standing) => all.filter((one) => one.stands === stands).map((one) => one.found);
  return { ...rule, out: those('falls-short'), unknown: those('unknown') };
}

type Standing = 'meets' | 'falls-short' | 'unknown';

function standsTo(
  { levels, measure }: AuthoredBase['criteria'][number]['data'],
  assessment: AuthoredBase['frameworks'][number]['data']['assessments'][string],
  needed: string,
): Standing {
  if ('number' in assessment) {
    const sign = measure?.better === 'lower' ? -1 : 1;
    return sign * assessment.number < sign * Number(needed) ? 'falls-short' : 'meets';
  }
  if (assessment.level === 'unknown') return 'unknown';
  const place = (id: string) => levels.findIndex((level) => level.id === id);
  return place(assessment.level) < place(needed) ? 'falls-short' : 'meets';
}
