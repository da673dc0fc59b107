// Changes the program in small ways, one at a time, and looks whether a test notices.
//   npm run mutation -- [--sample N] [--seed N] [--near] [--seconds N] [ROOM | FILE ...]
// A sample of N mutants a room (60; --sample all: every one), drawn by chance with this seed (1), tells the share that the tests
// would kill of all of them, with its 95 % interval. Without rooms: all. A mutant meets the tests nearest to its file, and
// where none of them notices all others that come by it, those that run the built program too: it is built once, with every
// mutant behind a switch. With --near only the nearest: quicker, and a lower bound.
// --seconds (40) of tests are what each may live through in a round: on a busy machine give more.
// Ends with 1 where a room is below what is asked of it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawMutants } from './mutation/draw-mutants.mjs';
import { makeSandbox } from './mutation/make-sandbox.mjs';
import { meetTests } from './mutation/meet-tests.mjs';
import { filesOf, rooms } from './mutation/rooms.mjs';
import { root } from './mutation/root.mjs';
import { tellMutant } from './mutation/tell-mutant.mjs';
import { wilsonInterval } from './mutation/wilson-interval.mjs';

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    near: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '40' },
  },
  allowPositionals: true,
});
const size = values.sample === 'all' ? Number.POSITIVE_INFINITY : Number(values.sample);
const asked = positionals.length > 0 ? positionals : rooms;
/** The share of mutants that has to be killed. */
const least = (room) => (/^(src\/)?(decision|questionnaire)/.test(room) ? 0.9 : 0.8);

const samples = [];
for (const room of asked) samples.push({ room, ...(await drawMutants(filesOf(room), size, values.seed)) });
const { folder, switched } = await makeSandbox(
  samples.flatMap(({ room, drawn }) => drawn.map((mutant) => ({ ...mutant, room }))),
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const survivors = await meetTests(folder, switched, { nearOnly: values.near, purse: 1_000 * Number(values.seconds) });

mkdirSync(join(root, 'reports/mutation'), { recursive: true });
for (const { room, drawn, of } of samples) {
  const alive = survivors.filter(({ order }) => drawn.some((mutant) => mutant.order === order));
  const killed = drawn.length - alive.length;
  const { share, low, high } = wilsonInterval(killed, drawn.length);
  const percent = (value) => (100 * value).toFixed(1);
  const range = drawn.length === of ? 'all of them' : `95 % interval ${percent(low)} to ${percent(high)}`;
  console.log(`${room}: ${killed} of ${drawn.length} drawn of ${of} killed, ${percent(share)} % (${range})`);
  for (const mutant of alive) console.log(`  ${tellMutant(mutant)}`);
  writeFileSync(
    join(root, `reports/mutation/${room.replaceAll('/', '-')}.json`),
    JSON.stringify({ room, drawn, of, alive }, null, 1),
  );
  if (share < least(room)) process.exitCode = 1;
}
