import type { OptionSpec } from './command.ts';

export const knowledgeOption: OptionSpec = {
  flags: '--knowledge <base>',
  help: {
    en: 'article (default), current, or a folder of your own',
    ja: '知識ベース: article (既定)、current、または自作のフォルダー',
  },
  completes: 'knowledge',
};
export const languageOption: OptionSpec = {
  flags: '--lang <language>',
  help: { en: 'en or ja; without it the locale decides', ja: 'en または ja。省略時はロケールに従う' },
  choices: ['en', 'ja'],
};
export const todayOption: OptionSpec = {
  flags: '--today <date>',
  help: { en: 'the day that ages are counted to (YYYY-MM-DD)', ja: '経過日数を数える基準日 (YYYY-MM-DD)' },
};

/** What every command takes. */
export const commonOptions: readonly OptionSpec[] = [
  languageOption,
  {
    flags: '--output <file>',
    help: { en: 'write the result to a file instead of stdout', ja: '結果を標準出力ではなくファイルに書く' },
    completes: 'files',
  },
  { flags: '--force', help: { en: 'replace files that exist', ja: '既存のファイルを置き換える' } },
  todayOption,
  { flags: '--no-input', help: { en: 'never ask', ja: '質問しない' } },
  { flags: '--color', help: { en: 'colour, whatever the terminal', ja: '端末によらず色を付ける' } },
  { flags: '--no-color', help: { en: 'no colour', ja: '色を付けない' } },
  {
    flags: '--width <columns>',
    help: {
      en: 'columns of the text (default: of the terminal, else 80)',
      ja: '文章の桁数 (既定: 端末の幅、なければ 80)',
    },
  },
  { flags: '--ascii', help: { en: 'no symbols beyond ASCII in bars and tables', ja: '棒や罫線に ASCII だけを使う' } },
];

export const formatOption = (choices: readonly string[], fallback: string): OptionSpec => ({
  flags: '--format <format>',
  help: { en: `${choices.join(', ')}`, ja: `${choices.join('、')}` },
  choices,
  fallback,
});
