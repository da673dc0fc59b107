import { type Problem, problem } from '../../errors/problem.ts';
import type { AuthoredBase } from '../authored-base.ts';
import type { Rule } from './rule.ts';
import { statementPlaces } from './statement-places.ts';

/** From how many that have something on, those without it are told. */
const several = 2;

/** A framework that came later is easily forgotten where the others are named one by one. */
export const frameworksAreTreatedAlike: Rule = {
  name: 'frameworks-are-treated-alike',
  description: `a warning where ${several} or more frameworks have an option or a criterion named after them, or a hint that cites them, and another has not`,
  needs: ['questions', 'criteria', 'frameworks', 'hints', 'field'],
  check: (base) => [...withoutOption(base), ...withoutCriterion(base), ...withoutHint(base)],
};

/** Those that are missing where several are there. */
function missing({ frameworks }: AuthoredBase, there: ReadonlySet<string>): string[] {
  const ids = frameworks.map((f) => f.id);
  return ids.filter((id) => there.has(id)).length < several ? [] : ids.filter((id) => !there.has(id));
}

function withoutOption(base: AuthoredBase): Problem[] {
  return (base.questions?.data ?? []).flatMap((question, q) => {
    const place = () => base.questions!.file.place([q, 'options']);
    return missing(base, new Set(question.options.map((o) => o.id))).map((framework) =>
      problem('NOT_TREATED_ALIKE', { framework, lacks: 'option', where: question.id }, { place, warning: true }),
    );
  });
}

/** `runs-pytorch-code` is the criterion `runs-*-code` of pytorch. */
function withoutCriterion(base: AuthoredBase): Problem[] {
  const families = new Map<string, { there: Set<string>; first: AuthoredBase['criteria'][number] }>();
  for (const criterion of base.criteria) {
    for (const { id } of base.frameworks) {
      const family = `-${criterion.id}-`.replace(`-${id}-`, '-*-').slice(1, -1);
      if (family === criterion.id) continue;
      const one = families.get(family) ?? { there: new Set(), first: criterion };
      one.there.add(id);
      families.set(family, one);
    }
  }
  return [...families].flatMap(([family, { there, first }]) =>
    missing(base, there).map((framework) => {
      const args = { framework, lacks: 'criterion', where: family.replace('*', framework) } as const;
      return problem('NOT_TREATED_ALIKE', args, { place: first.file.place([]), warning: true });
    }),
  );
}

function withoutHint(base: AuthoredBase): Problem[] {
  if (base.hints === undefined) return [];
  const homes = new Map(statementPlaces(base).map(({ parsed, statement }) => [statement.id, parsed.id]));
  const there = new Set(base.hints.data.flatMap((hint) => hint.evidence.map((id) => homes.get(id) ?? '')));
  const place = () => base.hints!.file.place([]);
  return missing(base, there).map((framework) =>
    problem('NOT_TREATED_ALIKE', { framework, lacks: 'hint', where: 'hints.yaml' }, { place, warning: true }),
  );
}
