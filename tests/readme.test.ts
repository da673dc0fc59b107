import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

describe('the READMEs', () => {
  it('show what the program makes of them: npm run readme', () => {
    expect(() =>
      execFileSync(process.execPath, ['examples/make-readme.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('have the same generated parts and the same commands in both languages', () => {
    const [en, ja] = ['README.md', 'README.ja.md'].map((file) => readFileSync(join(root, file), 'utf8'));
    const parts = (text: string) => [...text.matchAll(/<!-- begin: (\w+) -->/g)].map((m) => m[1]);
    expect(parts(ja!)).toEqual(parts(en!));
    expect(parts(en!).length).toBeGreaterThan(5);
  });

  it('name only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const file of ['README.md', 'README.ja.md', 'knowledge/README.md', 'knowledge/README.ja.md']) {
      const named = [...readFileSync(join(root, file), 'utf8').matchAll(/npm run ([\w:]+)/g)].map((m) => m[1]!);
      expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    }
  });

  it.each(['README.md', 'README.ja.md'])('%s shows what its examples print', (file) => {
    const shown = [...readFileSync(join(root, file), 'utf8').matchAll(/^ {4}\$ (.+)\n((?: {4}(?!\$).+\n)+)/gm)];
    expect(shown.length).toBeGreaterThan(0);
    for (const [, command, printed] of shown) {
      const run = command!.replaceAll('fw-advisor', `"${process.execPath}" bin/fw-advisor.js`);
      const { stdout } = spawnSync('sh', ['-c', run], { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH } });
      expect(stdout, command).toBe(printed!.replace(/^ {4}/gm, ''));
    }
  });
});
