import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** A list that leaves somebody out reads like a selection, and is none. */
export const orderIsComplete: Rule = {
  name: 'order-is-complete',
  description:
    'the order of the frameworks, where there is one, names none twice; a warning where it leaves somebody out',
  needs: ['knowledge', 'frameworks'],
  check(base) {
    const problems: Problem[] = [];
    const { file, data } = base.knowledge!;
    const order = data.frameworks;
    if (order === undefined) return [];
    const there = base.frameworks.map((f) => f.id);
    // that they exist is held elsewhere
    order.forEach((id, i) => {
      const first = order.indexOf(id);
      if (first === i) return;
      const args = { kind: 'framework', id, other: file.place(['frameworks', first]) } as const;
      problems.push(problem('DUPLICATE_ID', args, { place: file.place(['frameworks', i]) }));
    });
    const missing = there.filter((id) => !order.includes(id));
    // one's own order is of all; that of a base that is extended may be shorter by what is new
    if (missing.length > 0 && isOwn(base))
      problems.push(problem('ORDER_INCOMPLETE', { missing }, { place: file.place(['frameworks']), warning: true }));
    return problems;
  },
};

const isOwn = ({ extension }: Parameters<Rule['check']>[0]) =>
  extension === undefined || extension.own.knowledge?.data.frameworks !== undefined;
