import { describe, expect, it } from 'vitest';
import type { Signal } from '../../src/knowledge/knowledge.ts';
import { indexSignals } from '../../src/scan/signals/signal-index.ts';

const signal = (kind: Signal['kind'], ...names: string[]): Signal =>
  ({ question: 'q', option: names[0], kind, names, strength: 'strong' }) as unknown as Signal;
const index = indexSignals([
  signal('import', 'torch', 'jax'),
  signal('import', 'torch.nn'),
  signal('import', 'flax.linen'),
  signal('call', 'torch.compile'),
  signal('dependency', 'nvidia/cuda', 'torch'),
  signal('dependency', 'nvidia'),
  signal('file', 'MODULE.bazel'),
  signal('file', 'k8s/*.yaml'),
  signal('file', '**/charts/*/values.y*ml'),
]);
const names = (found: readonly Signal[]) => found.map((one) => one.option);

describe('signals are found', () => {
  it.each([
    ['torch', ['torch']],
    ['torch.nn', ['torch.nn', 'torch']],
    ['torch.nn.functional', ['torch.nn', 'torch']],
    ['jax.numpy', ['torch']],
    ['torchvision', []],
    ['torch_nn', []],
    ['flax', []],
    ['flax.linen', ['flax.linen']],
    ['', []],
    ['.torch', []],
  ])('of an import of %j and of what it begins with', (name, found) => {
    for (const _ of ['first', 'remembered']) expect(names(index.imports(name))).toEqual(found);
  });

  it('of calls, packages and images', () => {
    expect(names(index.calls('torch.compile.x'))).toEqual(['torch.compile']);
    expect(names(index.calls('torch'))).toEqual([]);
    expect(names(index.dependencies('nvidia/cuda/x'))).toEqual(['nvidia/cuda', 'nvidia']);
    expect(names(index.dependencies('torch'))).toEqual(['nvidia/cuda']);
    expect(names(index.dependencies('nvidia.cuda'))).toEqual([]);
  });

  it.each([
    ['MODULE.bazel', ['MODULE.bazel']],
    ['a/b/MODULE.bazel', ['MODULE.bazel']],
    ['a/MODULE_bazel', []],
    ['MODULE.bazel.bak', []],
    ['aMODULE.bazel', []],
    ['k8s/a.yaml', ['k8s/*.yaml']],
    ['k8s/.yaml', ['k8s/*.yaml']],
    ['x/k8s/a.yaml', []],
    ['k8s/a/b.yaml', []],
    ['charts/a/values.yaml', ['**/charts/*/values.y*ml']],
    ['x/y/charts/a/values.yml', ['**/charts/*/values.y*ml']],
    ['mycharts/a/values.yml', []],
    ['charts/a/b/values.yml', []],
  ])('of files by patterns: %s', (path, found) => {
    expect(names(index.files(path))).toEqual(found);
  });

  it('and modules are wanted by their roots', () => {
    expect(['torch', 'jax', 'flax', 'torchvision', 'nvidia', 'linen', ''].filter(index.wants)).toEqual([
      ...['torch', 'jax', 'flax'],
    ]);
  });
});
