import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Typed } from '../../../src/commands/call/options/read-options.ts';
import { recommendByInterview } from '../../../src/commands/recommend/interview/recommend-by-interview.ts';
import { recommendOptions } from '../../../src/commands/recommend/recommend-spec.ts';
import { buildModel } from '../../../src/decision/build-model.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { callOf } from '../../call-of.ts';
import { fakeWorld } from '../../fake-world.ts';

const knowledge = loadShipped('article');
const start = {
  knowledge,
  model: buildModel(knowledge),
  named: undefined,
  given: { answers: {}, priorities: [] },
  found: [],
};
const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-interview-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const there = join(folder, 'there.md');
writeFileSync(there, 'kept\n');

class Asked extends Error {}
/** An interview that ends as soon as it touches the terminal. */
function interview(typed: Typed) {
  const { world } = fakeWorld();
  const touched = {
    ...world,
    stderr: {
      ...world.stderr,
      get stream(): NodeJS.WritableStream {
        throw new Asked();
      },
    },
  };
  const call = { ...callOf(recommendOptions, typed), argument: undefined };
  return recommendByInterview(start, call, touched, 'en', undefined, () => Promise.reject(new Error('no result')));
}
const exists = { problems: [{ code: 'EXISTS' }] };

describe('what could be refused in the end', () => {
  it.each(['text', 'json', 'markdown', 'adr'])('is refused before anybody is asked: --format %s', async (format) => {
    await expect(interview({ format, output: there })).rejects.toMatchObject(exists);
    await expect(interview({ format, save: there })).rejects.toMatchObject(exists);
  });

  it('leaves the interview to the others', async () => {
    await expect(interview({ output: there, force: true })).rejects.toThrow(Asked);
    // in a folder nothing is ever replaced
    await expect(interview({ format: 'adr', output: folder })).rejects.toThrow(Asked);
    await expect(interview({ format: 'adr', output: `${folder}/new/` })).rejects.toThrow(Asked);
  });
});
