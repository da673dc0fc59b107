import { ownValue } from '../../documents/own-value.ts';
import { nearest } from '../../errors/nearest.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import { keptBy } from '../kept-by.ts';
import type { Rule } from './rule.ts';

/** A rule of the house is about what there is, and leaves something to choose from. */
export const houseRulesCanBeKept: Rule = {
  name: 'house-rules-can-be-kept',
  description: 'a house rule names frameworks, criteria and levels that exist, and the rules together leave somebody',
  needs: ['knowledge', 'criteria', 'frameworks'],
  check(base) {
    const problems: Problem[] = [];
    const { file, data } = base.knowledge!;
    const rules = data.rules ?? [];
    const criteria = new Map(base.criteria.map((c) => [c.id, c.data]));
    const frameworks = base.frameworks.map((f) => f.id);
    const refuse = (
      kind: 'framework' | 'criterion' | 'level',
      id: string,
      known: readonly string[],
      path: string[],
      r: number,
    ) => {
      const where = ['rules', r, ...path].join('.');
      const few = kind === 'level' ? { known } : {};
      problems.push(
        problem(
          'UNKNOWN_REFERENCE',
          { kind, id, where, ...few },
          { place: file.place(['rules', r, ...path]), nearest: nearest(id, known) },
        ),
      );
    };
    rules.forEach((rule, r) => {
      if ('exclude' in rule) {
        if (!frameworks.includes(rule.exclude)) refuse('framework', rule.exclude, frameworks, ['exclude'], r);
        return;
      }
      for (const [criterion, level] of Object.entries(rule.require)) {
        const its = criteria.get(criterion);
        if (its === undefined) refuse('criterion', criterion, [...criteria.keys()], ['require', criterion], r);
        else if (its.measure === undefined) {
          const levels = its.levels.map((one) => one.id);
          if (!levels.includes(level)) refuse('level', level, levels, ['require', criterion], r);
        } else if (!Number.isFinite(Number(level))) {
          const place = file.place(['rules', r, 'require', criterion]);
          problems.push(problem('NOT_OF_THE_CRITERION', { criterion, levels: [] }, { place }));
        }
      }
    });
    if (problems.length > 0 || rules.length === 0) return problems;
    // who is not assessed at all is told elsewhere
    const named = rules.flatMap((rule) => ('require' in rule ? Object.keys(rule.require) : []));
    if (base.frameworks.some((f) => named.some((c) => ownValue(f.data.assessments, c) === undefined))) return [];
    const out = new Set(rules.flatMap((rule) => keptBy(rule, base).out.map((one) => one.framework)));
    if (frameworks.every((id) => out.has(id)))
      problems.push(problem('RULES_LEAVE_NOBODY', { rules: rules.length }, { place: file.place(['rules']) }));
    return problems;
  },
};
