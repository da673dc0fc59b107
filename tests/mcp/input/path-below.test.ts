import { realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { UserError } from '../../../src/errors/user-error.ts';
import { pathBelow } from '../../../src/mcp/input/path-below.ts';
import { repository } from '../../scan/repository.ts';

function refused(root: string, named: string) {
  try {
    return pathBelow(root, named, 'path');
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

it('a path is one of what lies below, by whatever links it is reached', () => {
  const root = realpathSync(repository({ 'in/a.py': '', 'b.py': '' }));
  symlinkSync(join(root, 'b.py'), join(root, 'in/link.py'));
  symlinkSync(dirname(root), join(root, 'in/out'));
  expect(pathBelow(root, 'in/a.py', 'path')).toBe(join(root, 'in/a.py'));
  expect(pathBelow(root, 'in/../b.py', 'path')).toBe(join(root, 'b.py'));
  expect(pathBelow(root, 'in/link.py', 'path')).toBe(join(root, 'b.py'));
  expect(pathBelow(root, '.', 'path')).toBe(root);
  for (const named of ['..', '../elsewhere', '/etc/passwd', '/no/such/file', 'in/out'])
    expect(refused(root, named), named).toEqual([
      expect.objectContaining({ code: 'OUTSIDE', args: { name: named }, place: 'path' }),
    ]);
  expect(refused(root, 'in/none')).toEqual([
    expect.objectContaining({ code: 'CANNOT_READ', args: { name: 'in/none', cause: 'ENOENT' }, place: 'path' }),
  ]);
});
