import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkTarget } from '../../../src/documents/writing/check-target.ts';
import type { Run } from '../../../src/documents/writing/run.ts';
import { writeFile } from '../../../src/documents/writing/write-file.ts';
import { checkDistinct, writeTogether } from '../../../src/documents/writing/write-together.ts';
import { UserError } from '../../../src/errors/user-error.ts';

const run: Run = { mark: 'here-1', isOver: () => false };

function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'fw-advisor-together-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}
/** The names in it, and what they hold; folders as null. */
const inside = (path: string) =>
  Object.fromEntries(
    readdirSync(path, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(join(path, entry.name)) : null,
    ]),
  );
function problemOf(act: () => void) {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [{ code, args, place } = expect.fail('no problem')] = error.problems;
    return { code, args, place };
  }
  return undefined;
}

describe('files that belong together', () => {
  it('are all written', () => {
    const path = folder();
    const names = ['a', 'b', 'in/c'];
    const left = writeTogether(
      names.map((name) => ({ file: join(path, name), text: `text of ${name}` })),
      false,
      run,
    );
    expect(left).toEqual({ cleared: [], unclear: [] });
    for (const name of names) expect(readFileSync(join(path, name), 'utf8')).toBe(`text of ${name}`);
    expect(readdirSync(path)).toEqual(['a', 'b', 'in']);
  });

  it.each([
    ['there already', { b: 'old b' }, false, 'EXISTS'],
    ['a folder', {}, true, 'CANNOT_WRITE'],
  ] as const)('are not written where the second is %s, nor is a folder made', (_, files, force, code) => {
    const path = folder(files);
    if (code === 'CANNOT_WRITE') mkdirSync(join(path, 'b'));
    const before = inside(path);
    const second = join(path, 'b');
    const together = ['new/a', 'b'].map((name) => ({ file: join(path, name), text: 'new' }));
    expect(problemOf(() => writeTogether(together, force, run))).toMatchObject({ code, place: second });
    expect(inside(path)).toEqual(before);
  });

  // not every old file is a text
  const old = Buffer.from([0xff, 0x00, 0x93, 0x0a]);

  // the last name takes the place of a folder that the second has made meanwhile
  it.each([true, false])(
    'are as they were where one cannot be put in its place in the end (one was there: %s)',
    (wasThere) => {
      const path = folder(wasThere ? { a: old } : {});
      const before = inside(path);
      const together = ['a', 'b', 'b/c'].map((name) => ({ file: join(path, name), text: 'new' }));
      expect(problemOf(() => writeTogether(together, true, run))).toMatchObject({ code: 'CANNOT_WRITE' });
      expect(inside(path)).toEqual(before);
    },
  );

  it('are not two for one place, however it is written', () => {
    expect(problemOf(() => checkDistinct(['a', 'b', './in/../a']))).toEqual({
      code: 'SAME_FILE',
      args: { name: './in/../a' },
      place: './in/../a',
    });
    expect(problemOf(() => checkDistinct(['a', 'b', 'in/a']))).toBeUndefined();
    const path = folder();
    const twice = ['a', 'a'].map((name) => ({ file: join(path, name), text: name }));
    expect(problemOf(() => writeTogether(twice, true, run))).toMatchObject({ code: 'SAME_FILE' });
    expect(readdirSync(path)).toEqual([]);
  });
});

it.each(['new', 'in/new', 'file', 'inner', 'link', 'dangling', 'file/below', '/dev/null', 'x'.repeat(300)])(
  'what cannot be written in the end is refused before: %s',
  (name) => {
    for (const force of [false, true]) {
      const path = folder({ file: 'old' });
      mkdirSync(join(path, 'inner'));
      symlinkSync('file', join(path, 'link'));
      symlinkSync('nowhere', join(path, 'dangling'));
      const target = name.startsWith('/') ? name : join(path, name);
      const before = inside(path);
      const early = problemOf(() => checkTarget(target, force));
      expect(inside(path)).toEqual(before);
      expect(early).toEqual(problemOf(() => writeFile(target, 'new', force, run)));
    }
  },
);
