import type { Certainty } from '../../decision/firmness/prior.ts';
import { usual } from '../../decision/firmness/usual.ts';
import { fileChunks } from '../../documents/file-chunks.ts';
import { megabyte } from '../../documents/read-text-file.ts';
import { problem } from '../../errors/problem.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import { askedBase } from '../base/asked-base.ts';
import { findBase } from '../base/find-base.ts';
import { tell } from '../base/tell.ts';
import type { Outcome, World } from '../call/command.ts';
import { leftNotes } from '../call/left-notes.ts';
import { type BatchOutput, batchOutput } from './batch-output.ts';
import { batchProgress } from './batch-progress.ts';
import type { BatchCall } from './batch-spec.ts';
import { byteWriter } from './byte-writer.ts';
import { lineSplitter } from './line-splitter.ts';
import { lineWriter } from './line-writer.ts';
import { readFields } from './read-fields.ts';

const megabytes = 1;
/** Seconds: a filter waits for whoever feeds it, but not for ever. */
const patience = 3_600;
/** Milliseconds after which what came meanwhile is heard. */
const atATime = 50;

/** NDJSON in, NDJSON out, line for line: what `recommend` gives for the same answers, byte for byte. */
export async function run(call: BatchCall, world: World, language: Language): Promise<Outcome> {
  const { options } = call;
  const fields = readFields(options.fields);
  const asked = askedBase(options.knowledge, world.env);
  const { knowledge, model } = await findBase(asked);
  const { machine } = await tell(knowledge, asked, call, world);
  const certainty: Certainty = options.certainty ?? usual.certainty;
  const out = byteWriter();
  const line = lineWriter(out, { knowledge, model, certainty, fields, language: machine, asked });
  let number = options.firstLine - 1;
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
  const output: BatchOutput = await batchOutput(call, world);
  const progress = batchProgress(world.stderr, language);
  try {
    const { argument: file } = call;
    const chunks = file === undefined || file === '-' ? world.stdin.chunks(patience) : fileChunks(file);
    for await (const chunk of chunks) {
      for (let rest = chunk; rest.length > 0 && going(); ) {
        const until = performance.now() + atATime;
        rest = splitter.push(rest, () => going() && performance.now() < until);
        await flush();
        progress.tell(counts);
        // a signal is heard between two turns
        if (rest.length > 0) await new Promise((resolve) => setImmediate(resolve));
      }
      if (!going()) break;
    }
    if (going()) splitter.end();
    await flush();
    if (going()) output.commit();
  } finally {
    progress.end();
    output.discard();
  }
  const summed = counts.failed === 0 ? '' : summary(counts, failFast)[language];
  return { text: '', notes: `${leftNotes(output.left, language)}${summed}`, exitCode: counts.failed === 0 ? 0 : 1 };

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
