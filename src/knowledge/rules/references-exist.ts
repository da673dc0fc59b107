import type { Path } from '../../documents/yaml/yaml-document.ts';
import { nearest } from '../../errors/nearest.ts';
import { type Problem, type ProblemArguments, problem } from '../../errors/problem.ts';
import type { AuthoredBase } from '../authored-base.ts';
import { namedPath } from '../reading/named-path.ts';
import type { Parsed } from '../reading/read-base-file.ts';
import { citations } from './citations.ts';
import type { Rule } from './rule.ts';
import { statementPlaces } from './statement-places.ts';

type Reference = ProblemArguments['UNKNOWN_REFERENCE']['kind'];

/** Whatever one file names of another is there; the nearest known name is offered where it is not. */
export const referencesExist: Rule = {
  name: 'references-exist',
  description: 'every statement, criterion, level, question, option, section and row that is named exists',
  needs: ['knowledge', 'questions', 'field', 'criteria', 'frameworks'],
  check(base, options) {
    const problems: Problem[] = [];
    const expect = (kind: Reference, id: string, known: ReadonlySet<string>, parsed: Parsed<unknown>, path: Path) => {
      if (known.has(id)) return;
      const where = namedPath(parsed.data, path);
      const few = (kind === 'level' || kind === 'row') && known.size <= 8 ? { known: [...known] } : {};
      problems.push(
        problem(
          'UNKNOWN_REFERENCE',
          { kind, id, where, ...few },
          { place: parsed.file.place(path), nearest: nearest(id, known) },
        ),
      );
    };
    checkStatements(base, expect);
    checkFrameworks(base, expect);
    checkQuestions(base, expect);
    if (base.since !== undefined) {
      const { since } = base;
      const own = new Set(statementPlaces(base).map((s) => s.statement.id));
      const others = options.statementsOf?.(since.data.knowledge);
      for (const [id, entry] of Object.entries(since.data.verdicts)) {
        expect('statement', id, own, since, ['verdicts', id]);
        if (others === undefined) continue;
        entry.evidence.forEach((e, i) => expect('statement', e, others, since, ['verdicts', id, 'evidence', i]));
      }
    }
    return problems;
  },
};

type Expect = (kind: Reference, id: string, known: ReadonlySet<string>, parsed: Parsed<unknown>, path: Path) => void;

function checkStatements(base: AuthoredBase, expect: Expect): void {
  const statements = statementPlaces(base);
  const ids = new Set(statements.map((s) => s.statement.id));
  const sections = new Set(base.knowledge!.data.documents.flatMap((d) => d.sections.map((s) => s.id)));
  for (const { parsed, path, statements } of citations(base)) {
    statements.forEach((id, i) => expect('statement', id, ids, parsed, [...path, i]));
  }
  for (const { parsed, index, statement } of statements) {
    if ('section' in statement.at)
      expect('section', statement.at.section, sections, parsed, ['statements', index, 'at', 'section']);
  }
}

function checkFrameworks(base: AuthoredBase, expect: Expect): void {
  const rows = new Set(base.knowledge!.data.overview.map((row) => row.id));
  const criteria = new Map(base.criteria.map((c) => [c.id, new Set(c.data.levels.map((l) => l.id))]));
  const criterionIds = new Set(criteria.keys());
  for (const parsed of base.frameworks) {
    for (const row of Object.keys(parsed.data.overview)) expect('row', row, rows, parsed, ['overview', row]);
    for (const [criterion, a] of Object.entries(parsed.data.assessments)) {
      expect('criterion', criterion, criterionIds, parsed, ['assessments', criterion]);
      const levels = criteria.get(criterion);
      if (levels !== undefined && levels.size > 0 && 'level' in a && a.level !== 'unknown') {
        expect('level', a.level, levels, parsed, ['assessments', criterion, 'level']);
      }
    }
  }
  const frameworks = new Set(base.frameworks.map((f) => f.id));
  base.knowledge!.data.frameworks?.forEach((id, i) =>
    expect('framework', id, frameworks, base.knowledge!, ['frameworks', i]),
  );
}

function checkQuestions(base: AuthoredBase, expect: Expect): void {
  const parsed = base.questions!;
  const criteria = new Map(base.criteria.map((c) => [c.id, new Set(c.data.levels.map((l) => l.id))]));
  const criterionIds = new Set(criteria.keys());
  const questions = new Map(parsed.data.map((q) => [q.id, new Set(q.options.map((o) => o.id))]));
  const questionIds = new Set(questions.keys());
  const answer = (question: string, option: string, from: Parsed<unknown>, path: Path) => {
    expect('question', question, questionIds, from, path);
    const options = questions.get(question);
    if (options !== undefined) expect('option', option, options, from, path);
  };
  const frameworks = new Set(base.frameworks.map((f) => f.id));
  parsed.data.forEach((question, q) => {
    if (question.belongsTo !== undefined) expect('question', question.belongsTo, questionIds, parsed, [q, 'belongsTo']);
    question.options.forEach((option, o) => {
      const at = [q, 'options', o];
      for (const id of Object.keys(option.importance ?? {}))
        expect('criterion', id, criterionIds, parsed, [...at, 'importance', id]);
      for (const [id, level] of Object.entries(option.requires ?? {})) {
        expect('criterion', id, criterionIds, parsed, [...at, 'requires', id]);
        const levels = criteria.get(id);
        if (levels !== undefined && levels.size > 0) expect('level', level, levels, parsed, [...at, 'requires', id]);
      }
      for (const id of Object.keys(option.assumes ?? {}))
        expect('criterion', id, criterionIds, parsed, [...at, 'assumes', id]);
      for (const part of ['keeps', 'drops'] as const)
        option[part]?.forEach((id, i) => expect('framework', id, frameworks, parsed, [...at, part, i]));
    });
  });
  base.hints?.data.forEach((hint, h) => {
    for (const [question, options] of Object.entries(hint.when)) {
      options.forEach((option, i) => answer(question, option, base.hints!, [h, 'when', question, i]));
    }
    hint.first?.forEach((id, i) => expect('framework', id, frameworks, base.hints!, [h, 'first', i]));
  });
}
