import { describe, expect, it } from 'vitest';
import { readToml } from '../../../src/scan/needs/read-toml.ts';

const needs = (...lines: string[]) =>
  readToml(lines.join('\n'))?.map(({ name, line, optional }) => `${line}: ${name}${optional ? ' (optional)' : ''}`);

describe('a list of requirements in TOML', () => {
  it('is what each kind of file asks for, each with its line', () => {
    expect(
      needs(
        '[project]',
        'dependencies = ["Torch>=2", "jax[cuda]"]',
        '[project.optional-dependencies]',
        'viz = ["matplotlib"]',
        '[build-system]',
        'requires = ["hatchling"]',
        '[tool.poetry.dependencies]',
        'keras = "^3"',
        'onnx = { version = "*", optional = true }',
      ),
    ).toEqual([
      '2: torch',
      '2: jax',
      '6: hatchling (optional)',
      '4: matplotlib (optional)',
      '8: keras',
      '9: onnx (optional)',
    ]);
  });

  it('is read where a number is larger than JavaScript counts', () => {
    expect(needs('[tool.seed]', 'value = 9007199254740993', '[project]', 'dependencies = ["torch"]')).toEqual([
      '4: torch',
    ]);
  });

  it('asks for nothing where something else stands in its place, and is none where it is no TOML', () => {
    expect(needs('[project]', 'dependencies = "torch"')).toEqual([]);
    expect(needs('[project]', 'dependencies = [1, ["torch"], "jax"]')).toEqual(['2: jax']);
    expect(needs('project = 1', '[build-system]', 'requires = {}')).toEqual([]);
    expect(needs('[project')).toBeUndefined();
  });
});
