import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/errors/nearest.ts';
import { workSince } from '../work-since.ts';

const frameworks = ['pytorch', 'tensorflow', 'keras', 'jax'];

describe('nearest', () => {
  it('finds what a misspelt word stands for', () => {
    for (const [word, name] of [
      ['pytroch', 'pytorch'],
      ['PyTorch', 'pytorch'],
      ['tensorflw', 'tensorflow'],
      ['tensor-flow', 'tensorflow'],
      ['jacks', undefined],
      ['jx', 'jax'],
      ['kears', 'keras'],
    ] as const)
      expect(nearest(word, frameworks), word).toBe(name);
  });

  it('takes the beginning of a name for the name', () => {
    expect(nearest('tens', frameworks)).toBe('tensorflow');
    expect(nearest('te', frameworks)).not.toBe('tensorflow');
  });

  it('knows the same letters in another order, as fast fingers write them', () => {
    expect(nearest('xja', frameworks)).toBe('jax');
    expect(nearest('XJA', ['Jax'])).toBe('Jax');
    expect(nearest('sakre', frameworks)).toBe('keras');
    expect(nearest('xjb', frameworks)).toBeUndefined();
  });

  it('offers nothing where nothing is near', () => {
    expect(nearest('mxnet-gluon', frameworks)).toBeUndefined();
    expect(nearest('pytorch', [])).toBeUndefined();
  });

  it('prefers the nearest, and the first of two that are equally near', () => {
    expect(nearest('goat', ['boat', 'goal'])).toBe('boat');
    expect(nearest('goals', ['boats', 'goal'])).toBe('goal');
  });

  it('is not slowed down by a very long word', () => {
    const start = process.cpuUsage();
    expect(nearest('x'.repeat(1_000_000), frameworks)).toBeUndefined();
    expect(workSince(start)).toBeLessThan(200);
  });
});
