import { decide } from '../../decision/decide.ts';
import { UserError } from '../../errors/user-error.ts';
import { ageInDays } from '../../knowledge/ages/age-in-days.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkAnswers } from '../../questionnaire/answers/check-answers.ts';
import { complaintProblem } from '../../questionnaire/answers/complaint-problem.ts';
import type { AnswerText } from '../../questionnaire/answers/read-answers.ts';
import type { CheckResult } from '../../report/record/check/check-result.ts';
import { type CodeNow, codeChanges } from '../../report/record/code-changes.ts';
import { toRecord } from '../../report/record/record.ts';
import { type AgedStatement, fails } from '../../report/record/record-change.ts';
import { type CheckPolicy, recordChanges } from '../../report/record/record-changes.ts';
import type { Base } from '../base/find-base.ts';
import { baseOfRecord } from './base-of-record.ts';
import { readRecord } from './read-record.ts';

/** What a record is checked against. */
export interface CheckRequest extends CheckPolicy {
  /** Bases that it is looked up in before the one that it names. */
  readonly knowledge: readonly string[];
  /** YYYY-MM-DD; asked only with `maxAge`. */
  readonly today: () => string;
  /** Bases that were read already, by what they were asked for by. */
  readonly bases: Map<string, Base>;
  /** What the code says for the questions of a base, where it is looked at. */
  readonly codeNow?: ((knowledge: Knowledge) => Promise<CodeNow>) | undefined;
}

/** Decides again by the answers of a record, and says what is different. */
export async function checkRecord(
  source: () => AnswerText | Promise<AnswerText>,
  file: string,
  request: CheckRequest,
): Promise<CheckResult> {
  try {
    const { record, document } = readRecord(await source());
    const { knowledge, model } = await baseOfRecord(record, document, request.knowledge, request.bases);
    const { checked, complaints } = checkAnswers(
      knowledge,
      { answers: record.answers, priorities: record.priorities, matters: record.matters ?? null },
      { form: 'yaml' },
    );
    if (complaints.length > 0) {
      throw new UserError(complaints.map((complaint) => complaintProblem(complaint, document.place)));
    }
    const was = record.decision;
    const decision = decide(model, checked, was.certainty);
    const criteria = new Set([...Object.keys(was.weights), ...Object.keys(was.requirements)]);
    const now = toRecord(decision, knowledge, was.date, criteria).decision;
    const ofBase = recordChanges(
      was,
      {
        decision: now,
        // who is out by name is so whatever has become of the ratings
        excluded: decision.screened.excluded.flatMap(({ alternative, criterion, level, needed }) => {
          if (criterion === null) return [];
          const { id, levels } = model.criteria[criterion]!;
          const framework = model.alternatives[alternative]!.id;
          return [{ framework, criterion: id, level: levels[level]!.id, needed: levels[needed]!.id }];
        }),
        ruledOut: (knowledge.rules ?? []).flatMap((rule) => rule.out.map((one) => one.framework)),
        ageOf: (statement) => aged(statement, knowledge, request.today()),
      },
      request,
    );
    const code = request.codeNow === undefined ? [] : codeChanges(record, await request.codeNow(knowledge), knowledge);
    const changes = [...code.filter(fails), ...ofBase, ...code.filter((change) => !fails(change))];
    const names = new Map(knowledge.frameworks.map(({ id, name }) => [id, name]));
    return { file, place: document.place(['decision']), was, now, changes, holds: !changes.some(fails), names };
  } catch (error) {
    if (error instanceof UserError) return { file, problems: error.problems };
    throw error;
  }
}

function aged(statement: string, { statements, asOf }: Knowledge, today: string): AgedStatement {
  const { at } = statements[statement]!;
  const date = 'date' in at ? at.date : asOf;
  return { statement, date, days: ageInDays(date, today) };
}
