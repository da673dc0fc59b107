// How fast `batch` is, and how much memory it takes: node bench/batch.mjs [lines] [fields]. Needs a build.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../bin/fw-advisor.js');
const lines = Number(process.argv[2] ?? 1_000_000);
const fields = process.argv[3] ?? 'verdict,ranking';
const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-bench-'));
const { questions } = JSON.parse(execFileSync(process.execPath, [program, 'questions', '--format', 'json']));

// no two lines alike: xorshift, three in five questions answered, some with two options, some counting double
let state = 987_654_321;
const random = () => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const line = (id) => {
  const answers = {};
  for (const q of questions.filter(() => random() < 0.6)) {
    const [one, two] = [pick(q.options).id, pick(q.options).id];
    answers[q.id] = q.several && one !== two && ![one, two].includes('none') && random() < 0.4 ? [one, two] : one;
  }
  const asked = Object.keys(answers);
  return JSON.stringify({ id, answers, ...(asked.length > 0 && random() < 0.3 ? { priorities: [pick(asked)] } : {}) });
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
const begun = performance.now();
const run = spawnSync(
  process.execPath,
  ['--require', told, program, 'batch', ...(fields === 'all' ? [] : ['--fields', fields])],
  {
    stdio: [openSync(input), openSync('/dev/null', 'w'), 'pipe'],
    encoding: 'utf8',
  },
);
const seconds = (performance.now() - begun) / 1000;
const { megabytes, cpu } = JSON.parse(run.stderr);
console.log(
  `${lines} lines (${Math.round(statSync(input).size / lines)} bytes each), --fields ${fields}: ${Math.round(lines / seconds)} lines/s by the clock, ` +
    `${Math.round(lines / cpu)} lines/s of CPU time, peak ${megabytes} MB, exit ${run.status}`,
);
rmSync(folder, { recursive: true });
