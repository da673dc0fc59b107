// How fast `batch` is, and how much memory it takes, alone or in alternation with another build of the program:
//   node bench/batch.mjs [--lines 100000] [--knowledge article] [--fields verdict,ranking|all] [--rounds 3] [--against OTHER/bin/fw-advisor.js]
// Needs a build. Lines a second of CPU time: a busy machine slows both alike.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const text = (value) => ({ type: 'string', default: value });
const { values: asked } = parseArgs({
  options: {
    lines: text('100000'),
    knowledge: text('article'),
    fields: text('verdict,ranking'),
    rounds: text('3'),
    against: { type: 'string' },
  },
});
const own = join(import.meta.dirname, '../bin/fw-advisor.js');
const lines = Number(asked.lines);
const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-bench-'));
const base = ['--knowledge', asked.knowledge];

// no two lines alike: xorshift, three in five questions answered, some with two options, some counting double
let state = 987_654_321;
const random = () => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const asks = (program) =>
  JSON.parse(
    execFileSync(process.execPath, [program, 'questions', '--format', 'json', ...base], { maxBuffer: 1 << 26 }),
  ).questions;
// two builds may know other questions: each is asked what both know
const known = asked.against === undefined ? undefined : new Map(asks(asked.against).map((q) => [q.id, q]));
const questions = asks(own).flatMap((q) => {
  if (known === undefined) return [q];
  const other = known.get(q.id);
  const options = q.options.filter((o) => other?.options.some((k) => k.id === o.id));
  return options.length === 0 ? [] : [{ ...q, options, several: q.several && other.several }];
});
const line = (id) => {
  const answers = {};
  for (const q of questions.filter(() => random() < 0.6)) {
    const [one, two] = [pick(q.options), pick(q.options)];
    const alone = [one, two].some((o) => o.id === 'none' || o.neutral === true);
    answers[q.id] = q.several && one !== two && !alone && random() < 0.4 ? [one.id, two.id] : one.id;
  }
  const answered = Object.keys(answers);
  return JSON.stringify({
    id,
    answers,
    ...(answered.length > 0 && random() < 0.3 ? { priorities: [pick(answered)] } : {}),
  });
};

const input = join(folder, 'answers.ndjson');
const file = openSync(input, 'w');
for (let i = 0; i < lines; i += 10_000)
  writeSync(file, Array.from({ length: Math.min(10_000, lines - i) }, (_, k) => `${line(i + k)}\n`).join(''));
const told = join(folder, 'told.cjs');
writeFileSync(
  told,
  `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(JSON.stringify({ megabytes: Math.round(maxRSS / 1024), cpu: (userCPUTime + systemCPUTime) / 1e6 }));
  });`,
);
const wanted = asked.fields === 'all' ? [] : ['--fields', asked.fields];
const measure = (program) => {
  const run = spawnSync(process.execPath, ['--require', told, program, 'batch', ...base, ...wanted], {
    stdio: [openSync(input), openSync('/dev/null', 'w'), 'pipe'],
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${program}: ${run.stderr}`);
  const { cpu, megabytes } = JSON.parse(run.stderr);
  return { speed: lines / cpu, megabytes };
};

const programs = [['this', own], ...(asked.against === undefined ? [] : [['the other', asked.against]])];
const found = new Map(programs.map(([name]) => [name, { speed: 0, megabytes: 0 }]));
for (let round = 0; round < Number(asked.rounds); round++) {
  for (const [name, program] of programs) {
    const { speed, megabytes } = measure(program);
    const best = found.get(name);
    found.set(name, { speed: Math.max(best.speed, speed), megabytes: Math.max(best.megabytes, megabytes) });
  }
}
const [one, other] = [...found.values()];
console.log(
  `${asked.knowledge}, --fields ${asked.fields}: ${lines} lines of ${Math.round(statSync(input).size / lines)} bytes`,
);
for (const [name, { speed, megabytes }] of found)
  console.log(`  ${name}: ${Math.round(speed)} lines a second of CPU time, peak ${megabytes} MB`);
if (other !== undefined) console.log(`  ${Math.round((100 * one.speed) / other.speed)} % of the other`);
rmSync(folder, { recursive: true });
