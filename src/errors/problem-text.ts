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
};
const kindsJa = {
  anything: 'フレームワーク・評価項目・質問・選択肢・記述',
  framework: 'フレームワーク',
  row: '表の行',
  knowledge: '知識ベース',
  question: '質問',
  criterion: '評価項目',
  field: 'フィールド',
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
const formatsEn: Record<string, string> = {
  id: 'lower-case letters, digits and single hyphens, such as gpu-control',
  'statement-id': 'lower-case letters, digits, hyphens and dots, such as devices.explicit',
  text: 'a text that is not empty',
  date: 'a quoted date: "2026-11-23", "2026-11", "2026" or "2020/2021"',
  address: 'a URL, or a registry row such as npm:name or pypi:name',
  'not-unknown': 'another name: "unknown" is what an assessment says where the sources are silent',
  'one-answer': 'one question and its option',
};
const formatsJa: Record<string, string> = {
  id: '英小文字・数字・単独のハイフンからなる ID (例: gpu-control)',
  'statement-id': '英小文字・数字・ハイフン・ピリオドからなる ID (例: devices.explicit)',
  text: '空でない文字列',
  date: '引用符で囲んだ日付: "2026-11-23"、"2026-11"、"2026"、"2020/2021"',
  address: 'URL、または npm:name や pypi:name のような登録名',
  'not-unknown': '別の名前 ("unknown" は資料に記載がないことを表す語です)',
  'one-answer': '質問 1 つとその選択肢',
};

const shapeEn = ({ path, issue, expected, found }: ProblemArguments['SHAPE']): string => {
  const at = path === '' ? '' : `${path}: `;
  switch (issue) {
    case 'unknown-key':
      return `${at}"${expected}" is not a key here`;
    case 'missing':
      return `${at}is missing; expected ${expected}`;
    case 'type':
      return `${at}found ${found}, expected ${expected}`;
    case 'value':
      return `${at}found ${found}, expected one of: ${expected}`;
    case 'format':
      return `${at}found ${found}, expected ${formatsEn[expected] ?? expected}`;
    case 'size':
      return `${at}found ${found}, expected ${expected}`;
    case 'other':
      return `${at}${expected} (found ${found})`;
    default:
      return issue satisfies never;
  }
};
const shapeJa = ({ path, issue, expected, found }: ProblemArguments['SHAPE']): string => {
  const at = path === '' ? '' : `${path}: `;
  switch (issue) {
    case 'unknown-key':
      return `${at}ここに「${expected}」というキーは置けません`;
    case 'missing':
      return `${at}必須の項目がありません (${expected})`;
    case 'type':
      return `${at}${expected} が必要ですが、${found} が書かれています`;
    case 'value':
      return `${at}${found} は使えません。次のいずれかです: ${expected}`;
    case 'format':
      return `${at}${found} は使えません。正しい形: ${formatsJa[expected] ?? expected}`;
    case 'size':
      return `${at}${found} は範囲外です (${expected})`;
    case 'other':
      return `${at}${expected} (値: ${found})`;
    default:
      return issue satisfies never;
  }
};
const givenEn = {
  several: 'the question it names takes several options',
  chain: 'the question it names depends on another itself',
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
      `回答がなく、ここでは質問もできません。質問と選択肢は次のとおりです:\n${missing
        .map(
          ({ question, asks, options, several }) =>
            `  ${question}${several ? ' (複数可)' : ''}: ${options.join(' | ')}\n      ${asks.ja}`,
        )
        .join('\n')}\nそのまま編集して使えるコマンド:\n  ${command}`,
  },
  EMPTY_INPUT: { en: ({ name }) => `${name} is empty`, ja: ({ name }) => `${name} は空です` },
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
    en: ({ question }) => `priorities: ${question} has no answer that could count double`,
    ja: ({ question }) => `priorities: ${question} には重視すべき回答がありません`,
  },
  PRIORITY_TWICE: {
    en: ({ question }) => `priorities: ${question} stands twice`,
    ja: ({ question }) => `priorities: ${question} が 2 回書かれています`,
  },
  UNKNOWN_KEY: {
    en: ({ key, known }) => `"${key}" is not a key of an answers document; its keys: ${known.join(', ')}`,
    ja: ({ key, known }) => `「${key}」は回答文書のキーではありません。使えるキー: ${known.join('、')}`,
  },
  WRONG_TYPE: {
    en: ({ what, expected, found }) => `${what} must be ${typesEn[expected]}, found ${found}`,
    ja: ({ what, expected, found }) => `${what} は${typesJa[expected]}で書きます (${found} が書かれています)`,
  },
  OTHER_KNOWLEDGE: {
    en: ({ asked, file }) => `the answers are for the knowledge base "${file}", but --knowledge asks for "${asked}"`,
    ja: ({ asked, file }) => `回答は知識ベース「${file}」用ですが、--knowledge で「${asked}」が指定されています`,
  },
  BAD_PAIR: {
    en: ({ pair }) => `"${pair}" is not of the form QUESTION=OPTION`,
    ja: ({ pair }) => `「${pair}」は 質問=選択肢 の形になっていません`,
  },
  ENDED_INPUT: {
    en: () => 'the input ended before the interview did; nothing was decided',
    ja: () => '質問の途中で入力が終わりました。結果は出していません',
  },
  NOT_UTF8: {
    en: ({ name }) => `${name} is not UTF-8 text`,
    ja: ({ name }) => `${name} は UTF-8 のテキストではありません`,
  },
  HAS_NUL: {
    en: ({ name }) => `${name} has NUL bytes: it is not a text`,
    ja: ({ name }) => `${name} に NUL バイトがあります。テキストではありません`,
  },
  TOO_LARGE: {
    en: ({ name, limit }) => `${name} is larger than ${limit}, the most that is read`,
    ja: ({ name, limit }) => `${name} は読み込みの上限 (${limit}) を超えています`,
  },
  TOO_DEEP: {
    en: ({ limit }) => `nested more than ${limit} deep`,
    ja: ({ limit }) => `入れ子が ${limit} 段を超えています`,
  },
  SYNTAX: { en: ({ detail }) => `cannot be read: ${detail}`, ja: ({ detail }) => `読み取れません: ${detail}` },
  KEY_TWICE: {
    en: ({ key }) => `"${key}" stands twice in one map`,
    ja: ({ key }) => `同じマップに「${key}」が 2 回書かれています`,
  },
  SEVERAL_DOCUMENTS: {
    en: () => 'a second document starts here; one is expected',
    ja: () => 'ここから 2 つ目の文書が始まっています。文書は 1 つだけです',
  },
  NO_ALIASES: {
    en: () => 'aliases (*name) are not allowed; write it out',
    ja: () => 'エイリアス (*名前) は使えません。内容をそのまま書いてください',
  },
  NO_TAGS: { en: ({ tag }) => `the tag ${tag} is not allowed`, ja: ({ tag }) => `タグ ${tag} は使えません` },
  CANNOT_READ: {
    en: ({ name, cause }) => `cannot read ${name}: ${causesEn[cause] ?? cause}`,
    ja: ({ name, cause }) => `${name} を読めません: ${causesJa[cause] ?? cause}`,
  },
  CANNOT_WRITE: {
    en: ({ name, cause }) => `cannot write ${name}: ${causesEn[cause] ?? cause}`,
    ja: ({ name, cause }) => `${name} に書き込めません: ${causesJa[cause] ?? cause}`,
  },
  EXISTS: {
    en: ({ name }) => `${name} exists already; --force replaces it`,
    ja: ({ name }) => `${name} はすでにあります。置き換えるには --force を付けます`,
  },
  MISSING_FILE: {
    en: ({ file }) => `${file} is missing; a knowledge base needs it`,
    ja: ({ file }) => `知識ベースに必要な ${file} がありません`,
  },
  NOT_A_BASE: {
    en: ({ folder }) => `${folder} is no knowledge base: expected "article", "current" or a folder with knowledge.yaml`,
    ja: ({ folder }) =>
      `${folder} は知識ベースではありません。"article"、"current"、または knowledge.yaml のあるフォルダーを指定します`,
  },
  SHAPE: { en: shapeEn, ja: shapeJa },
  BAD_FILE_NAME: {
    en: ({ file }) => `"${file}" is not a file of a base: expected <id>.yaml, with ${formatsEn.id}`,
    ja: ({ file }) => `「${file}」は知識ベースのファイル名ではありません。<id>.yaml (${formatsJa.id}) にします`,
  },
  UNKNOWN_REFERENCE: {
    en: ({ kind, id, where }) => `${where}: no ${referencesEn[kind]} is called "${id}"`,
    ja: ({ kind, id, where }) => `${where}: 「${id}」という${referencesJa[kind]}はありません`,
  },
  DUPLICATE_ID: {
    en: ({ kind, id, other }) => `a second ${kind} "${id}"; the first is at ${other}`,
    ja: ({ kind, id, other }) => `${kind} の「${id}」が重複しています (1 つ目: ${other})`,
  },
  NOT_ASSESSED: {
    en: ({ framework, criterion }) =>
      `${framework} is not assessed on ${criterion}; say "level: unknown" where the sources are silent`,
    ja: ({ framework, criterion }) =>
      `${framework} に ${criterion} の評価がありません。資料に記載がなければ "level: unknown" と書きます`,
  },
  ONE_LEVEL_MISSING: {
    en: ({ criterion, value }) => `${criterion} has no level with value ${value}; a scale reaches from 0 to 1`,
    ja: ({ criterion, value }) => `${criterion} に値 ${value} の段階がありません。尺度は 0 から 1 までです`,
  },
  LEVELS_NOT_ORDERED: {
    en: ({ criterion, level }) =>
      `${criterion}: level ${level} is not better than the one before it; the worst stands first`,
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
      `${question}: option ${option} changes nothing; give it importance or "neutral: true"`,
    ja: ({ question, option }) =>
      `${question}: 選択肢 ${option} は何も変えません。importance か "neutral: true" を書きます`,
  },
  NEUTRAL_BUT_CHANGES: {
    en: ({ question, option }) => `${question}: option ${option} is neutral and yet changes something`,
    ja: ({ question, option }) => `${question}: 選択肢 ${option} は neutral なのに結果を変えます`,
  },
  UNUSED_STATEMENT: {
    en: ({ statement }) => `nothing cites ${statement}; cite it, or say why not under "unused"`,
    ja: ({ statement }) => `${statement} はどこからも引用されていません。引用するか、理由を "unused" に書きます`,
  },
  USED_YET_UNUSED: {
    en: ({ statement }) => `${statement} is cited; its "unused" must go`,
    ja: ({ statement }) => `${statement} は引用されています。"unused" を消してください`,
  },
  MISSING_CELL: {
    en: ({ framework, row }) => `${framework} has no cell for the row ${row}`,
    ja: ({ framework, row }) => `${framework} に概要表の行 ${row} がありません`,
  },
  TOO_MANY_CORE: {
    en: ({ found, most }) => `${found} questions are core; at most ${most} may be`,
    ja: ({ found, most }) => `core の質問が ${found} 件あります。${most} 件までです`,
  },
  GIVEN_NOT_ALLOWED: {
    en: ({ question, option, why }) => `${question}: option ${option} cannot use "given" so: ${givenEn[why]}`,
    ja: ({ question, option, why }) => `${question}: 選択肢 ${option} の "given" は使えません: ${givenJa[why]}`,
  },
  SAME_SENTENCE: {
    en: ({ statement, other, language }) => `${statement} says in ${language} what ${other} says`,
    ja: ({ statement, other, language }) => `${statement} の文 (${language}) は ${other} と同じです`,
  },
  EVERYBODY_UNKNOWN: {
    en: ({ criterion }) => `no framework has a known level on ${criterion}`,
    ja: ({ criterion }) => `${criterion} の段階が分かっているフレームワークがありません`,
  },
  DOES_NOT_DISCRIMINATE: {
    en: ({ criterion }) => `all frameworks have the same level on ${criterion}: it tells nobody apart`,
    ja: ({ criterion }) => `${criterion} は全フレームワークが同じ段階で、差がつきません`,
  },
  COUNTED_TWICE: {
    en: ({ statement, criteria }) =>
      `${statement} supports the levels of ${criteria.length} criteria (${criteria.join(', ')}): one fact would count as many times`,
    ja: ({ statement, criteria }) =>
      `${statement} が ${criteria.length} つの評価項目 (${criteria.join('、')}) の根拠になっています。同じ事実が何度も数えられます`,
  },
  STALE: {
    en: ({ what, date, days, limit }) =>
      `${what} rests on ${date}, ${days} days before; it wants review after ${limit}`,
    ja: ({ what, date, days, limit }) =>
      `${what} の根拠は ${date} のもので ${days} 日経っています (見直しの目安は ${limit} 日)`,
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
      `${statement}: "${phrase}" occurs ${times} times in section ${section}; a locator occurs once`,
    ja: ({ statement, phrase, section, times }) =>
      `${statement}: 「${phrase}」は ${section} 節に ${times} 回あります。位置を示す語句は 1 回だけ現れるものにします`,
  },
  OTHER_DOCUMENT: {
    en: ({ document }) => `this is not the state of "${document}" that the base cites: its SHA-256 differs`,
    ja: ({ document }) => `知識ベースが引用している版の「${document}」ではありません (SHA-256 が異なります)`,
  },
};

const causesEn: Record<string, string> = {
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
  NOT_A_FILE: 'it is not a regular file',
};
const causesJa: Record<string, string> = {
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
  NOT_A_FILE: '通常のファイルではありません',
};

/** The sentence of a problem, without its place. */
export function problemText<C extends ProblemCode>(problem: Problem<C>, language: 'en' | 'ja'): string {
  const { code, args } = problem as { code: C; args: ProblemArguments[C] };
  return sentences[code][language](args);
}
