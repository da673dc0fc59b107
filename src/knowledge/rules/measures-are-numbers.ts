import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';
import { statementPlaces } from './statement-places.ts';

/** A number is what a source says, so it stands in the words by which the source is found. */
export const measuresAreNumbers: Rule = {
  name: 'measures-are-numbers',
  description:
    'a framework has a number on a measure and a level on a scale; the digits of a number stand in a phrase of its evidence',
  needs: ['criteria', 'frameworks', 'field'],
  check(base) {
    const problems: Problem[] = [];
    const criteria = new Map(base.criteria.map((c) => [c.id, c.data]));
    const phrases = new Map(statementPlaces(base).map(({ statement }) => [statement.id, statement.at.phrase ?? '']));
    for (const parsed of base.frameworks) {
      for (const [id, assessment] of Object.entries(parsed.data.assessments)) {
        const criterion = criteria.get(id);
        const measured = 'number' in assessment;
        if (criterion === undefined || (!measured && assessment.level === 'unknown')) continue;
        const place = () => parsed.file.place(['assessments', id, measured ? 'number' : 'level']);
        if (measured !== (criterion.measure !== undefined)) {
          const levels = criterion.levels.map((level) => level.id);
          problems.push(problem('NOT_OF_THE_CRITERION', { criterion: id, levels }, { place }));
        } else if (measured && !assessment.evidence.some((e) => hasNumber(phrases.get(e) ?? '', assessment.number))) {
          problems.push(problem('NUMBER_NOT_IN_PHRASE', { criterion: id, number: assessment.number }, { place }));
        }
      }
    }
    const mixed = base.questions?.data ?? [];
    mixed.forEach((question, q) =>
      question.options.forEach((option, o) => {
        for (const [id, level] of Object.entries(option.requires ?? {})) {
          if (criteria.get(id)?.measure === undefined || Number.isFinite(Number(level))) continue;
          const place = base.questions!.file.place([q, 'options', o, 'requires', id]);
          problems.push(problem('NOT_OF_THE_CRITERION', { criterion: id, levels: [] }, { place }));
        }
      }),
    );
    return problems;
  },
};

/** Thousands may be written apart (1,000 or 1 000); 12 does not stand in 120, nor in 12.5. */
function hasNumber(phrase: string, number: number): boolean {
  const digits = phrase.replace(/(?<=\d)[,_ \u00a0\u202f'](?=\d{3}(?!\d))/g, '');
  const written = String(number).replace(/[.+]/g, '\\$&');
  return new RegExp(`(?<![\\d.])${written}(?!\\d|\\.\\d)`).test(digits);
}
