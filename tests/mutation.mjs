// Changes the program in small ways, one at a time, and looks whether a test notices.
//   npm run mutation -- [--sample N] [--seed N] [--near] [ROOM | FILE ...]
// A sample of N mutants a room (60; --sample all: every one), drawn by chance with this seed (1), tells the share that the tests
// would kill of all of them, with its 95 % interval. Without rooms: all. A mutant meets the tests nearest to its file, and
// where none of them notices all others that come by it, those that run the built program too: it is built once, with every
// mutant behind a switch. With --near only the nearest: quicker, and a lower bound. Ends with 1 where a room is below what is asked of it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawMutants } from './mutation/draw-mutants.mjs';
import { makeSandbox } from './mutation/make-sandbox.mjs';
import { testsOf, throughProgram } from './mutation/nearest-tests.mjs';
import { filesOf, rooms } from './mutation/rooms.mjs';
import { root } from './mutation/root.mjs';
import { noMutant, startRunner } from './mutation/start-runner.mjs';
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

const runner = startRunner(folder);
/** What takes many times as long as without the mutant has lost its end. */
async function isNoticed(mutant, { file, took }) {
  const answer = await runner.run(mutant.id, [file], { patience: 15_000 + 5 * took });
  return answer === 'timeout' || answer.failed.length > 0;
}
/** Milliseconds that a test takes on the program as it is; null where it fails there, and so notices nothing. */
const usual = new Map();
async function usualTime(file) {
  if (usual.has(file)) return usual.get(file);
  const began = Date.now();
  const answer = await runner.run(noMutant, [file], { bail: false });
  const sound = answer !== 'timeout' && answer.failed.length === 0;
  if (!sound) console.log(`${file} is left out: it fails without a mutant`);
  usual.set(file, sound ? Date.now() - began : null);
  return usual.get(file);
}
async function isNoticedNearby(mutant) {
  const timed = [];
  for (const file of testsOf(mutant.file).near) timed.push({ file, took: await usualTime(file) });
  const sound = timed.filter(({ took }) => took !== null).sort((a, b) => a.took - b.took);
  for (const test of sound) if (await isNoticed(mutant, test)) return true;
  return false;
}
const standing = [];
for (const mutant of switched) {
  const noticed = await isNoticedNearby(mutant);
  if (!noticed) standing.push(mutant);
  process.stderr.write(noticed ? '.' : `\npasses the tests nearby: ${told(mutant)}\n`);
}
const survivors = [];
if (values.near) survivors.push(...standing);
else if (standing.length > 0) {
  const far = standing.flatMap(({ file }) => testsOf(file).far);
  const meet = await testsThatMeet(folder, [...new Set([...far, ...throughProgram])]);
  for (const mutant of standing) {
    let noticed = false;
    for (const test of meet.get(mutant.id) ?? []) noticed ||= await isNoticed(mutant, test);
    if (!noticed) survivors.push(mutant);
  }
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
