import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadedModules, runs } from './loaded-modules.ts';

const dist = join(import.meta.dirname, '../../dist');
const textOf = (name: string) => readFileSync(join(dist, name), 'utf8');
const list = join(import.meta.dirname, 'modules.json');
let loaded: Record<string, string[]> = {};
const lines = () => Object.fromEntries(Object.entries(loaded).map(([name, modules]) => [name, modules.join(' ')]));

beforeAll(() => {
  loaded = loadedModules();
  // npm run startup:modules: look at the difference before it is committed, each name costs time at every start
  if (process.env.WRITE_MODULES === '1') writeFileSync(list, `${JSON.stringify(lines(), null, 2)}\n`);
});

describe('nothing is loaded before it is used', () => {
  it.each(Object.keys(runs))('%s', (name) => {
    const checkedIn = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
    expect(lines()[name]).toBe(checkedIn[name]);
  });

  it.each(['JSON', 'YAML'])(
    'takes no validator, YAML or word parser, prompt, cryptography or stream from %s to a JSON decision',
    (form) => {
      const way = loaded[`recommend, ${form} answers, JSON`]!;
      expect(way.filter((name) => name.startsWith('node:'))).toEqual(['node:fs', 'node:path']);
      for (const mark of ['$ZodError', 'YAMLParseError', 'ExitPromptError', 'commander.unknownOption']) {
        const files = readdirSync(dist).filter((name) => name.endsWith('.cjs') && textOf(name).includes(mark));
        expect(files.length, mark).toBeGreaterThan(0);
        expect(files.filter((name) => way.includes(name))).toEqual([]);
      }
    },
  );
});
