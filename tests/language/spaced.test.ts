import { expect, test } from 'vitest';
import { spaced } from '../../src/language/spaced.ts';

test.each([
  ['PyTorch', 'PyTorch は 1 位、PyTorch の評価'],
  ['りんご', 'りんごは 1 位、りんごの評価'],
  ['API の水準', 'API の水準は 1 位、API の水準の評価'],
  ['重み 3', '重み 3 は 1 位、重み 3 の評価'],
  ['80%', '80% は 1 位、80% の評価'],
  ['99.9% 超', '99.9% 超は 1 位、99.9% 超の評価'],
  ['C++', 'C++ は 1 位、C++ の評価'],
  ['「速さ」', '「速さ」は 1 位、「速さ」の評価'],
])('a space between Japanese and Latin, none within Japanese: %s', (name, sentence) => {
  expect(spaced`${name} は 1 位、${name}の評価`).toBe(sentence);
});

test.each([
  ['30 秒', '以下', '必要: 30 秒以下'],
  ['30 s', '以下', '必要: 30 s 以下'],
  ['秒', 'PyTorch', '必要: 秒 PyTorch'],
])('also where two values meet: %s, %s', (one, other, sentence) => {
  expect(spaced`必要: ${one} ${other}`).toBe(sentence);
});

test('beside brackets, quotes and signs it stays as written, and nothing leaves no gap', () => {
  expect(spaced`${'goal'}: 値 (${'x'}) は "${'y'}" と ${''} です${''}`).toBe('goal: 値 (x) は "y" とです');
  expect(spaced`${1}、${2} 件`).toBe('1、2 件');
});
