import { expect, it } from 'vitest';
import { areaOf } from '../../../src/scan/tree/area-of.ts';

it.each([
  ['train.py', 'main'],
  ['src/model/layers.py', 'main'],
  ['contest/latest.py', 'main'],
  ['tests/data.py', 'tests'],
  ['pkg/unit_tests/a.py', 'tests'],
  ['pkg/model_test/a.py', 'tests'],
  ['pkg/test_model.py', 'tests'],
  ['pkg/model_test.py', 'tests'],
  ['conftest.py', 'tests'],
  ['pkg/test_model.txt', 'main'],
  ['docs/conf.py', 'docs'],
  ['Examples/run.py', 'examples'],
  ['notebooks/torch_examples/a.ipynb', 'examples'],
  ['.github/workflows/a.yml', 'ci'],
  ['.gitlab-ci.yml', 'ci'],
  ['convert.py', 'converters'],
  ['tools/export-onnx.py', 'converters'],
  ['tools/exporter.py', 'main'],
  // the outermost word that says something is taken
  ['examples/tests/a.py', 'tests'],
])('what a file is for is said by its folders, and by its own name: %s', (path, area) => {
  expect(areaOf(path)).toBe(area);
});
