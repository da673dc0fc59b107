import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { inspectKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { smallBase } from './small-base.ts';

const opened = vi.hoisted(() => [] as string[]);
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const openSync: typeof fs.openSync = (path, ...more) => {
    opened.push(String(path));
    return fs.openSync(path, ...more);
  };
  return { ...fs, openSync };
});

it('of a neighbour that is neither cited nor asked no more is read than whom it cites', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-neighbours-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { folder: small } = smallBase();
  for (const name of ['bicycles', 'neighbour', 'motorcycles']) cpSync(small, join(folder, name), { recursive: true });
  const citing = join(folder, 'neighbour', 'since.yaml');
  writeFileSync(citing, readFileSync(citing, 'utf8').replace('knowledge: motorcycles', 'knowledge: bicycles'));
  opened.length = 0;
  inspectKnowledge(join(folder, 'bicycles'));
  const read = (name: string) => opened.map((path) => relative(folder, path)).filter((path) => path.startsWith(name));
  expect(read('neighbour')).toEqual(['neighbour/since.yaml']);
  // this one is cited: its statements have to be there
  expect(read('motorcycles').length).toBeGreaterThan(3);
});
