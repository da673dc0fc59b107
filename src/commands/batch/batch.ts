import { isUtf8 } from 'node:buffer';
import { decide } from '../../decision/decide.ts';
import { firmness } from '../../decision/firmness/firmness.ts';
import type { Certainty } from '../../decision/firmness/prior.ts';
import type { Model } from '../../decision/model.ts';
import { megabyte } from '../../documents/read-text-file.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { escapeHidden, jsonText } from '../../report/formats/json/json-text.ts';
import type { Recommendation } from '../../report/formats/json/recommendation.ts';
import { toRecommendation } from '../../report/formats/json/to-recommendation.ts';
import type { Call, Outcome, World } from '../call/command.ts';
import { errorDocument } from '../call/error-outcome.ts';
import { machineLanguage } from '../call/language-of.ts';
import { findBase } from '../knowledge/find-base.ts';
import { secondOpinion } from '../recommend/second-opinion.ts';
import { answerScanner, type ScannedLine } from './answer-scanner.ts';
import { type BatchOutput, batchOutput } from './batch-output.ts';
import { batchProgress } from './batch-progress.ts';
import { byteWriter } from './byte-writer.ts';
import { lineSplitter } from './line-splitter.ts';
import { quickLine } from './quick-line.ts';
import { emptyAnswers } from './quick-ranking.ts';
import { type Field, readFields } from './read-fields.ts';
import { readFirstLine } from './read-first-line.ts';
import { readLine } from './read-line.ts';

const megabytes = 1;
/** Seconds: a filter waits for whoever feeds it, but not for ever. */
const patience = 3_600;
const [lineFeed, open, close] = [10, 123, 125] as const;

/**
 * NDJSON in, NDJSON out, line for line. Lines in their usual form go from bytes to bytes (`answer-scanner.ts`,
 * `quick-line.ts`); everything else takes the way that `recommend` takes. Both give the same bytes.
 */
export async function run(call: Call, world: World, language: Language): Promise<Outcome> {
  const { options } = call;
  const fields = readFields(options.fields);
  const { knowledge, model } = await findBase(options.knowledge);
  const certainty = (options.certainty as Certainty | undefined) ?? 'medium';
  const out = byteWriter();
  const line = lineWriter(out, { knowledge, model, certainty, fields, call });
  let number = readFirstLine(options.firstLine) - 1;
  const counts = { lines: 0, failed: 0 };
  const failFast = options.failFast === true;
  const going = () => !(failFast && counts.failed > 0);
  const count = (fine: boolean) => {
    counts.lines++;
    if (!fine) counts.failed++;
  };
  const splitter = lineSplitter(
    megabytes * megabyte,
    (bytes, from, to) => count(line.decide(bytes, from, to, ++number)),
    () => count(line.refuse(++number, [problem('TOO_LARGE', { name: `line ${number}`, limit: `${megabytes} MB` })])),
  );
  const output: BatchOutput = batchOutput(call, world);
  const progress = batchProgress(world.stderr, language);
  try {
    for await (const chunk of world.stdin.chunks(patience)) {
      splitter.push(chunk, going);
      await flush();
      progress.tell(counts);
      if (!going()) break;
    }
    if (going()) splitter.end();
    await flush();
    if (going()) output.commit();
  } finally {
    progress.end();
    output.discard();
  }
  const notes = counts.failed === 0 ? '' : summary(counts, failFast)[language];
  return { text: '', notes, exitCode: counts.failed === 0 ? 0 : 1 };

  async function flush(): Promise<void> {
    if (out.size() > 0) await output.write(out.bytes());
    out.clear();
  }
}

const summary = ({ lines, failed }: { lines: number; failed: number }, stopped: boolean) => ({
  en: stopped
    ? `fw-advisor: stopped at the first bad line, after ${lines - failed} good ones\n`
    : `fw-advisor: ${failed} of ${lines} lines could not be decided\n`,
  ja: stopped
    ? `fw-advisor: 最初の不正な行で止めました (それまでの ${lines - failed} 行は処理済み)\n`
    : `fw-advisor: ${lines} 行のうち ${failed} 行は処理できませんでした\n`,
});

interface Setting {
  readonly knowledge: Knowledge;
  readonly model: Model;
  readonly certainty: Certainty;
  readonly fields: readonly Field[] | undefined;
  readonly call: Call;
}

/** Writes one line of output for one of input; says whether it was a good one. */
function lineWriter(
  out: ReturnType<typeof byteWriter>,
  { knowledge, model, certainty, fields, call }: Setting,
): {
  decide(bytes: Uint8Array, from: number, to: number, number: number): boolean;
  refuse(number: number, problems: readonly Problem[], id?: string): false;
} {
  const { questions } = knowledge;
  const language = machineLanguage(call);
  const answers = emptyAnswers(model);
  const scan = answerScanner(knowledge.id, questions, answers);
  const quick = fields === undefined ? undefined : quickLine(model, knowledge, certainty, fields);
  const scanned: ScannedLine = { idFrom: 0, idTo: 0 };
  const idKey = Buffer.from('"id":');
  const asked = (field: Field) => fields?.includes(field) === true;

  const refuse = (number: number, problems: readonly Problem[], id?: string): false => {
    const { error } = errorDocument(problems, language);
    out.text(`{"line":${number},"id":${id === undefined ? 'null' : escapeHidden(id)},"error":${jsonText(error)}}\n`);
    return false;
  };
  const decideFully = (text: string, number: number): boolean => {
    const { id, checked, problems } = readLine(questions, text);
    if (problems.length > 0) return refuse(number, problems, id);
    if (checked.knowledge !== undefined && checked.knowledge !== knowledge.id) {
      const found = problem(
        'OTHER_KNOWLEDGE',
        { asked: knowledge.id, file: checked.knowledge },
        { place: 'knowledge' },
      );
      return refuse(number, [found], id);
    }
    const decision = decide(model, checked, certainty);
    const recommendation = toRecommendation(decision, knowledge, language, {
      seed: 1,
      skipped: [],
      // what costs most is worked out only where it is asked for by name
      secondOpinion: asked('secondOpinion') ? secondOpinion(decision, knowledge) : null,
      ...(asked('flips') ? { firmness: firmness(decision, 1) } : {}),
    });
    const text1 = jsonText(fields === undefined ? recommendation : pick(recommendation, fields));
    out.text(id === undefined ? text1 : `{"id":${escapeHidden(id)},${text1.slice(1)}`);
    out.byte(lineFeed);
    return true;
  };

  return {
    refuse,
    decide(bytes, from, to, number) {
      const start = number === 1 && from + 3 <= to && isByteOrderMark(bytes, from) ? from + 3 : from;
      if (quick !== undefined && scan(bytes, start, to, scanned)) {
        out.byte(open);
        if (scanned.idTo > scanned.idFrom) {
          out.put(idKey);
          out.put(bytes.subarray(scanned.idFrom, scanned.idTo));
          if (fields!.length > 0) out.byte(44);
        }
        quick(answers, out);
        out.byte(close);
        out.byte(lineFeed);
        return true;
      }
      const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, to - start);
      if (!isUtf8(line)) return refuse(number, [problem('NOT_UTF8', { name: `line ${number}` })]);
      return decideFully(line.toString('utf8'), number);
    },
  };
}

const isByteOrderMark = (bytes: Uint8Array, at: number) =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;

const pick = (recommendation: Recommendation, fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field) => [field, recommendation[field]]));
