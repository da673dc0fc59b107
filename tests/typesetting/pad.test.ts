import { describe, expect, it } from 'vitest';
import { padEnd, padStart } from '../../src/typesetting/pad.ts';

describe('padEnd and padStart', () => {
  it('count columns, not characters', () => {
    expect(padEnd('日本', 6)).toBe('日本  ');
    expect(padStart('か\u3099', 4)).toBe('  か\u3099');
    expect(padEnd('\x1b[1mab\x1b[22m', 3)).toBe('\x1b[1mab\x1b[22m ');
  });

  it('leave what is wide enough', () => {
    expect(padEnd('日本語', 4)).toBe('日本語');
    expect(padStart('12.5', 4)).toBe('12.5');
  });
});
