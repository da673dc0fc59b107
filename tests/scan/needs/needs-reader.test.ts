import { describe, expect, it } from 'vitest';
import { lineOfFramework } from '../../../src/scan/needs/line-of-framework.ts';
import { needsReader } from '../../../src/scan/needs/needs-reader.ts';
import { readPipfileLock } from '../../../src/scan/needs/read-pipfile-lock.ts';
import { readSetupCfg } from '../../../src/scan/needs/read-setup-cfg.ts';
import { readToml } from '../../../src/scan/needs/read-toml.ts';
import { requirementName } from '../../../src/scan/needs/requirement-name.ts';

/** A text that asks for torch in the way of each kind of file. */
const texts = {
  requirements: 'torch\n',
  toml: '[project]\ndependencies = ["torch"]\n',
  lock: '{"default": {\n"torch": {}}}',
  setup: 'setup(install_requires=["torch"])',
  cfg: '[options]\ninstall_requires = torch\n',
  docker: 'FROM torch\n',
  yaml: 'dependencies:\n  - torch\n',
} as const;

describe('what a file is read as', () => {
  it.each([
    [
      'requirements',
      'requirements.txt a/requirements-gpu.in requirements_all.TXT gpu-requirements.txt constraints.txt requirements/a.txt a/requirements/b.in',
    ],
    ['toml', 'pyproject.toml a/pixi.toml Pipfile poetry.lock uv.lock pdm.lock'],
    ['lock', 'Pipfile.lock a/Pipfile.lock'],
    ['setup', 'setup.py a/setup.py'],
    ['cfg', 'setup.cfg a/setup.cfg'],
    ['docker', 'Dockerfile a/Containerfile Dockerfile.gpu Dockerfile-dev dockerfile a/gpu.dockerfile'],
    ['yaml', 'environment.yml a/conda.yaml'],
  ] as const)('is %s by its path', (kind, paths) => {
    for (const path of paths.split(' ')) {
      const read = needsReader(path);
      expect(read, path).toBeDefined();
      expect(
        read!(texts[kind], path)?.needs.map(({ name }) => name),
        path,
      ).toEqual(['torch']);
    }
  });

  it.each([
    'requirements.txt.bak requirements.md a.txt myrequirements/a.txt requirements/a/b.txt requirements/a.txt.in.old',
    'pyproject.toml.bak mypyproject.toml Pipfiles poetry.lock.json package-lock.json',
    'mysetup.py setup.py.txt setup.cfgs my.setup.cfg',
    'Dockerfiles myDockerfile Dockerfile/a dockerfile.md/a a.yml.j2 yaml',
    'a.c a.hpp.in h ccc',
  ])('is nothing by paths that only look alike: %s', (paths) => {
    for (const path of paths.split(' ')) expect(needsReader(path), path).toBeUndefined();
  });

  it.each([
    'requirements-dev.txt requirements_test.txt requirements/docs.in requirements/lint.txt ci/requirements.txt requirements.optional.txt requirements-bench.txt build-requirements.txt',
  ])('is of development by words in its path: %s', (paths) => {
    for (const path of paths.split(' '))
      expect(needsReader(path)!(texts.requirements, path)!.needs[0]!.optional, path).toBe(true);
    for (const path of ['requirements-device.txt', 'requirements-latest.txt', 'cities/requirements.txt'])
      expect(needsReader(path)!(texts.requirements, path)!.needs[0]!.optional, path).toBe(false);
  });

  it('says what else it is: a Dockerfile, an object of Kubernetes, C++ of a framework', () => {
    const contentOf = (path: string, text: string) => needsReader(path)!(text, path)?.content;
    expect(contentOf('Dockerfile', '# a\nFROM python\n')).toEqual({ name: ':dockerfile', line: 2 });
    expect(contentOf('Dockerfile', '# FROM python\n')).toBeUndefined();
    expect(contentOf('pod.yaml', 'a: 1\n---\napiVersion: v1\nkind: Pod\n')).toEqual({ name: ':kubernetes', line: 3 });
    expect(contentOf('pod.yaml', 'apiVersion: v1\n')).toBeUndefined();
    for (const path of ['a.cc', 'a.cpp', 'a.cxx', 'a.cu', 'a.cuh', 'a.h', 'a.hh', 'a.hpp']) {
      expect(contentOf(path, '\n#include <torch/all.h>\n'), path).toEqual({ name: ':cpp', line: 2 });
      expect(contentOf(path, '#include <vector>\n'), path).toBeUndefined();
    }
  });

  it.each(['apiVersion: v1\nkind: Pod\nx: [', 'dependencies: [', 'a:\n  - image: [', '  runs-on : ['])(
    'is broken only where something could be said: %j',
    (text) => {
      expect(needsReader('a.yml')!(text, 'a.yml')).toBeUndefined();
      expect(needsReader('a.yml')!(`# ${text.replaceAll('\n', ' ')}\nb: [`, 'a.yml')).toEqual({ needs: [] });
    },
  );
});

it.each<readonly [string, number | undefined]>([
  ['#include <torch/extension.h>', 1],
  ['\n \t# include "ATen/ATen.h"', 2],
  ['#include <c10/core.h>\n#include <torch/a.h>', 1],
  ...[
    'tensorflow/a',
    'tsl/a',
    'xla/a',
    'mlx/a',
    'paddle/a',
    'executorch/a',
    'onnxruntime_api',
    'NvInfer',
    'openvino/a',
  ].map((name) => [`#include <${name}.h>`, 1] as const),
  ['#include <torchvision/a.h>', undefined],
  ['#include <my/torch/a.h>', undefined],
  ['// #include <torch/a.h>', undefined],
  ['#include torch/a.h', undefined],
  ['#included <torch/a.h>', undefined],
])('the line in which C++ brings a framework in: %j', (text, line) => {
  expect(lineOfFramework(text)).toBe(line);
});

it.each<readonly [string, string | undefined]>([
  ['torch', 'torch'],
  ['  Torch_Vision.x >= 2', 'torch-vision-x'],
  ['a--b__c..d', 'a-b-c-d'],
  ...['[cuda]', '(>=2)', '<2', '>2', '=2', '!=2', '~=2', ';x', '@ https://a', ', b', ' x'].map(
    (rest) => [`torch${rest}`, 'torch'] as const,
  ),
  ['conda-forge::pytorch=2', 'pytorch'],
  ['git+https://github.com/a/b.git#egg=Torch_X', 'torch-x'],
  ['https://a/b#sub=1&egg=torch', 'torch'],
  ['./local/path', undefined],
  ['torch/', undefined],
  ['-torch', undefined],
  ['torch-', undefined],
  ['', undefined],
])('the package that %j names', (requirement, name) => {
  expect(requirementName(requirement)).toBe(name);
});

it('setup.cfg asks for what stands below its key, and for extras', () => {
  const text = `[metadata]
install_requires = no
[options]
zip_safe = False
install_requires =
    torch>=2
    # jax
\tkeras

python_requires = >=3
    mlx
 onnx = not below it
[options.extras_require]
gpu = cupy
    flax
[options.packages.find]
where = src
`;
  expect(readSetupCfg(text)).toEqual([
    { name: 'torch', line: 6, optional: false },
    { name: 'keras', line: 8, optional: false },
    { name: 'cupy', line: 14, optional: true },
    { name: 'flax', line: 15, optional: true },
  ]);
});

it('Pipfile.lock has what is installed, each with its line', () => {
  const lock = { _meta: { jax: {} }, default: { Torch: {}, './x': {} }, develop: { keras: {} } };
  expect(readPipfileLock(JSON.stringify(lock, null, 2))).toEqual([
    { name: 'torch', line: 6, optional: true },
    { name: 'keras', line: 10, optional: true },
  ]);
  for (const other of ['{}', '{"default":[]}', '{"develop":"x"}']) expect(readPipfileLock(other)).toEqual([]);
  for (const none of ['', '[]', '1', 'null', '{']) expect(readPipfileLock(none)).toBeUndefined();
});

it.each([
  ['[dependency-groups]\ntest = ["torch"]', true],
  ['[tool.poetry.dev-dependencies]\ntorch = "2"', true],
  ['[tool.poetry.group.dev.dependencies]\ntorch = "2"', true],
  ['[tool.poetry.dependencies]\ntorch = { version = "2", optional = false }', false],
  ['[tool.pixi.dependencies]\ntorch = "2"', false],
  ['[tool.pixi.pypi-dependencies]\ntorch = "2"', false],
  ['[dependencies]\ntorch = "2"', false],
  ['[pypi-dependencies]\ntorch = "2"', false],
  ['[packages]\ntorch = "*"', false],
  ['[dev-packages]\ntorch = "*"', true],
  ['[[package]]\nname = "torch"\n[[package]]\nversion = "1"', true],
])('TOML asks for torch in each of its places: %j', (text, optional) => {
  expect(readToml(text)).toEqual([{ name: 'torch', line: 2, optional }]);
  // what names no package is none
  expect(readToml(text.replace('"torch"', '"./torch"').replace('\ntorch', '\n"./torch"'))).toEqual([]);
});
