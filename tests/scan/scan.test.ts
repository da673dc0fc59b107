import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { answersFound } from '../../src/scan/answers-found.ts';
import { scan } from '../../src/scan/scan.ts';
import { repository } from './repository.ts';

const current = loadShipped('current');
const scanned = (files: Readonly<Record<string, string | Uint8Array>>) => scan(repository(files), current);
const answersOf = (files: Readonly<Record<string, string | Uint8Array>>) => answersFound(scanned(files), current);
/** `option doubt` of a question's finds. */
const doubts = (files: Readonly<Record<string, string>>, question: string) =>
  scanned(files)
    .findings.filter((f) => f.question === question)
    .map((f) => `${f.option} ${f.doubt}`);
const train = 'import torch\noptimizer = torch.optim.AdamW([])\n';
const notebook = (...cells: object[]) => JSON.stringify({ nbformat: 4, cells });

describe('a scan', () => {
  it('finds a framework by its imports alone, with every file and line', () => {
    const { findings, read } = scanned({ 'model.py': 'import math\nimport torch.nn as nn\n', 'train.py': train });
    const [found] = findings;
    expect(found).toMatchObject({
      question: 'existing-code',
      option: 'pytorch',
      doubt: null,
      imports: 2,
      files: 2,
      share: 1,
      trains: true,
    });
    expect(found!.proofs).toEqual([
      { kind: 'import', name: 'torch.nn', file: 'model.py', line: 2 },
      { kind: 'import', name: 'torch', file: 'train.py', line: 1 },
      { kind: 'call', name: 'torch.optim.AdamW', file: 'train.py', line: 2 },
    ]);
    expect(read).toMatchObject({ files: 2, code: 2 });
  });

  it('tells who trains from who only feeds data or exports', () => {
    const files = {
      'train.py': train,
      'data.py': 'import tensorflow as tf\ntf.lite.TFLiteConverter\n',
    };
    expect(doubts(files, 'existing-code')).toEqual(['pytorch null', 'tensorflow beside']);
    expect(doubts(files, 'mobile')).toEqual(['nice-to-have suggests']);
  });

  it('goes by the share where nobody trains, and takes both where both do', () => {
    const infer = { 'a.py': 'import jax', 'b.py': 'import haiku', 'c.py': 'import jax', 'd.py': 'import tensorflow' };
    expect(doubts(infer, 'existing-code')).toEqual(['tensorflow beside', 'jax null']);
    const both = { 'a.py': train, 'b.py': 'import tensorflow as tf\ntf.GradientTape()\n' };
    expect(doubts(both, 'existing-code')).toEqual(['pytorch null', 'tensorflow null']);
  });

  it('takes no framework for the project that only converters import', () => {
    const files = { 'convert-h5-to-ggml.py': 'import torch', 'models/export.py': 'import tensorflow' };
    expect(doubts(files, 'existing-code')).toEqual(['pytorch aside', 'tensorflow aside']);
    // nor one that is asked for so that they run
    const listed = { 'models/convert-h5.py': 'import torch', 'models/requirements.txt': 'torch' };
    expect(doubts(listed, 'existing-code')).toEqual(['pytorch only-listed']);
    // a module of a package that only begins like one is no converter
    expect(doubts({ 'converter_net.py': train }, 'existing-code')).toEqual(['pytorch null']);
  });

  it('knows the image that an ARG names', () => {
    const text = `ARG VERSION=25.01\nARG IMAGE="nvcr.io/nvidia/pytorch:$VERSION-py3"\nFROM --platform=linux/amd64 \${IMAGE} AS build\nFROM $UNKNOWN\n`;
    const [nvidia] = scanned({ Dockerfile: text }).findings.filter((f) => f.question === 'accelerator');
    expect(nvidia).toMatchObject({
      option: 'nvidia',
      doubt: null,
      proofs: [{ name: 'nvcr.io/nvidia/pytorch', line: 3 }],
    });
  });

  it('finds C++ where it brings a framework in, and not where it is there for something else', () => {
    const files = {
      'csrc/ops.cu': '// a kernel\n#include <torch/extension.h>\n',
      'csrc/other.cpp': '#include <vector>\n// #include <torch/all.h>\n',
    };
    expect(scanned(files).findings).toMatchObject([
      { question: 'languages', option: 'cpp', doubt: null, proofs: [{ name: ':cpp', file: 'csrc/ops.cu', line: 2 }] },
    ]);
    expect(answersOf({ 'csrc/other.cpp': files['csrc/other.cpp'] })).toEqual({});
  });

  it('reads what Pipfile.lock installs, and the image that a job of a workflow runs in', () => {
    const lock = { _meta: {}, default: { torch: { version: '==2.9.1' } }, develop: { jax: {} } };
    const files = {
      'Pipfile.lock': JSON.stringify(lock, null, 4),
      '.github/workflows/test.yml':
        'jobs:\n  test:\n    runs-on: ubuntu-latest\n    container: nvcr.io/nvidia/pytorch:25.01\n',
    };
    expect(doubts(files, 'existing-code')).toEqual(['pytorch aside', 'jax aside']);
    expect(scanned(files).findings.find((f) => f.option === 'pytorch')!.proofs).toEqual([
      { kind: 'dependency', name: 'torch', file: 'Pipfile.lock', line: 4 },
    ]);
    expect(doubts(files, 'accelerator')).toEqual(['nvidia aside']);
    expect(scanned({ 'Pipfile.lock': '{' }).leftOut).toMatchObject([{ reason: 'broken' }]);
  });

  it('takes no tests, docs, examples, workflows, guarded imports or extras for the project', () => {
    for (const [path, text] of [
      ['tests/a.py', 'import torch'],
      ['pkg/model_test.py', 'import torch'],
      ['docs/a.ipynb', notebook({ cell_type: 'code', source: 'import torch' })],
      ['examples/deep/er/a.py', 'import torch'],
      ['.github/scripts/a.py', 'import torch'],
      ['a.py', 'try:\n    import torch\nexcept ImportError:\n    torch = None\n'],
      ['requirements-dev.txt', 'torch'],
      ['pyproject.toml', '[project.optional-dependencies]\ngpu = ["torch>=2"]\n'],
      ['poetry.lock', '[[package]]\nname = "torch"\nversion = "2"\n'],
      ['setup.py', "setup(extras_require={'gpu': ['torch']})"],
    ] as const) {
      expect(doubts({ [path]: text }, 'existing-code'), path).toEqual(['pytorch aside']);
      expect(answersOf({ [path]: text }), path).toEqual({});
    }
  });

  it('hears nothing in comments, strings, outputs and pictures', () => {
    for (const files of [
      { 'requirements.txt': '# torch\nnumpy # torch\n' },
      { 'a.py': '# import torch\n"""import torch"""\n' },
      {
        'a.ipynb': notebook(
          { cell_type: 'markdown', source: ['import torch\n'] },
          {
            cell_type: 'code',
            source: '!pip install torch\n%%x',
            outputs: [{ data: { 'image/png': 'import torch' } }],
          },
          { cell_type: 'code', source: '%%bash\nimport torch' },
        ),
      },
      { Dockerfile: '# FROM nvidia/cuda\n' },
      { 'a.yaml': '# apiVersion: v1\n# kind: Pod\nimage: 1\n' },
    ])
      expect(scanned(files).findings, JSON.stringify(files)).toEqual([]);
  });

  it('reads the cells of a notebook, and names the cell', () => {
    const cells = [
      { cell_type: 'markdown', source: 'x' },
      { cell_type: 'code', source: ['%pip x\n', 'import mlx.core\n'] },
    ];
    const [found] = scanned({ 'a.ipynb': notebook(...cells) }).findings;
    expect(found!.proofs).toEqual([{ kind: 'import', name: 'mlx.core', file: 'a.ipynb#2', line: 2 }]);
  });

  it.each([
    ['requirements.txt', '-r base.txt\n--hash=sha256:x\nnumpy\nTorch[cuda] >= 2 ; python_version > "3" # why\n', 4],
    ['pyproject.toml', '[project]\nname = "x"\ndependencies = [\n  "numpy",\n  "torch>=2",\n]\n', 5],
    ['pyproject.toml', '[tool.poetry.dependencies]\npython = "3"\ntorch = "^2"\n', 3],
    ['Pipfile', '[packages]\ntorch = "*"\n', 2],
    ['setup.py', 'setup(\n    install_requires=[\n        "torch>=2",\n    ],\n)\n', 3],
    ['setup.cfg', '[options]\ninstall_requires =\n    numpy\n    torch>=2\n', 4],
    ['environment.yml', 'dependencies:\n  - python=3.11\n  - conda-forge::pytorch=2.0\n', 3],
    ['environment.yml', 'dependencies:\n  - pip:\n    - torch==2\n', 3],
    ['Dockerfile', 'FROM python:3\nRUN apt-get install x \\\n && pip install -q "torch>=2" numpy\n', 2],
  ])('reads what %s asks for', (path, text, line) => {
    const found = scanned({ [path]: text }).findings.filter((f) => f.question === 'existing-code');
    expect(found.map((f) => [f.option, f.doubt, f.proofs[0]!.file, f.proofs[0]!.line])).toEqual([
      ['pytorch', null, path, line],
    ]);
  });

  it('believes imports before lists', () => {
    expect(doubts({ 'a.py': 'import jax', 'requirements.txt': 'jax\ntorch\n' }, 'existing-code')).toEqual([
      'pytorch only-listed',
      'jax null',
    ]);
  });

  it('takes Kubernetes for more than Docker, and its resources for hardware', () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - resources:\n        limits:\n          google.com/tpu: 8\n';
    expect(
      answersOf({ 'deploy/pod.yaml': `a: &x b\n---\n${pod}`, Dockerfile: 'FROM nvidia/cuda:12@sha256:0\n' }),
    ).toEqual({
      containers: ['kubernetes'],
      accelerator: ['nvidia', 'tpu'],
    });
    expect(scanned({ 'chart/pod.yaml': 'apiVersion: v1\nkind: {{ .Kind }}\n' }).leftOut).toMatchObject([
      { reason: 'broken', first: ['chart/pod.yaml'] },
    ]);
  });

  it('knows the project’s own packages from those of the same name', () => {
    expect(scanned({ 'keras/__init__.py': '', 'a.py': 'import keras' }).findings).toEqual([]);
  });

  it('leaves environments, other people’s and generated code out, and says so', () => {
    const { findings, leftOut } = scanned({
      'env/pyvenv.cfg': '',
      'env/a.py': 'import torch',
      'node_modules/a.py': 'import torch',
      'x/third_party/a.py': 'import torch',
      'a_pb2.py': 'import torch',
      'b.py': '# @generated by x\nimport torch',
      'htmlcov/a.py': 'import torch',
    });
    expect(findings).toEqual([]);
    expect(leftOut).toEqual([
      { reason: 'environment', count: 2, first: ['env', 'node_modules'] },
      { reason: 'vendored', count: 1, first: ['x/third_party'] },
      { reason: 'generated', count: 3, first: ['a_pb2.py', 'b.py', 'htmlcov'] },
    ]);
  });

  it('is of the folder that is named, whatever lies in it', () => {
    expect(doubts({ 'pyvenv.cfg': 'home = /usr', 'train.py': train }, 'existing-code')).toEqual(['pytorch null']);
    expect(doubts({ 'venv/pyvenv.cfg': 'home = /usr', 'venv/train.py': train }, 'existing-code')).toEqual([]);
  });

  it('reads requirements wherever they are kept by that name', () => {
    const listed = (path: string) => doubts({ [path]: 'torch==2.5\n' }, 'existing-code');
    for (const path of ['requirements.txt', 'requirements/base.txt', 'a/requirements/gpu.in', 'a/gpu-requirements.txt'])
      expect(listed(path), path).toEqual(['pytorch null']);
    for (const path of ['myrequirements/base.txt', 'requirements/a/base.txt', 'list.txt'])
      expect(listed(path), path).toEqual([]);
  });

  it('counts all that is left out, and names the first', () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`a${i}/pyvenv.cfg`, '']));
    const [left] = scanned(files).leftOut;
    expect(left).toMatchObject({ reason: 'environment', count: 30 });
    expect(left!.first.length).toBeLessThan(30);
    expect(left!.first.slice(0, 2)).toEqual(['a0', 'a1']);
  });

  it('comes through a hostile tree unharmed, and says what it left', () => {
    const root = repository({
      'a.py': `x = "\u00e9${'y'.repeat(100_000)}"\nimport torch\n`,
      'b.py': new Uint8Array([0xff, 0xfe, 0x0a, ...Buffer.from('import torch\n')]),
      'c.py': 'import torch\0',
      'd.py': ' '.repeat(2 * 1024 * 1024 + 1),
      'e.ipynb': '['.repeat(100_000),
      'f.yaml': `image: ${'['.repeat(100_000)}`,
      'environment.yml': `dependencies: &a [*a, torch]\n`,
      'pyproject.toml': `a = ${'['.repeat(100_000)}`,
      'outside/secret.py': 'import jax',
      'in/\u001B[31m\n.py': 'import torch',
    });
    mkdirSync(join(root, 'tree'));
    symlinkSync(root, join(root, 'tree/loop'));
    symlinkSync(join(root, 'outside/secret.py'), join(root, 'tree/g.py'));
    execFileSync('mkfifo', [join(root, 'tree/pipe.py')]);
    writeFileSync(join(root, 'tree/h.py'), 'import torch');
    chmodSync(join(root, 'tree/h.py'), 0o600);
    const { findings, leftOut } = scan(root, current);
    expect(findings.map((f) => [f.option, f.files])).toEqual([
      ['pytorch', 4],
      ['jax', 1],
    ]);
    expect(Object.fromEntries(leftOut.map(({ reason, first }) => [reason, first]))).toMatchObject({
      link: ['tree/g.py', 'tree/loop'],
      special: ['tree/pipe.py'],
      large: ['d.py'],
      binary: ['c.py'],
      broken: ['e.ipynb', 'f.yaml', 'pyproject.toml'],
    });
  });

  it('gives the same for the same tree', () => {
    const root = repository({ 'b.py': train, 'a/c.py': 'import jax', 'a.py': 'import tensorflow' });
    expect(scan(root, current)).toEqual(scan(root, current));
  });
});
