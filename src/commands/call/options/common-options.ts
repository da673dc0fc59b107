import { anyText } from './any-text.ts';
import { day } from './day.ts';
import { languageTag } from './language-tag.ts';
import type { Options, ValuesOf } from './option-spec.ts';
import { wholeNumber } from './whole-number.ts';

/** Columns: narrower than that nothing can be laid out. */
export const leastWidth = 20;

/** What every command takes. */
export const commonOptions = {
  lang: {
    takes: '<language>',
    help: {
      en: 'en, ja, or a language of your own base; without it the locale decides',
      ja: 'en、ja、または自作の知識ベースの言語。省略時はロケールに従う',
    },
    reader: languageTag(),
  },
  output: {
    takes: '<file>',
    help: { en: 'write the result to a file instead of stdout', ja: '結果を標準出力ではなくファイルに書く' },
    reader: anyText(),
    completes: 'files',
  },
  force: { on: { en: 'replace files that exist', ja: '既存のファイルを置き換える' } },
  today: {
    takes: '<date>',
    help: { en: 'the day that ages are counted to (YYYY-MM-DD)', ja: '経過日数を数える基準日 (YYYY-MM-DD)' },
    reader: day(),
  },
  input: { off: { en: 'never ask', ja: '質問しない' } },
  pager: {
    off: {
      en: 'print what is longer than the screen, without a pager (FW_ADVISOR_PAGER, PAGER)',
      ja: '画面より長くてもページャー (FW_ADVISOR_PAGER、PAGER) を使わずに表示する',
    },
  },
  color: {
    on: {
      en: 'colour, whatever the terminal; also auto (default), always, never: --color=never',
      ja: '端末によらず色を付ける。auto (既定)、always、never も可: --color=never',
    },
    off: { en: 'no colour', ja: '色を付けない' },
  },
  width: {
    takes: '<columns>',
    help: {
      en: 'columns of the text (default: of the terminal, else 80)',
      ja: '文章の桁数 (既定: 端末の幅、なければ 80)',
    },
    reader: wholeNumber(leastWidth, 10_000),
  },
  ascii: {
    on: {
      en: 'no symbols beyond ASCII: bars, rules, dashes, quotes',
      ja: '棒、罫線、ダッシュ、引用符に ASCII だけを使う',
    },
  },
} satisfies Options;

export type CommonValues = ValuesOf<typeof commonOptions>;
