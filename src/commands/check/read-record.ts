import { isMap } from '../../documents/is-map.ts';
import { readYaml, type YamlDocument } from '../../documents/yaml/yaml-document.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { parseShape } from '../../knowledge/reading/parse-shape.ts';
import type { AnswerText } from '../../questionnaire/answers/read-answers.ts';
import { type RecordFile, recordFile } from '../../report/record/record-file.ts';
import { recordFormat } from '../../report/record/record-format.ts';

/** A record in the form of this version, with the places in its text. Throws a UserError with all that is wrong with it. */
export function readRecord({ name: file, text }: AnswerText): { record: RecordFile; document: YamlDocument } {
  const problems: Problem[] = [];
  const document = readYaml(file, text, problems);
  if (document !== undefined) refuseOther(document, file);
  const record = document === undefined ? undefined : parseShape(recordFile, document, problems);
  if (document === undefined || record === undefined) throw new UserError(problems);
  return { record, document };
}

/** A record of another format is told as that, not by every key that differs. */
function refuseOther({ data, place }: YamlDocument, file: string): void {
  const decision = isMap(data) ? data.decision : undefined;
  if (isMap(data) && decision === undefined) {
    const record = file.replace(/(\.ya?ml|\.json)?$/i, '.decision.yaml');
    throw new UserError([problem('NO_DECISION', { name: file, record }, { place: file })]);
  }
  if (!isMap(decision) || decision.format === recordFormat) return;
  const found = typeof decision.format === 'number' ? decision.format : null;
  throw new UserError([
    problem('OTHER_RECORD_FORMAT', { file, found, known: recordFormat }, { place: place(['decision']) }),
  ]);
}
