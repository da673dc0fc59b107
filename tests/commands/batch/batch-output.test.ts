import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { batchOutput } from '../../../src/commands/batch/batch-output.ts';
import type { Call, World } from '../../../src/commands/call/command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fw-advisor-batch-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the folder held when signals began to be heard, and what is done at one; undefined where they are heard no more. */
function heardIn() {
  const heard: { held?: string[]; act?: (() => void) | undefined } = {};
  const world = {
    run: async () => ({ mark: 'a', isOver: () => false }),
    whenInterrupted: (act: () => void) => {
      Object.assign(heard, { held: readdirSync(folder), act });
      return async () => {
        heard.act = undefined;
      };
    },
  } as unknown as World;
  return { heard, world };
}

const to = (output: string): Call => ({ options: { output } }) as unknown as Call;

it('hears signals before there is a file that one could leave behind', async () => {
  const { heard, world } = heardIn();
  await batchOutput(to(join(folder, 'lines')), world);
  expect(heard.held).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(1);
  heard.act!();
  expect(readdirSync(folder)).toEqual([]);
});

it('hears them no more where no file could be begun', async () => {
  const { heard, world } = heardIn();
  await expect(batchOutput(to(folder), world)).rejects.toThrow();
  expect(heard.act).toBeUndefined();
});
