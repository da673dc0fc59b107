import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentsOf, scriptsOf } from '../page/make-page.ts';
import { type Given, runMainWith } from '../run-main-with.ts';

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-page-'));
const here = process.cwd();
beforeAll(() => {
  cpSync('examples/brokers', join(folder, 'brokers'), { recursive: true });
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true, force: true });
});

/** What `fw-advisor page` carries: its bases, and where it begins. */
async function page(words: readonly string[], given: Given = {}) {
  const { out, code, err } = await runMainWith(['page', ...words], given);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { state } = JSON.parse(scriptsOf(out)['page-data']!);
  return { ...state, bases: contentsOf(out).bases.map(({ id }) => id) };
}
const told = { language: 'en', priorities: [], matters: {} };

it('begins with the answers of a file, of standard input and of options, by the base that they are for', async () => {
  writeFileSync(
    'fast.yaml',
    'knowledge: ./brokers\nanswers: {speed: fast}\npriorities: [speed]\nmatters: {latency: 2}\n',
  );
  const fast = { ...told, base: 'brokers', bases: ['brokers'], answers: { speed: ['fast'] } };
  expect(await page(['fast.yaml'])).toEqual({ ...fast, priorities: ['speed'], matters: { latency: 2 } });
  expect(await page(['--knowledge', 'brokers', '--set', 'speed=fast'])).toEqual(fast);
  const both = ['brokers', 'article', 'current', 'runtimes'];
  expect(await page(['-', '--bases', 'all'], { input: 'knowledge: ./brokers\nanswers: {speed: fast}\n' })).toEqual({
    ...fast,
    bases: both,
  });
  expect(await page(['-'], { input: '{"knowledge": "runtimes", "answers": {}}' })).toMatchObject({ base: 'runtimes' });
  expect(await page([], { env: { FW_ADVISOR_KNOWLEDGE: 'runtimes' } })).toEqual({
    ...told,
    base: 'runtimes',
    bases: ['current', 'runtimes'],
    answers: {},
  });
});

it('is opened where that is asked for, and where nothing can open it that is said', async () => {
  const opened: string[] = [];
  const openFile = (answer: boolean) => async (path: string) => {
    opened.push(path);
    return answer;
  };
  const run = async (words: readonly string[], answer: boolean) => {
    const { out, err, code } = await runMainWith(['page', '--knowledge', 'brokers', '--force', ...words], {
      ports: { openFile: openFile(answer) },
    });
    return { out, err, code };
  };
  const quiet = { out: '', err: '', code: 0 };
  expect(await run(['--output', 'a.html'], true)).toEqual(quiet);
  expect(opened).toEqual([]);
  expect(await run(['--output', 'a.html', '--open'], true)).toEqual(quiet);
  expect(await run(['--output', 'b.html', '--open'], false)).toEqual({
    ...quiet,
    err: 'fw-advisor: nothing here opens b.html; open it in a browser.\n',
  });
  expect((await run(['--output', 'b.html', '--open', '--lang', 'en'], true)).err).toBe('');
  expect(opened).toEqual(['a.html', 'b.html', 'b.html']);
  expect(readFileSync('b.html', 'utf8')).toMatch(/^<!doctype html>/i);
});
