import { isUtf8 } from 'node:buffer';
import { answerFlips } from '../../decision/change/answers/answer-flips.ts';
import { ratingFlips } from '../../decision/change/ratings/rating-flips.ts';
import { weightFlips } from '../../decision/change/weight-flips.ts';
import { type Decision, decide as decideAlone } from '../../decision/decide.ts';
import { decider } from '../../decision/decider.ts';
import type { Certainty } from '../../decision/firmness/prior.ts';
import { usual } from '../../decision/firmness/usual.ts';
import type { GivenAnswers, Model } from '../../decision/model.ts';
import { type AnswerTable, answerTable, tabulate } from '../../decision/weighing/answer-table.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { errorDocument } from '../../report/formats/json/error-document.ts';
import { escapeHidden, jsonText } from '../../report/formats/json/json-text.ts';
import {
  type Extras,
  type Field,
  fieldNames,
  onlyByName,
  recommendationFields,
} from '../../report/formats/json/recommendation-fields.ts';
import { indexKnowledge } from '../../report/outline/cited/knowledge-index.ts';
import { otherKnowledge } from '../base/other-knowledge.ts';
import { beside } from '../recommend/beside.ts';
import { secondOpinion } from '../recommend/second-opinion.ts';
import { answerScanner, type ScannedLine } from './answer-scanner.ts';
import type { ByteWriter } from './byte-writer.ts';
import { fieldBytes, type WriteField } from './field-bytes.ts';
import { readLine } from './read-line.ts';

export interface LineSetting {
  readonly knowledge: Knowledge;
  readonly model: Model;
  readonly certainty: Certainty;
  /** Without it all that need not be asked for by name. */
  readonly fields: readonly Field[] | undefined;
  readonly language: Language;
  /** What the base was found by. */
  readonly asked?: string | undefined;
}

/** Writes one line of output for one of input; says whether it was a good one. */
export interface LineWriter {
  decide(bytes: Uint8Array, from: number, to: number, number: number): boolean;
  refuse(number: number, problems: readonly Problem[], id?: string): false;
}

const [lineFeed, comma, open, close] = [10, 44, 123, 125] as const;

/**
 * Lines in their usual form go from bytes to numbers (`answer-scanner.ts`), all others the way of a single document. Either
 * way the same engine decides, and of a decision only the fields that are written are worked out.
 */
export function lineWriter(out: ByteWriter, setting: LineSetting): LineWriter {
  const { knowledge, model, certainty, language } = setting;
  const fields = setting.fields ?? fieldNames.filter((field) => !onlyByName.includes(field));
  const { questions } = knowledge;
  const index = indexKnowledge(knowledge);
  const answers = answerTable(model);
  const scan = answerScanner(knowledge.id, questions, answers);
  const scanned: ScannedLine = { idFrom: 0, idTo: 0 };
  const idKey = Buffer.from('"id":');
  const decide = decider(model, certainty);
  const written = membersOf(fields, fieldBytes(model));
  // what costs most is worked out only where it is asked for by name
  const asked = new Set(setting.fields);
  const extras: Extras = { seed: usual.seed, skipped: [] };
  const extrasOf = (decision: Decision): Extras => ({
    ...extras,
    ...(asked.has('secondOpinion') ? { secondOpinion: secondOpinion(decision, knowledge) } : {}),
    ...(asked.has('beside') ? { beside: beside(decision, knowledge) } : {}),
    // what flips cite is among the sources
    ...(asked.has('flips') || asked.has('sources') ? { firmness: flipsOf(decision) } : {}),
  });
  const plain = !onlyByName.some((field) => asked.has(field));

  const refuse = (number: number, problems: readonly Problem[], id?: string): false => {
    const { error } = errorDocument(problems, language);
    out.text(`{"line":${number},"id":${id === undefined ? 'null' : escapeHidden(id)},"error":${jsonText(error)}}\n`);
    return false;
  };
  const writeFields = (table: AnswerTable, given?: GivenAnswers) => {
    const decision = given?.matters === undefined ? decide(table, given) : decideAlone(model, given, certainty);
    const source = { decision, index, language, extras: plain ? extras : extrasOf(decision) };
    for (const write of written) write(source, out);
    out.byte(close);
    out.byte(lineFeed);
  };
  const decideDocument = (text: string, number: number): boolean => {
    const { id, checked, problems } = readLine(knowledge, text);
    const wrong = [...otherKnowledge(checked.knowledge, knowledge, setting.asked), ...problems];
    if (wrong.length > 0) return refuse(number, wrong, id);
    out.byte(open);
    if (id !== undefined) out.text(`"id":${escapeHidden(id)},`);
    writeFields(tabulate(model, checked), checked);
    return true;
  };

  return {
    refuse,
    decide(bytes, from, to, number) {
      const start = number === 1 && from + 3 <= to && isByteOrderMark(bytes, from) ? from + 3 : from;
      if (scan(bytes, start, to, scanned)) {
        out.byte(open);
        if (scanned.idTo > scanned.idFrom) {
          out.put(idKey);
          out.put(bytes.subarray(scanned.idFrom, scanned.idTo));
          out.byte(comma);
        }
        writeFields(answers);
        return true;
      }
      const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, to - start);
      if (!isUtf8(line)) return refuse(number, [problem('NOT_UTF8', { name: `line ${number}` })]);
      return decideDocument(line.toString('utf8'), number);
    },
  };
}

/** The members of a line: fields that have no bytes of their own and stand beside each other become JSON together. */
function membersOf(fields: readonly Field[], inBytes: ReturnType<typeof fieldBytes>): WriteField[] {
  const together: Field[][] = [];
  for (const field of fields) {
    const last = together.at(-1);
    if (last === undefined || inBytes[field] !== undefined || inBytes[last[0]!] !== undefined) together.push([field]);
    else last.push(field);
  }
  return together.map((some, i): WriteField => {
    const write = inBytes[some[0]!];
    const key = Buffer.from(`${i === 0 ? '' : ','}${write === undefined ? '' : `${jsonText(some[0])}:`}`);
    return (source, to) => {
      to.put(key);
      if (write !== undefined) return write(source, to);
      const members: Partial<Record<Field, unknown>> = {};
      for (const field of some) members[field] = recommendationFields[field](source);
      to.text(jsonText(members).slice(1, -1));
    };
  });
}

/** Without the sampling, which is never a field's. */
const flipsOf = (decision: Decision) => ({
  weightFlips: weightFlips(decision),
  answerFlips: answerFlips(decision),
  ratingFlips: ratingFlips(decision),
});

const isByteOrderMark = (bytes: Uint8Array, at: number) =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
