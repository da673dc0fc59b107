import type { Help } from 'commander';
import { expect, it } from 'vitest';
import { helpLayout } from '../../src/program/help-layout.ts';

const helper = (helpWidth: number) => ({ helpWidth }) as Help;

it('what is said of a term stands beside it, and below it where there is no room', () => {
  const item = (width: number) => helpLayout.formatItem('--設定', 8, 'says what it does, in some words', helper(width));
  expect(item(60)).toBe('  --設定    says what it does, in some words');
  expect(item(36)).toBe('  --設定    says what it does, in\n            some words');
  expect(item(35)).toBe('  --設定\n      says what it does, in some\n      words');
  expect(helpLayout.formatItem('--x', 3, '', helper(60))).toBe('  --x');
});

it('keeps the lines that a text has', () => {
  expect(helpLayout.boxWrap('one two three\nfour', 8)).toBe('one two\nthree\nfour');
});
