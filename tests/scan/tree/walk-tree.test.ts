import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { limits } from '../../../src/scan/limits.ts';
import { folderReason } from '../../../src/scan/tree/folder-reason.ts';
import { ownPackages } from '../../../src/scan/tree/own-packages.ts';
import { readBytes } from '../../../src/scan/tree/read-bytes.ts';
import { walkTree } from '../../../src/scan/tree/walk-tree.ts';
import { repository } from '../repository.ts';

/** What git, editors, package managers and test runners of Python and of others make, as their documentation calls it. */
it.each([
  [
    'environment',
    '.git .hg .svn .jj node_modules bower_components venv .venv virtualenv .tox .nox .eggs site-packages __pycache__ .mypy_cache .pytest_cache .ruff_cache .cache .ipynb_checkpoints .idea .vscode .pixi x.egg-info',
  ],
  [
    'vendored',
    'third_party third-party thirdparty 3rdparty vendor vendored _vendor external externals extern submodules Pods',
  ],
  ['generated', 'dist _build htmlcov'],
  [undefined, 'src git cache vendors externally distribution model egg-info constructor build lib packages'],
])('folders that are %s', (reason, names) => {
  for (const name of names.split(' ')) expect(folderReason(name), name).toBe(reason);
});

function walked(root: string) {
  const left: string[] = [];
  const files = [...walkTree(root, (reason, path) => left.push(`${reason} ${path}`))].map(({ path }) => path);
  return { files, left };
}

it('goes through folders by name, and through one before the next', () => {
  const root = repository({
    'b.py': '',
    'a/z.py': '',
    'a/b/c.py': '',
    'B.py': '',
    'c/pyvenv.cfg': '',
    'd/conda-meta/x': '',
  });
  expect(walked(root)).toEqual({
    files: ['B.py', 'a/b/c.py', 'a/z.py', 'b.py'],
    left: ['environment c', 'environment d'],
  });
});

it('goes as deep as may be, and says what lies deeper', () => {
  const root = repository({});
  const deepest = Array.from({ length: limits.depth }, () => 'd').join('/');
  mkdirSync(join(root, deepest, 'e'), { recursive: true });
  expect(walked(root)).toEqual({ files: [], left: [`deep ${deepest}/e`] });
});

it('says what is not there to be read', () => {
  expect(walked(join(repository({}), 'nothing'))).toEqual({ files: [], left: ['unreadable .'] });
});

it('knows the project’s own modules: files and packages at its root and in src', () => {
  const root = repository({
    ...{ 'one.py': '', 'two/__init__.py': '', 'three/a.py': '', 'src/four.py': '', 'src/five/__init__.py': '' },
    ...{ 'six.txt': '', 'lib/seven.py': '' },
  });
  expect([...ownPackages(root)].sort()).toEqual(['five', 'four', 'one', 'two']);
  expect([...ownPackages(join(root, 'nothing'))]).toEqual([]);
});

it('reads as many bytes as may be, and says why not more', () => {
  const root = repository({ a: 'abc', b: new Uint8Array([0xe9, 10]), c: 'a\0', d: '' });
  const read = (name: string, most: number) => readBytes(join(root, name), most);
  expect(read('a', 3)).toEqual({ text: 'abc' });
  expect(read('a', 2)).toEqual({ reason: 'large' });
  expect(read('b', 9)).toEqual({ text: '\u00e9\n' });
  expect(read('c', 9)).toEqual({ reason: 'binary' });
  expect(read('d', 0)).toEqual({ text: '' });
  expect(read('e', 9)).toEqual({ reason: 'unreadable' });
  expect(readBytes(root, 9)).toEqual({ reason: 'special' });
});
