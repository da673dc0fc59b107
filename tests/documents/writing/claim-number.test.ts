import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { claimNumber } from '../../../src/documents/writing/claim-number.ts';
import type { Run } from '../../../src/documents/writing/run.ts';
import type { UserError } from '../../../src/errors/user-error.ts';

const run: Run = { mark: 'here-1-1', isOver: (mark) => (mark.startsWith('here-') ? mark === 'here-9-9' : undefined) };

function folder(...names: string[]): string {
  const path = mkdtempSync(join(tmpdir(), 'fw-advisor-claim-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const name of names) writeFileSync(join(path, name), '');
  return path;
}
const claim = (path: string) =>
  claimNumber(path, run, (number) => {
    expect(readdirSync(path)).toContain(`.fw-advisor-${number}.claim`);
    writeFileSync(join(path, `${number}-a.md`), '');
    return number;
  });

it.each([
  ['20261123-bar.md'],
  ['2026-11-23-bar.md'],
  ['2026-11-bar.md'],
  ['202611231200-bar.md'],
  ['notes-7.md'],
  ['7-notes.txt'],
])('%s has no number', (name) => {
  expect(claim(folder(name)).written).toBe('0001');
});

it.each([
  ['0007-use.md', '0008'],
  ['0012-10-things-to-know.md', '0013'],
  ['2025-in-words.md', '2026'],
  ['0003-use.yaml', '0004'],
])('%s has one: %s is next', (name, next) => {
  expect(claim(folder(name)).written).toBe(next);
});

it('passes over what others have claimed, and clears the claims of runs that are over', () => {
  const path = folder('0004-use.md');
  const claims = {
    '0002': 'here-9-9',
    '0003': 'there-9-9',
    '0005': 'here-9-9',
    '0006': 'here-8-8',
    '0009': 'here-9-9',
  };
  for (const [number, mark] of Object.entries(claims)) writeFileSync(join(path, `.fw-advisor-${number}.claim`), mark);
  const { written, left } = claim(path);
  expect(written).toBe('0007');
  const file = (number: string) => join(path, `.fw-advisor-${number}.claim`);
  expect(left).toEqual({ cleared: [file('0002'), file('0005')], unclear: [file('0003')] });
  // nobody could tell whether 0009 is being written until a document has it
  expect(readdirSync(path).filter((name) => name.endsWith('.claim'))).toEqual(
    ['0003', '0006', '0009'].map((number) => `.fw-advisor-${number}.claim`),
  );
});

it('is refused, with the folder and why, where it cannot be made or every number is claimed', () => {
  const refused = (path: string) => {
    try {
      claim(path);
    } catch (error) {
      return (error as UserError).problems;
    }
    return [];
  };
  const inTheWay = join(folder('file'), 'file/records');
  expect(refused(inTheWay)).toMatchObject([
    { code: 'CANNOT_WRITE', args: { name: inTheWay, cause: 'ENOTDIR' }, place: inTheWay },
  ]);
  const full = folder(
    ...Array.from({ length: 1_000 }, (_, i) => `.fw-advisor-${String(i + 1).padStart(4, '0')}.claim`),
  );
  expect(refused(full)).toMatchObject([{ code: 'CANNOT_WRITE', args: { name: full, cause: 'EEXIST' }, place: full }]);
});

it('leaves no claim and no folder where what is written fails', () => {
  const path = join(folder(), 'a', 'b');
  const fails = () =>
    claimNumber(path, run, () => {
      throw new RangeError('no');
    });
  expect(fails).toThrow(RangeError);
  expect(existsSync(join(path, '..'))).toBe(false);
});
