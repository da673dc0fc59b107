import type { Path } from '../../documents/yaml/yaml-document.ts';
import { type Problem, type ProblemArguments, problem } from '../../errors/problem.ts';
import type { Parsed } from '../reading/read-base-file.ts';
import type { Rule } from './rule.ts';
import { statementPlaces } from './statement-places.ts';

/** No id stands twice among things of its kind. */
export const idsAreUnique: Rule = {
  name: 'ids-are-unique',
  description:
    'statements, questions, options, levels, rows, documents, sections, hints and examples have ids of their own',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    const unique = (kind: ProblemArguments['DUPLICATE_ID']['kind']) => {
      const first = new Map<string, () => string>();
      return (id: string, parsed: Parsed<unknown>, path: Path) => {
        const place = () => parsed.file.place(path);
        const other = first.get(id);
        if (other === undefined) first.set(id, place);
        else problems.push(problem('DUPLICATE_ID', { kind, id, other: other() }, { place }));
      };
    };
    const statement = unique('statement');
    for (const s of statementPlaces(base)) statement(s.statement.id, s.parsed, ['statements', s.index, 'id']);
    const question = unique('question');
    base.questions?.data.forEach((q, i) => {
      question(q.id, base.questions!, [i, 'id']);
      const option = unique('option');
      q.options.forEach((o, j) => option(o.id, base.questions!, [i, 'options', j, 'id']));
    });
    for (const c of base.criteria) {
      const level = unique('level');
      c.data.levels.forEach((l, i) => level(l.id, c, ['levels', i, 'id']));
    }
    for (const f of base.frameworks) {
      const example = unique('example');
      f.data.examples.forEach((e, i) => example(e.id, f, ['examples', i, 'id']));
    }
    const hint = unique('hint');
    base.hints?.data.forEach((h, i) => hint(h.id, base.hints!, [i, 'id']));
    const row = unique('row');
    base.knowledge?.data.overview.forEach((r, i) => row(r.id, base.knowledge!, ['overview', i, 'id']));
    const section = unique('section');
    const document = unique('document');
    base.knowledge?.data.documents.forEach((d, i) => {
      document(d.id, base.knowledge!, ['documents', i, 'id']);
      d.sections.forEach((s, j) => section(s.id, base.knowledge!, ['documents', i, 'sections', j, 'id']));
    });
    return problems;
  },
};
