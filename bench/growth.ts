/**
 * What larger bases cost: made-up ones of n frameworks, m criteria and q questions, all answered. Run: npm run bench:growth.
 * They are written as people write them, in YAML, and the largest once more in JSON.
 * With `-- --against OTHER/bin/fw-advisor.js` in alternation with another build of the program, whose answers must be the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildModel } from '../src/decision/build-model.ts';
import type { GivenAnswers } from '../src/decision/model.ts';
import { loadKnowledgeFolder } from '../src/knowledge/load-knowledge.ts';
import { nextQuestion } from '../src/questionnaire/interview/next-question.ts';
import { standingNow } from '../src/questionnaire/interview/standing-now.ts';
import { usuallyMore } from '../src/questionnaire/interview/usually-more.ts';
import { type Sizes, writeGrowingBase } from './growing-base.ts';

const { values: asked } = parseArgs({
  options: { against: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const own = join(process.cwd(), 'bin', 'fw-advisor.js');
const programs = asked.against === undefined ? [own] : [asked.against, own];
const rounds = Number(asked.rounds);
const say = (line: string) => process.stdout.write(`${line}\n`);
const environment = { PATH: process.env.PATH };
const formats = ['text', 'json'] as const;

const sizes = (frameworks: number, criteria: number, questions: number): Sizes => ({ frameworks, criteria, questions });
/** What is to be held, and the worst of it: where every question gives points. */
const held = [sizes(200, 100, 20), sizes(2, 10, 500), sizes(2, 500, 500), sizes(50, 50, 50)];
/** Twice one of them, and twice again. */
const doubled = [
  { what: 'n', of: [50, 100, 200].map((n) => sizes(n, 20, 20)) },
  { what: 'm', of: [50, 100, 200].map((m) => sizes(20, m, 20)) },
  { what: 'q', of: [100, 200, 400].map((q) => sizes(2, q, q)) },
];

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-bench-'));
const hook = join(folder, 'hook.cjs');
const taken = 'const { userCPUTime, systemCPUTime } = process.resourceUsage()';
const tell = "require('fs').writeSync(3, String((userCPUTime + systemCPUTime) / 1e6))";
writeFileSync(hook, `process.on('exit', () => { ${taken}; ${tell}; });`);
const bareSeconds = bare();
try {
  say(
    `Node ${process.version}; seconds of processor time, the least of ${rounds} runs; node -e 0: ${shown(bareSeconds)}\n`,
  );
  const columns = programs.flatMap((_, p) => formats.map((f) => (p < programs.length - 1 ? `${f}, the other` : f)));
  say(`| n, m, q | ${columns.join(' | ')} | questions |`);
  say(`| --- | ${columns.map(() => '--- |').join(' ')} --- |`);
  for (const one of held) row(one);
  row(held[0]!, 'JSON');
  for (const { what, of } of doubled) {
    const measured = of.map((one) => row(one));
    const powers = measured[0]!.map(
      (first, i) => Math.log2(Math.max(0.01, measured.at(-1)![i]!) / Math.max(0.01, first)) / (of.length - 1),
    );
    say(`| grows with ${what} to the power of | ${powers.map((power) => power.toFixed(1)).join(' | ')} |`);
  }
  say('');
  interviews();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * A line of the table: seconds of each program and format, then of `questions`, which is little more than to read the base. Gives what
 * each takes beyond reading the base, and reading it beyond a bare Node.
 */
function row(of: Sizes, written: 'YAML' | 'JSON' = 'YAML'): number[] {
  const sized = [of.frameworks, of.criteria, of.questions].join(', ');
  const name = written === 'YAML' ? sized : `${sized}, in ${written}`;
  const base = join(folder, name.replaceAll(', ', '-').replaceAll(' ', '-'));
  const file = `${base}.json`;
  writeFileSync(file, JSON.stringify(writeGrowingBase(base, of, written)));
  const least = programs.flatMap(() => formats.map(() => Number.POSITIVE_INFINITY));
  let reading = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const outputs = programs.map((program, p) =>
      formats.map((format, f) => {
        const { seconds, stdout } = run([program, file, '--knowledge', base, '--format', format]);
        const at = p * formats.length + f;
        least[at] = Math.min(least[at]!, seconds);
        return stdout;
      }),
    );
    if (outputs.some((all) => all.some((text, f) => text !== outputs[0]![f])))
      throw new Error(`${name}: the two programs say different things`);
    reading = Math.min(reading, run([own, 'questions', '--knowledge', base, '--format', 'json']).seconds);
  }
  say(`| ${[name, ...least.map(shown), shown(reading)].join(' | ')} |`);
  return [...least.map((seconds) => seconds - reading), reading - bareSeconds];
}

/** One step of an interview, from an answer to the next question, by the engine, warm. */
function interviews(): void {
  for (const of of [sizes(2, 10, 500), sizes(2, 500, 500), sizes(50, 100, 100)]) {
    const base = join(folder, `interview-${of.frameworks}-${of.questions}`);
    const answers = writeGrowingBase(base, of);
    const model = buildModel(loadKnowledgeFolder(base));
    const some = Object.entries(answers);
    const step = (given: GivenAnswers) => {
      const now = standingNow(model, given, []);
      nextQuestion({ model, ...now, order: 'adaptive' }, now.proof.couldStillChange);
      return now;
    };
    const slowest = Math.max(
      ...[0, 1, 10, some.length / 2, some.length - 1].map((count) => {
        const given = { answers: Object.fromEntries(some.slice(0, count)), priorities: [] };
        return fastest(() => step(given));
      }),
    );
    const given = { answers: Object.fromEntries(some.slice(0, 10)), priorities: [], passed: [] };
    const now = step(given);
    const review = fastest(() => usuallyMore(model, given, now).result());
    const name = [of.frameworks, of.criteria, of.questions].join(', ');
    say(`interview, ${name}: ${slowest.toFixed(1)} ms a step; how many more it usually takes: ${review.toFixed(0)} ms`);
  }
}

/** Milliseconds of processor time. */
function fastest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

function bare(): number {
  return Math.min(...Array.from({ length: 3 }, () => run(['-e', '0']).seconds));
}

/** Seconds of processor time, which what else the machine does changes less than those of the clock. */
function run(words: readonly string[]): { readonly seconds: number; readonly stdout: string } {
  const { status, output, stderr } = spawnSync(process.execPath, ['-r', hook, ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: environment,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds: Number(output[3]), stdout: output[1]! };
}

function shown(seconds: number): string {
  return seconds.toFixed(2);
}
