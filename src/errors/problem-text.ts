import type { Problem, ProblemArguments, ProblemCode } from './problem.ts';

type Sentences = {
  readonly [C in ProblemCode]: {
    readonly en: (a: ProblemArguments[C]) => string;
    readonly ja: (a: ProblemArguments[C]) => string;
  };
};

const kindsEn = {
  anything: 'framework, criterion, question, option or statement',
  framework: 'framework',
  row: 'row of the table',
  knowledge: 'knowledge base',
  question: 'question',
  criterion: 'criterion',
  field: 'field',
  schema: 'kind of schema',
  shell: 'shell',
};
const kindsJa = {
  anything: 'フレームワーク・評価項目・質問・選択肢・記述',
  framework: 'フレームワーク',
  row: '表の行',
  knowledge: '知識ベース',
  question: '質問',
  criterion: '評価項目',
  field: 'フィールド',
  schema: 'スキーマ',
  shell: 'シェル',
};
const typesEn = {
  map: 'a map',
  text: 'a text',
  list: 'a list',
  'list-of-texts': 'a list of texts',
  object: 'an object',
};
const typesJa = {
  map: 'マップ',
  text: '文字列',
  list: 'リスト',
  'list-of-texts': '文字列のリスト',
  object: 'オブジェクト',
};
const referencesEn = {
  criterion: 'criterion',
  framework: 'framework',
  statement: 'statement',
  question: 'question',
  option: 'option',
  level: 'level',
  section: 'section',
  row: 'row of the overview',
  knowledge: 'knowledge base',
};
const referencesJa = {
  criterion: '評価項目',
  framework: 'フレームワーク',
  statement: '記述',
  question: '質問',
  option: '選択肢',
  level: '段階',
  section: '節',
  row: '概要表の行',
  knowledge: '知識ベース',
};
const kindsOfThingsJa: Record<string, string> = {
  ...referencesJa,
  example: 'コード例',
  hint: '助言',
  document: '文書',
};
const formatsEn: Record<string, string> = {
  id: 'lower-case letters, digits and single hyphens, such as gpu-control',
  'statement-id': 'lower-case letters, digits, hyphens and dots, such as devices.explicit',
  text: 'a text that is not empty',
  date: 'a quoted date that exists: "2026-11-23", "2026-11", "2026" or "2020/2021"',
  address: 'a URL, or a registry row such as npm:name or pypi:name',
  url: 'a web address that starts with https:// or http://',
  sha256: 'a SHA-256 hash: 64 digits and letters from a to f',
  lines: 'the first and the last line, in this order, such as [20, 27]',
  'not-unknown': 'another name: "unknown" is what an assessment says where the sources are silent',
  'one-answer': 'one question and its option',
};
const formatsJa: Record<string, string> = {
  id: '英小文字・数字・単独のハイフンからなる ID (例: gpu-control)',
  'statement-id': '英小文字・数字・ハイフン・ピリオドからなる ID (例: devices.explicit)',
  text: '空でない文字列',
  date: '引用符で囲んだ実在の日付 ("2026-11-23"、"2026-11"、"2026"、"2020/2021" など)',
  address: 'URL、または npm:name や pypi:name のような登録名',
  url: 'https:// または http:// で始まる URL',
  sha256: 'SHA-256 のハッシュ値 (0-9 と a-f の 64 文字)',
  lines: '最初の行と最後の行をこの順に並べた組 (例: [20, 27])',
  'not-unknown': '別の名前 ("unknown" は資料に記載がないことを表す語です)',
  'one-answer': '質問 1 つとその選択肢 1 つ',
};

/** The types of the schema library, in words. */
const shapesEn: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list',
  object: 'a map',
  record: 'a map',
};
const shapesJa: Record<string, string> = {
  string: '文字列',
  number: '数',
  int: '整数',
  array: 'リスト',
  tuple: 'リスト',
  object: 'マップ',
  record: 'マップ',
};
const foundEn = (found: string) => (found === 'null' ? 'nothing' : found);
const foundJa = (found: string) => ({ 'a list': 'リスト', 'a map': 'マップ', null: '空の値' })[found] ?? found;
/** A date or version that YAML read as a number. */
const wantsQuotes = (expected: string, found: string) => expected === 'string' && /^(-?[\d.]+|true|false)$/.test(found);

/** `>= 2 characters` */
const sizeEn = (expected: string) =>
  expected
    .replace('>=', 'at least')
    .replace('<=', 'at most')
    .replace(/ 1 (entr|character)(ies|s)$/, (_, word) => (word === 'entr' ? ' 1 entry' : ' 1 character'));
const sizeJa = (expected: string) => {
  const [sign, limit, unit = ''] = expected.split(' ');
  const counted = { characters: ' 文字', entries: ' 件', '': '' }[unit] ?? ` ${unit}`;
  return `${limit}${counted}${sign === '>=' ? '以上' : '以下'}`;
};

const shapeEn = ({ path, issue, expected, found }: ProblemArguments['SHAPE']): string => {
  const at = path === '' ? '' : `${path}: `;
  switch (issue) {
    case 'unknown-key':
      return `${at}"${expected}" is not a known key here`;
    case 'missing':
      return `${at}missing; expected ${shapesEn[expected] ?? expected}`;
    case 'type': {
      const quotes = wantsQuotes(expected, found) ? `; put it in quotes: "${found}"` : '';
      return `${at}found ${foundEn(found)}, expected ${shapesEn[expected] ?? expected}${quotes}`;
    }
    case 'value':
      return `${at}found ${foundEn(found)}, expected ${expected.includes(', ') ? `one of: ${expected}` : expected}`;
    case 'format':
      return `${at}found ${foundEn(found)}, expected ${formatsEn[expected] ?? expected}`;
    case 'size':
      return `${at}found ${foundEn(found)}, expected ${sizeEn(expected)}`;
    case 'other':
      return `${at}${expected} (found ${foundEn(found)})`;
    default:
      return issue satisfies never;
  }
};
const shapeJa = ({ path, issue, expected, found }: ProblemArguments['SHAPE']): string => {
  const at = path === '' ? '' : `${path}: `;
  switch (issue) {
    case 'unknown-key':
      return `${at}「${expected}」というキーはここでは使えません`;
    case 'missing':
      return `${at}必須の項目がありません (${shapesJa[expected] ?? expected})`;
    case 'type': {
      const quotes = wantsQuotes(expected, found) ? `。引用符で囲みます: "${found}"` : '';
      return `${at}${shapesJa[expected] ?? expected}が必要ですが、${foundJa(found)} が書かれています${quotes}`;
    }
    case 'value':
      return `${at}${foundJa(found)} は使えません。使える値: ${expected.replaceAll(', ', '、')}`;
    case 'format':
      return `${at}${foundJa(found)} は使えません。正しい形: ${formatsJa[expected] ?? expected}`;
    case 'size':
      return `${at}${foundJa(found)} は範囲外です (${sizeJa(expected)})`;
    case 'other':
      return `${at}値 ${foundJa(found)} は使えません`;
    default:
      return issue satisfies never;
  }
};

/** What the YAML parser complains of, by its codes; its own words are English. */
const syntaxJa: Record<string, string> = {
  BAD_COLLECTION_TYPE: 'タグとデータの種類が合っていません',
  BAD_DIRECTIVE: '使えないディレクティブ (% で始まる行) です',
  BAD_DQ_ESCAPE: '二重引用符の中のエスケープが正しくありません',
  BAD_INDENT: '字下げが正しくありません',
  BAD_PROP_ORDER: 'タグやアンカーの位置が正しくありません',
  BAD_SCALAR_START: '引用符なしではこの文字で始められません。引用符で囲みます',
  BLOCK_AS_IMPLICIT_KEY: 'ここにマップやリストを入れ子で書けません。値にコロン (:) があれば引用符で囲みます',
  BLOCK_IN_FLOW: '括弧 ([ ] や { }) の中では、字下げによる書き方は使えません',
  IMPOSSIBLE: 'YAML として解釈できません',
  KEY_OVER_1024_CHARS: 'キーが長すぎます (1024 文字まで)',
  MISSING_CHAR: '必要な文字がありません (閉じる引用符や括弧、コンマ、コロンなど)',
  MULTILINE_IMPLICIT_KEY: 'キーは 1 行に収めます',
  MULTIPLE_ANCHORS: '1 つの値に付けられるアンカーは 1 つだけです',
  MULTIPLE_DOCS: '文書は 1 つだけです',
  MULTIPLE_TAGS: '1 つの値に付けられるタグは 1 つだけです',
  NON_STRING_KEY: 'キーは文字列で書きます',
  RESOURCE_EXHAUSTION: '展開すると大きくなりすぎます',
  TAB_AS_INDENT: '字下げにタブは使えません。スペースを使います',
  TAG_RESOLVE_FAILED: 'タグを解釈できません',
  UNEXPECTED_TOKEN: 'ここには書けない文字があります',
};
const syntaxEn: Record<string, string> = {
  NON_STRING_KEY: 'a key must be a text',
  TAB_AS_INDENT: 'tabs are not allowed as indentation; use spaces',
};

const givenEn = {
  several: 'the question that it names takes several options',
  chain: 'the question that it names depends on another one in turn',
  two: 'its question already depends on another question',
  itself: 'it names its own question',
};
const givenJa = {
  several: '参照先の質問が複数回答です',
  chain: '参照先の質問がさらに別の質問に依存しています',
  two: 'この質問はすでに別の質問に依存しています',
  itself: '自分自身の質問を参照しています',
};

const sentences: Sentences = {
  UNKNOWN_COMMAND: {
    en: ({ word }) => `"${word}" is neither a command nor an existing file`,
    ja: ({ word }) => `「${word}」はコマンドでも既存のファイルでもありません`,
  },
  USAGE: { en: ({ en }) => en, ja: ({ ja }) => ja },
  UNKNOWN_ID: {
    en: ({ id, kinds }) => `no ${kindsEn[kinds]} is called "${id}"`,
    ja: ({ id, kinds }) => `「${id}」という${kindsJa[kinds]}はありません`,
  },
  TOO_MANY_SPECIFIED: {
    en: ({ most, found }) => `at most ${most} answers can count double, found ${found}`,
    ja: ({ most, found }) => `重視する回答は ${most} 件までです (${found} 件あります)`,
  },
  NO_ANSWERS: {
    en: ({ missing, command }) =>
      `no answers were given, and nobody can be asked here. The questions and their options:\n${missing
        .map(
          ({ question, asks, options, several }) =>
            `  ${question}${several ? ' (several)' : ''}: ${options.join(' | ')}\n      ${asks.en}`,
        )
        .join('\n')}\nA complete command, to be edited:\n  ${command}`,
    ja: ({ missing, command }) =>
      `回答がなく、対話形式で尋ねることもできません。質問と選択肢は次のとおりです:\n${missing
        .map(
          ({ question, asks, options, several }) =>
            `  ${question}${several ? ' (複数可)' : ''}: ${options.join(' | ')}\n      ${asks.ja}`,
        )
        .join('\n')}\n編集して使えるコマンドの例:\n  ${command}`,
  },
  EMPTY_INPUT: { en: ({ name }) => `${name} is empty`, ja: ({ name }) => `${name} には何も書かれていません` },
  UNKNOWN_QUESTION: {
    en: ({ question }) => `no question is called "${question}"`,
    ja: ({ question }) => `「${question}」という質問はありません`,
  },
  UNKNOWN_OPTION: {
    en: ({ question, option, options }) =>
      `"${option}" is not an option of ${question}; its options: ${options.join(', ')}`,
    ja: ({ question, option, options }) =>
      `「${option}」は ${question} の選択肢ではありません。選択肢: ${options.join('、')}`,
  },
  NOT_AN_OPTION: {
    en: ({ question, found }) => `the answer to ${question} must be an option's name, found ${found}`,
    ja: ({ question, found }) => `${question} の回答は選択肢の名前で書きます (${found} が書かれています)`,
  },
  ONE_OPTION_ONLY: {
    en: ({ question, found }) => `${question} takes one option, found ${found}`,
    ja: ({ question, found }) => `${question} に選べるのは 1 つだけです (${found} 個あります)`,
  },
  NONE_AMONG_OTHERS: {
    en: ({ question, option }) => `${question}: "${option}" cannot stand beside other options`,
    ja: ({ question, option }) => `${question}: 「${option}」はほかの選択肢と一緒には選べません`,
  },
  OPTION_TWICE: {
    en: ({ question, option }) => `${question}: "${option}" is given twice`,
    ja: ({ question, option }) => `${question}: 「${option}」が 2 回書かれています`,
  },
  QUESTION_TWICE: {
    en: ({ question }) => `${question} is answered twice`,
    ja: ({ question }) => `${question} に 2 回答えています`,
  },
  PRIORITY_NOT_ANSWERED: {
    en: ({ question }) => `priorities: ${question} is not answered, so it cannot count double`,
    ja: ({ question }) => `priorities: ${question} には回答がないため、重視できません`,
  },
  PRIORITY_TWICE: {
    en: ({ question }) => `priorities: ${question} is listed twice`,
    ja: ({ question }) => `priorities: ${question} が 2 回書かれています`,
  },
  UNKNOWN_KEY: {
    en: ({ key, known }) => `"${key}" is not a key of an answers document; its keys: ${known.join(', ')}`,
    ja: ({ key, known }) => `「${key}」は回答文書のキーではありません。使えるキー: ${known.join('、')}`,
  },
  WRONG_TYPE: {
    en: ({ what, expected, found }) => `${what} must be ${typesEn[expected]}, found ${found}`,
    ja: ({ what, expected, found }) =>
      `${what === 'the document' ? '回答文書' : what} は${typesJa[expected]}で書きます (${found} が書かれています)`,
  },
  OTHER_KNOWLEDGE: {
    en: ({ asked, file }) => `the answers are for the knowledge base "${file}", but --knowledge asks for "${asked}"`,
    ja: ({ asked, file }) => `回答は知識ベース「${file}」用ですが、--knowledge で「${asked}」が指定されています`,
  },
  OTHER_BASE_NEEDED: {
    en: ({ base }) => `the knowledge base "${base}" does not ship with the program; name its folder with --knowledge`,
    ja: ({ base }) => `知識ベース「${base}」は付属していません。--knowledge でフォルダーを指定します`,
  },
  NOT_JSON: {
    en: ({ column, unexpected }) =>
      column !== null
        ? `is not JSON, from column ${column} on`
        : unexpected !== null
          ? `is not JSON: found ${unexpected} where a value, a name in quotes or an end is expected`
          : 'is not JSON: it ends too soon',
    ja: ({ column, unexpected }) =>
      column !== null
        ? `JSON ではありません (${column} 桁目から)`
        : unexpected !== null
          ? `JSON ではありません (値、引用符付きの名前、または終わりがあるべきところに ${unexpected} があります)`
          : 'JSON ではありません (途中で終わっています)',
  },
  EMPTY_LINE: {
    en: () => 'the line is empty; each line is one answers document, {} where nothing is answered',
    ja: () => '空行です。1 行に 1 件の回答文書を書きます (回答なしは {})',
  },
  BAD_PAIR: {
    en: ({ pair }) => `"${pair}" is not of the form QUESTION=OPTION`,
    ja: ({ pair }) => `「${pair}」は 質問=選択肢 の形になっていません`,
  },
  ENDED_INPUT: {
    en: () => 'the input ended before the interview did; nothing was decided',
    ja: () => '質問の途中で入力が終わりました。結果は出していません',
  },
  SILENT_INPUT: {
    en: ({ name, seconds, variable }) =>
      `${name} stayed open and silent for ${seconds} seconds; nothing was decided. Close it, or give a FILE or --set. ${variable} sets the limit in seconds (0: none)`,
    ja: ({ name, seconds, variable }) =>
      `${name} が開いたまま ${seconds} 秒間何も届かなかったため、結果は出していません。入力を閉じるか、ファイルまたは --set で回答してください。待つ秒数は ${variable} で変えられます (0 で無制限)`,
  },
  NOT_UTF8: {
    en: ({ name }) => `${name} is not UTF-8 text; save it as UTF-8`,
    ja: ({ name }) => `${name} は UTF-8 のテキストではありません。UTF-8 で保存し直してください`,
  },
  HAS_NUL: {
    en: ({ name }) => `${name} contains a NUL byte: it is not a text file`,
    ja: ({ name }) => `${name} に NUL 文字があります。テキストファイルではありません`,
  },
  TOO_LARGE: {
    en: ({ name, limit }) => `${name} is larger than ${limit}, the most that is read`,
    ja: ({ name, limit }) => `${name} は読み込みの上限 (${limit}) を超えています`,
  },
  TOO_DEEP: {
    en: ({ limit }) => `nested more than ${limit} levels deep`,
    ja: ({ limit }) => `入れ子が ${limit} 段を超えています`,
  },
  SYNTAX: {
    en: ({ detail, code = '' }) => `not valid YAML: ${syntaxEn[code] ?? detail}`,
    ja: ({ code = '' }) => `YAML として読み取れません: ${syntaxJa[code] ?? '書き方が正しくありません'}`,
  },
  KEY_TWICE: {
    en: ({ key }) => `"${key}" appears twice in the same map`,
    ja: ({ key }) => `同じマップに「${key}」が 2 回書かれています`,
  },
  SEVERAL_DOCUMENTS: {
    en: () => 'a second document starts here; a file holds one',
    ja: () => 'ここから 2 つ目の文書が始まっています。1 つのファイルに書ける文書は 1 つだけです',
  },
  NO_ALIASES: {
    en: () => 'aliases (*name) are not allowed; write the value out',
    ja: () => 'エイリアス (*名前) は使えません。値をそのまま書きます',
  },
  NO_TAGS: {
    en: ({ tag }) => `${tag} is not allowed: tags and directives are not read`,
    ja: ({ tag }) => `${tag} は使えません (タグとディレクティブには対応していません)`,
  },
  CANNOT_READ: {
    en: ({ name, cause }) => `cannot read ${name}: ${causesEn[cause] ?? cause}`,
    ja: ({ name, cause }) => `${name} を読めません: ${causesJa[cause] ?? cause}`,
  },
  CANNOT_WRITE: {
    en: ({ name, cause }) => `cannot write ${name}: ${causesEn[cause] ?? cause}`,
    ja: ({ name, cause }) => `${name} に書き込めません: ${causesJa[cause] ?? cause}`,
  },
  EXISTS: {
    en: ({ name }) => `${name} already exists; use --force to replace it`,
    ja: ({ name }) => `${name} はすでにあります。置き換えるには --force を付けます`,
  },
  MISSING_FILE: {
    en: ({ file }) => `${file} is missing; a knowledge base needs it`,
    ja: ({ file }) => `知識ベースに必要な ${file} がありません`,
  },
  NOT_A_BASE: {
    en: ({ folder }) =>
      `${folder} is not a knowledge base: expected "article", "current" or a folder with knowledge.yaml`,
    ja: ({ folder }) =>
      `${folder} は知識ベースではありません。"article"、"current"、または knowledge.yaml のあるフォルダーを指定します`,
  },
  SHAPE: { en: shapeEn, ja: shapeJa },
  BAD_FILE_NAME: {
    en: ({ file, known }) =>
      `"${file}" is not a file of a base; expected ${known === undefined ? `<id>.yaml, where <id> is made of ${formatsEn.id}` : `one of: ${known.join(', ')}`}`,
    ja: ({ file, known }) =>
      `「${file}」は知識ベースのファイルではありません。使えるファイル名: ${known === undefined ? `<id>.yaml (<id> は${formatsJa.id})` : known.join('、')}`,
  },
  UNKNOWN_REFERENCE: {
    en: ({ kind, id, where }) => `${where}: no ${referencesEn[kind]} is called "${id}"`,
    ja: ({ kind, id, where }) => `${where}: 「${id}」という${referencesJa[kind]}はありません`,
  },
  DUPLICATE_ID: {
    en: ({ kind, id, other }) => `a second ${kind} "${id}"; the first is at ${other}`,
    ja: ({ kind, id, other }) => `${kindsOfThingsJa[kind] ?? kind}「${id}」が重複しています (1 つ目: ${other})`,
  },
  NOT_ASSESSED: {
    en: ({ framework, criterion }) =>
      `${framework} is not assessed on ${criterion}; write "level: unknown" where the sources are silent`,
    ja: ({ framework, criterion }) =>
      `${framework} に ${criterion} の評価がありません。資料に記載がなければ "level: unknown" と書きます`,
  },
  ONE_LEVEL_MISSING: {
    en: ({ criterion, value }) => `${criterion} has no level with value ${value}; a scale runs from 0 to 1`,
    ja: ({ criterion, value }) => `${criterion} に値 ${value} の段階がありません。尺度は 0 から 1 までです`,
  },
  LEVELS_NOT_ORDERED: {
    en: ({ criterion, level }) =>
      `${criterion}: level ${level} is not better than the one before it; list the worst first`,
    ja: ({ criterion, level }) => `${criterion}: 段階 ${level} の値が前の段階より大きくありません。悪い順に並べます`,
  },
  UNEQUAL_STEPS: {
    en: ({ criterion }) => `${criterion}: the steps between levels are not equal; "unequal" must say why`,
    ja: ({ criterion }) => `${criterion}: 段階の間隔が等しくありません。理由を "unequal" に書きます`,
  },
  NEVER_ASKED: {
    en: ({ criterion }) => `no option of any question gives ${criterion} importance`,
    ja: ({ criterion }) => `${criterion} を重視させる選択肢がどの質問にもありません`,
  },
  CHANGES_NOTHING: {
    en: ({ question, option }) =>
      `${question}: option ${option} changes nothing; give it "importance" or "neutral: true"`,
    ja: ({ question, option }) =>
      `${question}: 選択肢 ${option} は何も変えません。"importance" を与えるか "neutral: true" と書きます`,
  },
  NEUTRAL_BUT_CHANGES: {
    en: ({ question, option }) => `${question}: option ${option} says "neutral: true" and yet changes the result`,
    ja: ({ question, option }) => `${question}: 選択肢 ${option} には "neutral: true" とありますが、結果を変えます`,
  },
  UNUSED_STATEMENT: {
    en: ({ statement }) => `nothing cites ${statement}; cite it, or say under "unused" why nothing does`,
    ja: ({ statement }) =>
      `${statement} はどこからも引用されていません。引用するか、引用しない理由を "unused" に書きます`,
  },
  USED_YET_UNUSED: {
    en: ({ statement }) => `${statement} is cited; remove its "unused"`,
    ja: ({ statement }) => `${statement} は引用されています。"unused" を削除します`,
  },
  MISSING_CELL: {
    en: ({ framework, row }) => `${framework} has no cell for the row ${row}`,
    ja: ({ framework, row }) => `${framework} の概要表に、行 ${row} の欄がありません`,
  },
  TOO_MANY_CORE: {
    en: ({ found, most }) => `${found} questions are "core"; at most ${most} may be`,
    ja: ({ found, most }) => `"core" の質問が ${found} 件あります。${most} 件までにします`,
  },
  GIVEN_NOT_ALLOWED: {
    en: ({ question, option, why }) => `${question}: option ${option} cannot use "given" here: ${givenEn[why]}`,
    ja: ({ question, option, why }) => `${question}: 選択肢 ${option} の "given" はここでは使えません: ${givenJa[why]}`,
  },
  SAME_SENTENCE: {
    en: ({ statement, other, language }) =>
      `${statement} says the same as ${other} (${language === 'ja' ? 'Japanese' : 'English'})`,
    ja: ({ statement, other, language }) =>
      `${statement} の${language === 'ja' ? '日本語' : '英語'}の文が ${other} と同じです`,
  },
  EVERYBODY_UNKNOWN: {
    en: ({ criterion }) => `no framework has a known level on ${criterion}`,
    ja: ({ criterion }) => `${criterion} の段階が分かっているフレームワークがありません`,
  },
  DOES_NOT_DISCRIMINATE: {
    en: ({ criterion }) => `all frameworks have the same level on ${criterion}, so it does not tell them apart`,
    ja: ({ criterion }) => `${criterion} はどのフレームワークも同じ段階なので、差がつきません`,
  },
  COUNTED_TWICE: {
    en: ({ statement, criteria }) =>
      `${statement} supports the levels of ${criteria.length} criteria (${criteria.join(', ')}): one fact would count that many times`,
    ja: ({ statement, criteria }) =>
      `${statement} が ${criteria.length} つの評価項目 (${criteria.join('、')}) の根拠になっています。1 つの事実が何重にも数えられます`,
  },
  STALE: {
    en: ({ what, date, days, limit }) =>
      `${what}: its newest evidence is of ${date}, ${days} days ago; review is due after ${limit} days`,
    ja: ({ what, date, days, limit }) =>
      `${what}: 最も新しい根拠が ${date} のもので、${days} 日経っています (見直しの目安は ${limit} 日)`,
  },
  NO_SINCE_EVIDENCE: {
    en: ({ statement, verdict }) => `${statement} is called "${verdict}" without a statement that says so`,
    ja: ({ statement, verdict }) => `${statement} を "${verdict}" とする根拠の記述がありません`,
  },
  PHRASE_NOT_FOUND: {
    en: ({ statement, phrase, section }) =>
      `${statement}: "${phrase}" is not in section ${section}, nor anywhere else in the document`,
    ja: ({ statement, phrase, section }) =>
      `${statement}: 「${phrase}」は ${section} 節にも文書のほかの場所にもありません`,
  },
  PHRASE_ELSEWHERE: {
    en: ({ statement, phrase, section, line }) =>
      `${statement}: "${phrase}" is not in section ${section} but on line ${line}`,
    ja: ({ statement, phrase, section, line }) =>
      `${statement}: 「${phrase}」は ${section} 節ではなく ${line} 行目にあります`,
  },
  PHRASE_OFTEN: {
    en: ({ statement, phrase, section, times }) =>
      `${statement}: "${phrase}" occurs ${times} times in section ${section}; a locating phrase must occur exactly once`,
    ja: ({ statement, phrase, section, times }) =>
      `${statement}: 「${phrase}」は ${section} 節に ${times} 回現れます。1 回だけ現れる語句にします`,
  },
  OTHER_DOCUMENT: {
    en: ({ document }) => `this is not the version of "${document}" that the base cites (its SHA-256 differs)`,
    ja: ({ document }) => `知識ベースが引用している版の「${document}」ではありません (SHA-256 が異なります)`,
  },
};

const causesEn: Record<string, string> = {
  EFBIG: 'the file is too large for its place',
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'no space is left on the device',
  EROFS: 'the file system is read-only',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  SYMLINK: 'it is a symbolic link',
  ENXIO: 'it is not a regular file',
  EIO: 'the device failed',
  EBUSY: 'it is in use',
  EMFILE: 'too many files are open',
  EDQUOT: 'the disk quota is used up',
  NOT_A_FILE: 'it is not a regular file',
};
const causesJa: Record<string, string> = {
  EFBIG: '書き込み先の上限を超えます',
  ENOENT: 'ファイルまたはフォルダーがありません',
  EACCES: '権限がありません',
  EPERM: '許可されていません',
  EISDIR: 'フォルダーです',
  ENOTDIR: 'パスの途中がフォルダーではありません',
  ENOSPC: '空き容量がありません',
  EROFS: '読み取り専用のファイルシステムです',
  ELOOP: 'シンボリックリンクが多すぎます',
  ENAMETOOLONG: '名前が長すぎます',
  SYMLINK: 'シンボリックリンクです',
  ENXIO: '通常のファイルではありません',
  EIO: '装置の入出力エラーです',
  EBUSY: '使用中です',
  EMFILE: '開いているファイルが多すぎます',
  EDQUOT: 'ディスクの割り当て量を使い切っています',
  NOT_A_FILE: '通常のファイルではありません',
};

/** The sentence of a problem, without its place. */
export function problemText<C extends ProblemCode>(problem: Problem<C>, language: 'en' | 'ja'): string {
  const { code, args } = problem as { code: C; args: ProblemArguments[C] };
  return sentences[code][language](args);
}
