import { spaced } from '../../../language/spaced.ts';
import type { HelpWords } from '../help.ts';

export const ja: HelpWords = {
  titles: { 'Usage:': '使い方:', 'Arguments:': '引数:', 'Options:': 'オプション:', 'Commands:': 'コマンド:' },
  common: 'どのコマンドにもあるオプション:',
  about: '根拠に基づいてディープラーニングのフレームワークを選ぶ。理由はすべて出典の一文までたどれます。',
  below: (called) => spaced`コマンドを省くと recommend になります。各コマンドのオプション: ${called} コマンド --help`,
  examples: '例:',
  environment: '環境変数:',
  variables: {
    FW_ADVISOR_KNOWLEDGE: '指定がないときの知識ベース',
    FW_ADVISOR_PLAIN: '1: 番号付きの行で質問する',
    FW_ADVISOR_STDIN_TIMEOUT: '回答の入力を待つ秒数',
    NO_COLOR: '1: 色を付けない',
  },
  exits: '終了コード:',
  codes: { 0: '完了', 1: '条件を満たさない (合格条件、check)', 2: '使い方か入力の誤り' },
  helpOfCommand: 'コマンドのヘルプを表示する',
  usage: (line) => `使い方: ${line}`,
  more: (command) => `詳しくは: ${command}`,
  showHelp: 'このヘルプを表示する',
  showVersion: 'バージョンを表示する',
  byDefault: (value) => ` (既定: ${value})`,
};
