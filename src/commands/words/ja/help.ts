import type { HelpWords } from '../help.ts';

export const ja: HelpWords = {
  titles: { 'Usage:': '使い方:', 'Arguments:': '引数:', 'Options:': 'オプション:', 'Commands:': 'コマンド:' },
  about: '根拠に基づいてディープラーニングのフレームワークを選ぶ。理由はすべて出典の一文までたどれます。',
  below: 'コマンドを省くと recommend になります。各コマンドのオプション: fw-advisor コマンド --help',
  examples: '例:',
  showHelp: 'このヘルプを表示する',
  showVersion: 'バージョンを表示する',
  byDefault: (value) => ` (既定: ${value})`,
};
