import { describe, expect, it } from 'vitest';
import { readYamlNeeds } from '../../../src/scan/needs/read-yaml-needs.ts';

const named = (text: string) => readYamlNeeds(text)?.needs.map(({ name, line }) => [name, line]);

describe('an object of Kubernetes', () => {
  const resources = 'spec:\n  limits:\n    nvidia.com/gpu: 1\n';

  it.each([
    ['apiVersion: v1\nkind: Pod\n', 1],
    ['kind: Job\napiVersion: batch/v1beta1\n', 2],
    ['kind: Pod\nmetadata:\n  apiVersion: v1\n', undefined],
    ['apiVersion: v1\nspec:\n  kind: Pod\n', undefined],
    ['apiVersion: v1\n', undefined],
    ['version: v1\nkind: Pod\n', undefined],
    ['apiVersion: "2019-06-01"\nkind: Pod\n', undefined],
    ['apiVersion: v1 of something\nkind: Pod\n', undefined],
  ])('is one by a kind and a version of an interface, both at the top: %j', (head, line) => {
    const { kubernetes, needs } = readYamlNeeds(head + resources)!;
    expect(kubernetes).toBe(line);
    // its resources are hardware only there
    expect(needs.map(({ name }) => name)).toEqual(line === undefined ? [] : ['nvidia.com/gpu']);
  });
});

describe('what a YAML file asks for', () => {
  it('is the packages of conda and of its pip', () => {
    expect(named('name: env\ndependencies:\n  - pytorch=2.5\n  - pip:\n    - jax==0.4\n')).toEqual([
      ['pytorch', 3],
      ['jax', 5],
    ]);
    expect(named('other:\n  - pytorch=2.5\n')).toEqual([]);
  });

  it('is the images and the runners of workflows', () => {
    expect(named('jobs:\n  a:\n    runs-on: Windows-Latest\n    container: pytorch/pytorch:2.5\n')).toEqual([
      ['windows-latest', 3],
      ['pytorch/pytorch', 4],
    ]);
    expect(named('strategy:\n  matrix:\n    os: [macOS-14, ubuntu-24.04]\n')).toEqual([
      ['macos-14', 3],
      ['ubuntu-24.04', 3],
    ]);
    expect(named('container: pytorch/pytorch\nos: windows\n')).toEqual([]);
  });

  it('is nothing where it is no YAML', () => {
    expect(readYamlNeeds('a: [')).toBeUndefined();
  });
});
