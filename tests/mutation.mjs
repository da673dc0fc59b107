// Changes the program in small ways, one at a time, and looks whether a test notices.
//   npm run mutation -- [--sample N] [--seed N] [--near] [ROOM | FILE ...]
// A sample of N mutants a room (60; --sample all: every one), drawn by chance with this seed (1), tells the share that the tests
// would kill of all of them, with its 95 % interval. Without rooms: all. A mutant meets the tests that import its file, the nearest
// first, and where none of them notices those that run the built program and come by it there: it is built once, with every
// mutant behind a switch (not with --near, which is quicker and gives a lower bound). Ends with 1 where a room is below what is asked of it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawMutants } from './mutation/draw-mutants.mjs';
import { makeSandbox } from './mutation/make-sandbox.mjs';
import { nearestTests, throughProgram } from './mutation/nearest-tests.mjs';
import { filesOf, rooms } from './mutation/rooms.mjs';
import { root } from './mutation/root.mjs';
import { startRunner } from './mutation/start-runner.mjs';
import { testsThatMeet } from './mutation/tests-that-meet.mjs';
import { wilsonInterval } from './mutation/wilson-interval.mjs';

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    near: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const size = values.sample === 'all' ? Number.POSITIVE_INFINITY : Number(values.sample);
const asked = positionals.length > 0 ? positionals : rooms;
/** The share of mutants that has to be killed. */
const least = (room) => (/^(src\/)?(decision|questionnaire)/.test(room) ? 0.9 : 0.8);

const samples = [];
for (const room of asked) samples.push({ room, ...(await drawMutants(filesOf(room), size, values.seed)) });
const { folder, switched } = await makeSandbox(samples.flatMap(({ drawn }) => drawn));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const told = ({ file, location, mutatorName, replacement, line }) =>
  `${file}:${location.start.line + 1} ${mutatorName}: ${line}\n    -> ${replacement}`;

const near = [...new Set(switched.flatMap(({ file }) => nearestTests(file)))];
const meet = await testsThatMeet(folder, near);
const runner = startRunner(folder);
/** Whether a test fails. What takes many times as long as without the mutant has lost its end. */
async function dies(mutant, tests) {
  for (const { file, took } of tests.get(mutant.id) ?? []) {
    const answer = await runner.run(mutant.id, [file], { patience: 15_000 + 5 * took });
    if (answer === 'timeout' || answer.failed.length > 0) return true;
  }
  return false;
}
const standing = [];
for (const mutant of switched) {
  const dead = await dies(mutant, meet);
  if (!dead) standing.push(mutant);
  process.stderr.write(dead ? '.' : `\npasses the tests that import its file: ${told(mutant)}\n`);
}
const survivors = values.near ? standing : [];
if (!values.near && standing.length > 0) {
  const through = await testsThatMeet(folder, throughProgram);
  for (const mutant of standing) if (!(await dies(mutant, through))) survivors.push(mutant);
}
runner.stop();

mkdirSync(join(root, 'reports/mutation'), { recursive: true });
for (const { room, drawn, of } of samples) {
  const alive = survivors.filter(({ order }) => drawn.some((mutant) => mutant.order === order));
  const killed = drawn.length - alive.length;
  const { share, low, high } = wilsonInterval(killed, drawn.length);
  const percent = (value) => (100 * value).toFixed(1);
  const range = drawn.length === of ? 'all of them' : `95 % interval ${percent(low)} to ${percent(high)}`;
  console.log(`${room}: ${killed} of ${drawn.length} drawn of ${of} killed, ${percent(share)} % (${range})`);
  for (const mutant of alive) console.log(`  ${told(mutant)}`);
  writeFileSync(
    join(root, `reports/mutation/${room.replaceAll('/', '-')}.json`),
    JSON.stringify({ room, drawn, of, alive }, null, 1),
  );
  if (share < least(room)) process.exitCode = 1;
}
