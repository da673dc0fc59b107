import { decide } from '../../../decision/decide.ts';
import { firstsOf } from '../../../decision/weighing/rank-answers.ts';
import { checkAnswers } from '../../../questionnaire/answers/check-answers.ts';
import type { DecidedAgain, Outcome } from '../../../report/difference/decided-again.ts';
import { rounded } from '../../../report/numbers.ts';
import type { RecordFile } from '../../../report/record/record-file.ts';
import type { Base } from '../../base/find-base.ts';

/** Decides by the answers of a record with either base. */
export function decideAgain(file: string, record: RecordFile, old: Base, now: Base): DecidedAgain {
  const [was, is] = [outcomeOf(record, old), outcomeOf(record, now)];
  const same = was?.firsts.join() === is?.firsts.join() && was?.verdict === is?.verdict;
  return { file, was, now: is, same };
}

function outcomeOf(record: RecordFile, { knowledge, model }: Base): Outcome | null {
  const { answers, priorities, matters = null } = record;
  const { checked, complaints } = checkAnswers(knowledge, { answers, priorities, matters }, { form: 'yaml' });
  if (complaints.length > 0) return null;
  const { ranking, verdict, margin } = decide(model, checked, record.decision.certainty);
  const firsts = firstsOf(ranking).map((a) => model.alternatives[a]!.id);
  return { firsts, verdict, margin: margin === null ? null : rounded(margin) };
}
