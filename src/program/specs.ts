import type { CommandSpec, OptionSpec } from '../commands/call/command.ts';
import { commonOptions, formatOption, knowledgeOption } from '../commands/call/common-options.ts';
import { schemaKinds } from '../commands/knowledge/schema-kinds.ts';

const verdictOption: OptionSpec = {
  flags: '--at-least <verdict>',
  help: { en: 'exit 1 unless the verdict is at least this firm', ja: '判定の確かさがこれに満たなければ終了コード 1' },
  choices: ['clear', 'likely', 'close', 'tie'],
};
const marginOption: OptionSpec = {
  flags: '--min-margin <points>',
  help: {
    en: 'exit 1 unless the lead is at least so many points of 100',
    ja: '100 点中の差がこれに満たなければ終了コード 1',
  },
};

const certaintyOption: OptionSpec = {
  flags: '--certainty <level>',
  help: {
    en: 'how sure the weights are: low, medium (default), high',
    ja: '重み付けの確かさ: low、medium (既定)、high',
  },
  choices: ['low', 'medium', 'high'],
};

/** Answers given as words. */
const answerOptions: readonly OptionSpec[] = [
  {
    flags: '--set <question=option>',
    help: { en: 'answer a question; wins over FILE; may be repeated', ja: '質問に答える。FILE より優先。繰り返し可' },
    repeats: true,
    completes: 'answers',
  },
  {
    flags: '--priority <question>',
    help: {
      en: 'its answer counts double; wins over FILE; three at most',
      ja: '回答を 2 倍に数える質問。FILE より優先。3 件まで',
    },
    repeats: true,
    completes: 'questions',
  },
];

const recommendOptions: readonly OptionSpec[] = [
  ...answerOptions,
  {
    flags: '--order <order>',
    help: {
      en: 'adaptive (default): what can move the result most is asked next; fixed: the order of the base',
      ja: 'adaptive (既定): 結果を最も動かしうる質問から。fixed: 知識ベースの順',
    },
    choices: ['adaptive', 'fixed'],
  },
  {
    flags: '--plain',
    help: {
      en: 'ask with numbered lines, without drawing (also FW_ADVISOR_PLAIN=1)',
      ja: '画面を描き直さず、番号付きの行で質問する (FW_ADVISOR_PLAIN=1 でも可)',
    },
  },
  knowledgeOption,
  formatOption(['text', 'json', 'markdown', 'adr'], 'text'),
  {
    flags: '--explain <how>',
    help: { en: 'full: the whole arithmetic as tables', ja: 'full: 計算の全過程を表で示す' },
    choices: ['full'],
  },
  {
    flags: '--why-not <framework>',
    help: {
      en: 'why this framework is not first: each argument for it beside what outweighs it',
      ja: 'このフレームワークが先頭でない理由を、長所とそれを上回る点の対で示す',
    },
    completes: 'frameworks',
  },
  {
    flags: '--expect <framework>',
    help: { en: 'exit 1 unless this framework is first', ja: 'このフレームワークが先頭でなければ終了コード 1' },
    completes: 'frameworks',
  },
  verdictOption,
  marginOption,
  certaintyOption,
  {
    flags: '--save <file>',
    help: {
      en: 'keep answers and decision in a file that check can read',
      ja: '回答と結果を記録し、check で確かめられるようにする',
    },
    completes: 'files',
  },
  {
    flags: '--seed <number>',
    help: { en: 'seed of the sampled indices (default 1)', ja: '標本抽出の乱数の種 (既定 1)' },
  },
];

/** Every command, as data: the program, its help and its completion are made from this. */
export const commandSpecs: readonly CommandSpec[] = [
  {
    name: 'recommend',
    isDefault: true,
    help: {
      en: 'ask, or read answers, and recommend a framework (the default command)',
      ja: '質問するか回答を読み、フレームワークを薦める (既定のコマンド)',
    },
    arguments: [
      {
        name: '[file]',
        help: {
          en: 'answers as YAML, JSON or question=option lines; - is standard input',
          ja: '回答 (YAML、JSON、または 質問=選択肢 の行)。- は標準入力',
        },
        completes: 'files',
      },
    ],
    options: recommendOptions,
    common: commonOptions,
    examples: [
      'fw-advisor',
      'fw-advisor answers.yaml --format json',
      'fw-advisor answers.yaml --format adr --output docs/decisions/',
      'fw-advisor --set goal=research --set mobile=required',
      "printf 'goal=research\\n' | fw-advisor",
    ],
    load: () => import('../commands/recommend/recommend.ts'),
  },
  {
    name: 'compare',
    help: { en: 'the comparison table', ja: '比較表を表示する' },
    arguments: [
      {
        name: '[framework...]',
        help: { en: 'only these frameworks', ja: '表示するフレームワーク' },
        completes: 'frameworks',
      },
    ],
    options: [
      {
        flags: '--ratings',
        help: {
          en: 'the criteria with their levels instead of the overview',
          ja: '概要ではなく評価項目ごとの段階を表示する',
        },
      },
      {
        flags: '--rows <ids>',
        help: { en: 'only these rows, separated by commas', ja: '表示する行 (コンマ区切り)' },
        completes: 'rows',
      },
      knowledgeOption,
      formatOption(['table', 'markdown', 'csv', 'json'], 'table'),
    ],
    common: commonOptions,
    examples: [
      'fw-advisor compare',
      'fw-advisor compare --ratings --format csv',
      'fw-advisor compare pytorch --rows deployment,mobile',
    ],
    load: () => import('../commands/compare.ts'),
  },
  {
    name: 'explain',
    help: {
      en: 'what is known of a framework, criterion, question, option or statement',
      ja: 'フレームワーク・評価項目・質問・選択肢・記述について説明する',
    },
    arguments: [
      {
        name: '<id>',
        help: { en: 'its id; an option is QUESTION=OPTION', ja: 'ID。選択肢は 質問=選択肢 の形' },
        completes: 'ids',
      },
    ],
    options: [knowledgeOption, formatOption(['text', 'json'], 'text')],
    common: commonOptions,
    examples: [
      'fw-advisor explain pytorch',
      'fw-advisor explain mobile=required',
      'fw-advisor explain devices.pytorch.explicit',
    ],
    load: () => import('../commands/explain.ts'),
  },
  {
    name: 'questions',
    help: {
      en: 'the interview: as text, as an answers template, or as the JSON Schema of answers',
      ja: '質問の一覧、回答のひな型、または回答の JSON Schema を表示する',
    },
    options: [knowledgeOption, formatOption(['text', 'yaml', 'json', 'json-schema'], 'text')],
    common: commonOptions,
    examples: ['fw-advisor questions', 'fw-advisor questions --format yaml > answers.yaml'],
    load: () => import('../commands/questions.ts'),
  },
  {
    name: 'check',
    help: {
      en: 'do recorded decisions still hold? exit 1 where one does not',
      ja: '記録した選定が今も有効か確かめる。有効でなければ終了コード 1',
    },
    arguments: [
      {
        name: '<file...>',
        help: { en: 'records that recommend --save wrote', ja: 'recommend --save で保存した記録' },
        completes: 'files',
      },
    ],
    options: [
      knowledgeOption,
      formatOption(['text', 'json', 'github'], 'text'),
      verdictOption,
      marginOption,
      {
        flags: '--max-age <days>',
        help: {
          en: 'exit 1 where a statement behind a decision is older',
          ja: '根拠の記述がこの日数より古ければ終了コード 1',
        },
      },
    ],
    common: commonOptions,
    examples: [
      'fw-advisor check decision.yaml',
      'fw-advisor check decisions/*.yaml --at-least likely --format github',
      'fw-advisor check decision.yaml --max-age 365',
    ],
    load: () => import('../commands/check.ts'),
  },
  {
    name: 'batch',
    help: {
      en: 'decide many at once: a JSON document of answers a line in, a JSON decision a line out',
      ja: '大量の回答を一括処理する。1 行 1 件の JSON を読み、結果も 1 行 1 件の JSON で書く',
    },
    options: [
      knowledgeOption,
      {
        flags: '--fields <names>',
        help: {
          en: 'only these fields of each decision, separated by commas: faster',
          ja: '出力するフィールド (コンマ区切り)。少ないほど速い',
        },
        completes: 'fields',
      },
      {
        flags: '--fail-fast',
        help: { en: 'stop at the first bad line', ja: '最初の不正な行で止める' },
      },
      {
        flags: '--first-line <number>',
        help: {
          en: 'number of the first line, where a file is handed out in pieces',
          ja: '先頭行の番号 (分割して処理するとき)',
        },
      },
      certaintyOption,
    ],
    common: commonOptions,
    examples: [
      'fw-advisor batch < answers.ndjson > decisions.ndjson',
      'fw-advisor batch --fields verdict,ranking < answers.ndjson',
    ],
    load: () => import('../commands/batch/batch.ts'),
  },
  {
    name: 'page',
    help: { en: 'the advisor as one self-contained web page', ja: 'アドバイザー全体を 1 つのウェブページに書き出す' },
    arguments: [
      {
        name: '[file]',
        help: {
          en: 'answers that the page starts from; - is standard input',
          ja: 'ページの初期状態とする回答。- は標準入力',
        },
        completes: 'files',
      },
    ],
    options: [...answerOptions, knowledgeOption],
    common: commonOptions,
    examples: ['fw-advisor page --output advisor.html', 'fw-advisor page answers.yaml --lang ja --output advisor.html'],
    load: () => import('../commands/page.ts'),
  },
  {
    name: 'knowledge',
    help: { en: 'the knowledge bases', ja: '知識ベースを扱う' },
    commands: [
      {
        name: 'list',
        help: { en: 'the bases that ship with the program', ja: '付属の知識ベースの一覧' },
        options: [formatOption(['text', 'json'], 'text')],
        common: commonOptions,
        load: () => import('../commands/knowledge/knowledge-list.ts'),
      },
      {
        name: 'check',
        help: {
          en: 'every problem of a base, at once; exit 1 where there are any',
          ja: '知識ベースの問題をすべて報告する。問題があれば終了コード 1',
        },
        arguments: [
          {
            name: '[folder]',
            help: { en: 'a base, or its folder', ja: '知識ベースの名前またはフォルダー' },
            completes: 'knowledge',
          },
        ],
        options: [formatOption(['text', 'json'], 'text')],
        common: commonOptions,
        examples: ['fw-advisor knowledge check my-base', 'fw-advisor knowledge check my-base --today 2026-11-23'],
        load: () => import('../commands/knowledge/knowledge-check.ts'),
      },
      {
        name: 'verify',
        help: {
          en: 'is every cited phrase in its section of the document?',
          ja: '引用した語句が文書の該当する節にあるか確かめる',
        },
        arguments: [
          {
            name: '<base>',
            help: { en: 'a base, or its folder', ja: '知識ベースの名前またはフォルダー' },
            completes: 'knowledge',
          },
        ],
        options: [
          {
            flags: '--document <file>',
            help: { en: 'the document that the base cites', ja: '引用元の文書' },
            completes: 'files',
          },
          formatOption(['text', 'json'], 'text'),
        ],
        common: commonOptions,
        examples: ['fw-advisor knowledge verify article --document article.txt'],
        load: () => import('../commands/knowledge/knowledge-verify.ts'),
      },
      {
        name: 'schema',
        help: {
          en: 'the JSON Schema of a file of a base, of a record or of a decision',
          ja: '知識ベースの各ファイル、記録、結果の JSON Schema を表示する',
        },
        arguments: [
          {
            name: '[kind]',
            help: { en: schemaKinds.join(', '), ja: schemaKinds.join('、') },
            completes: schemaKinds,
          },
        ],
        common: commonOptions,
        examples: ['fw-advisor knowledge schema framework', 'fw-advisor knowledge schema decision'],
        load: () => import('../commands/knowledge/knowledge-schema.ts'),
      },
    ],
  },
  {
    name: 'completion',
    help: {
      en: 'completion for a shell: bash, zsh, fish, powershell',
      ja: 'シェルの補完スクリプトを表示する (bash、zsh、fish、powershell)',
    },
    arguments: [
      {
        name: '<shell>',
        help: { en: 'bash, zsh, fish or powershell', ja: 'bash、zsh、fish、powershell のいずれか' },
        completes: ['bash', 'zsh', 'fish', 'powershell'],
      },
    ],
    common: commonOptions,
    examples: ['eval "$(fw-advisor completion bash)"', 'fw-advisor completion fish | source'],
    load: () => import('../commands/completion/completion.ts'),
  },
];
