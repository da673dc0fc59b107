import { expect, it } from 'vitest';
import { readSetup } from '../../../src/scan/needs/read-setup.ts';

const needs = (...lines: string[]) =>
  readSetup(lines.join('\n')).map(({ name, line, optional }) => `${line}: ${name}${optional ? ' (optional)' : ''}`);

it('setup.py asks for what stands in its lists, and for nothing behind them', () => {
  expect(
    needs(
      'setup(',
      '    install_requires=["torch>=2", \'jax\'],',
      '    description="keras",',
      '    extras_require={"viz": ["matplotlib"], "all": ("onnx",)},',
      '    url="mxnet",',
      '    tests_require="pytest",',
      ')',
      'chainer = "chainer"',
    ),
  ).toEqual([
    '2: torch',
    '2: jax',
    '4: viz (optional)',
    '4: matplotlib (optional)',
    '4: all (optional)',
    '4: onnx (optional)',
    '6: pytest (optional)',
  ]);
});

it('a list that is not written out, or that never ends, gives what can be read', () => {
  expect(needs('install_requires=read("requirements.txt"), name="torch"')).toEqual([]);
  expect(needs('install_requires=["torch", "jax"')).toEqual(['1: torch', '1: jax']);
  expect(needs('install_requires == ["torch"]')).toEqual([]);
});
