import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import type { Signal } from '../../../src/program/streams/interrupts.ts';
import { runMainWith } from '../../run-main-with.ts';

/**
 * What an interview says that a signal ends once so many questions were answered, in one line, and what the process ends by.
 * `meanwhile` happens before the signal.
 */
async function interrupted(words: readonly string[], signal: Signal, answers: readonly string[], meanwhile = () => {}) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const heard = new Map<Signal, () => void>();
  const ended: Signal[] = [];
  let told = '';
  const errors = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  errors.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const run = runMainWith(['recommend', '--plain', '--knowledge', 'article', '--lang', 'en', ...words], {
    rows: 24,
    ports: {
      stdin: () => input as unknown as NodeJS.ReadStream,
      stderr: () => errors as unknown as NodeJS.WriteStream,
      onSignal: (name, act) => {
        heard.set(name, act);
        return () => heard.delete(name);
      },
      endBy: (name) => ended.push(name),
    },
  });
  for (const [i, answer] of [...answers, undefined].entries()) {
    await expect.poll(() => told).toMatch(new RegExp(`Question ${i + 1} of[^]*finish, \\? why: `));
    if (answer !== undefined) input.write(`${answer}\n`);
  }
  const before = told.length;
  meanwhile();
  heard.get(signal)!();
  await expect.poll(() => told.length).toBeGreaterThan(before);
  const said = told.slice(before);
  input.end();
  await run;
  return { ended, said: said.trim().replaceAll(/(?: \\)?\s+/g, ' ') };
}
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fw-advisor-interrupted-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const goOn = 'fw-advisor: Left before the result. To go on: fw-advisor recommend';

it('says how to go on, by the answers so far, or how to begin again where there are none', async () => {
  expect(await interrupted([], 'SIGTERM', ['1'])).toEqual({
    ended: ['SIGTERM'],
    said: `${goOn} --set goal=research --plain --lang en`,
  });
  expect(await interrupted(['--explain', 'short', '--force'], 'SIGHUP', [])).toEqual({
    ended: ['SIGHUP'],
    said: 'fw-advisor: Left before the first answer. To begin again: fw-advisor recommend --plain --explain short --lang en --force',
  });
});

it('keeps the answers in the file that was asked for, which then goes on, and says where it could not', async () => {
  const kept = join(folder(), 'k.yaml');
  const { said } = await interrupted(['--save', kept], 'SIGINT', ['1']);
  expect(said).toBe(`${goOn} ${kept} --plain --save ${kept} --lang en --force`);
  expect(readFileSync(kept, 'utf8')).toMatch(/^knowledge: article\nanswers:\n {2}goal: research\n/m);
  const taken = join(folder(), 't.yaml');
  // since the interview began somebody else has written it
  const failed = await interrupted(['--save', taken], 'SIGINT', ['1'], () => writeFileSync(taken, 'mine\n'));
  expect(failed.said).toBe(
    `fw-advisor: ${taken} could not be written. ${goOn} --set goal=research --plain --save ${taken} --lang en`,
  );
  expect(readFileSync(taken, 'utf8')).toBe('mine\n');
});
