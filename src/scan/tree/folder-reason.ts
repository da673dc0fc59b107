import type { LeaveReason } from '../scan-result.ts';

const workspaces: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.jj',
  'node_modules',
  'bower_components',
  'venv',
  '.venv',
  'virtualenv',
  '.tox',
  '.nox',
  '.eggs',
  'site-packages',
  '__pycache__',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.cache',
  '.ipynb_checkpoints',
  '.idea',
  '.vscode',
  '.pixi',
]);
const vendored: ReadonlySet<string> = new Set([
  'third_party',
  'third-party',
  'thirdparty',
  '3rdparty',
  'vendor',
  'vendored',
  '_vendor',
  'external',
  'externals',
  'extern',
  'submodules',
  'Pods',
]);
const generated: ReadonlySet<string> = new Set(['dist', '_build', 'htmlcov']);

/** Why a folder of this name is left out: it is of tools, somebody else's, or made by a program. Undefined where it is not. */
export function folderReason(folder: string): LeaveReason | undefined {
  if (workspaces.has(folder) || folder.endsWith('.egg-info')) return 'environment';
  if (vendored.has(folder)) return 'vendored';
  return generated.has(folder) ? 'generated' : undefined;
}
