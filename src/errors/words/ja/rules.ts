import { spaced } from '../../../language/spaced.ts';
import type { RuleProblems } from '../../problems/rule-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

const kinds: Readonly<
  Record<RuleProblems['UNKNOWN_REFERENCE']['kind'] | RuleProblems['DUPLICATE_ID']['kind'], string>
> = {
  criterion: '評価項目',
  framework: 'フレームワーク',
  statement: '記述',
  question: '質問',
  option: '選択肢',
  level: '段階',
  section: '節',
  row: '概要表の行',
  knowledge: '知識ベース',
  example: 'コード例',
  hint: '助言',
  document: '文書',
};

const profileReasons: Readonly<Record<RuleProblems['PROFILE_NOT_ALLOWED']['why'], string>> = {
  second: 'プロフィールは 1 つだけで、すでに別の質問があります',
  several: '複数回答です',
  belongs: '別の質問に属しています',
};

const assumptionReasons: Readonly<Record<RuleProblems['ASSUMPTION_NOT_ALLOWED']['why'], string>> = {
  'no-profile': '仮定できるのは "profile: true" の質問だけです',
  own: 'この質問自身が尋ねる評価項目なので、"importance" を使います',
  'no-owner': 'これを尋ねる質問がないため、違うと答えることができません',
};

const belongingReasons: Readonly<Record<RuleProblems['BELONGING_NOT_ALLOWED']['why'], string>> = {
  itself: '自分自身には属せません',
  chain: 'その質問がさらに別の質問に属しています',
  points: '選択肢にできるのは、フレームワークを残すか外すか、"neutral: true" だけです',
  name: 'その質問に同じ ID の選択肢がありません',
};

const formerReasons: Readonly<Record<RuleProblems['FORMER_NOT_ALLOWED']['why'], string>> = {
  'still-asked': '今も使われています',
  twice: '2 回書かれています',
};

const signalNames: Readonly<Record<RuleProblems['SIGNAL_NAME']['kind'], string>> = {
  import: '読み込むモジュールの名前 (例: "torch.nn")',
  dependency: '小文字のパッケージ名、イメージ名、リソース名 (例: "dm-haiku"、"nvidia/cuda")',
  call: 'モジュールから書いたドット区切りの名前 (例: "torch.optim.Adam")',
  file: 'リポジトリ内の / 区切りのパス (例: "**/*.csproj") または ":kubernetes"',
};

const signalReasons: Readonly<Record<RuleProblems['SIGNAL_NOT_ALLOWED']['why'], string>> = {
  profile: 'プロジェクトの目的は、本人に尋ねる必要があります',
  belongs: '何を残し何をやめるかは、本人に尋ねる必要があります',
  binds: '候補を除外する選択肢で、除外できるのは本人の回答だけです。弱い手がかりにするか、別の選択肢にします',
  outweighs: '"outweighs" に書けるのは、単一回答の質問にある別の選択肢だけです',
};

const languageNames: Readonly<Record<string, string>> = { en: '英語', ja: '日本語' };

export const ja: SentencesOf<RuleProblems> = {
  UNKNOWN_REFERENCE: ({ kind, id, where, known }) =>
    spaced`${where}: 「${id}」という${kinds[kind]}はありません${known === undefined ? '' : `。あるもの: ${known.join('、')}`}`,
  DUPLICATE_ID: ({ kind, id, other }) => `${kinds[kind]}「${id}」が重複しています (1 つ目: ${other})`,
  NOT_ASSESSED: ({ framework, criterion, create }) =>
    create === undefined
      ? spaced`${framework} に ${criterion} の評価がありません。資料に記載がなければ "level: unknown" と書きます`
      : spaced`${framework} に ${criterion} の評価がなく、このファイルもまだありません。"assessments: {${create.map((one) => `${one}: ...`).join(', ')}}" と書いて作ります。ほかに必要なものはありません ("knowledge init FOLDER --framework ${framework}" でも作れます)`,
  ONE_LEVEL_MISSING: ({ criterion, value }) =>
    spaced`${criterion} に値 ${value} の段階がありません。尺度は 0 から 1 までです`,
  LEVELS_NOT_ORDERED: ({ criterion, level }) =>
    spaced`${criterion}: 段階 ${level} の値が前の段階より大きくありません。悪い順に並べます`,
  UNEQUAL_STEPS: ({ criterion }) =>
    `${criterion}: 段階の間隔が等しくありません。理由を、評価項目のキー "unequal" に書きます`,
  LEVELS_OR_MEASURE: ({ criterion }) => spaced`${criterion} には "levels" か "measure" のどちらか一方だけが要ります`,
  MEASURE_NOT_ORDERED: ({ criterion, better }) =>
    spaced`${criterion}: ${better === 'lower' ? '小さい' : '大きい'}ほどよいので、"worst" から "between" を経て "best" まで、数は順に${better === 'lower' ? '小さく' : '大きく'}、値は順に大きくします`,
  NOT_OF_THE_CRITERION: ({ criterion, levels }) =>
    levels.length === 0
      ? spaced`${criterion} は数で測ります。"number" にその単位の数を書くか、"level: unknown" とします`
      : spaced`${criterion} は段階で評価します。"level" に次のどれかを書きます: ${levels.join('、')}。不明なら "level: unknown" とします`,
  NUMBER_NOT_IN_PHRASE: ({ criterion, number }) =>
    spaced`${criterion}: 根拠の引用句のどれにも ${number} という数がありません。その数を述べた箇所を引用します`,
  NOT_NAMED_AFTER_FILE: ({ statement, framework }) =>
    spaced`${statement} は ${framework} の記述なので、${framework}.${statement} とします`,
  NEVER_ASKED: ({ criterion }) => spaced`${criterion} を重視させる選択肢がどの質問にもありません`,
  CHANGES_NOTHING: ({ question, option }) =>
    spaced`${question}: 選択肢 ${option} は何も変えません。"importance" を与えるか "neutral: true" と書きます`,
  NEUTRAL_BUT_CHANGES: ({ question, option }) =>
    spaced`${question}: 選択肢 ${option} には "neutral: true" とありますが、結果を変えます`,
  UNUSED_STATEMENT: ({ statement }) =>
    spaced`${statement} はどこからも引用されていません。引用するか、引用しない理由を "unused" に書きます`,
  USED_YET_UNUSED: ({ statement }) => spaced`${statement} は引用されています。"unused" を削除します`,
  MISSING_CELL: ({ framework, row }) => spaced`${framework} の概要表に、行 ${row} の欄がありません`,
  RESERVED_WORD: ({ id, words }) =>
    spaced`質問の ID に "${id}" は使えません。回答ファイルで別の意味を持つ語です (${words.map((word) => `"${word}"`).join('、')})`,
  TOO_MANY_CORE: ({ found, most }) => spaced`"core" の質問が ${found} 件あります。${most} 件までにします`,
  QUESTION_CHANGES_NOTHING: ({ question }) =>
    `${question}: すべての選択肢が "neutral: true" です。何も変えない質問は置けません`,
  HINT_WITHOUT_CONDITION: ({ hint }) =>
    spaced`助言 ${hint} には "when" (回答) か "first" (1 位になるフレームワーク) の条件が要ります。誰にでも言うことは助言になりません`,
  SECOND_OWNER: ({ criterion, owner, question }) =>
    spaced`${question}: ${criterion} はすでに ${owner} が尋ねています。評価項目を尋ねる質問は 1 つだけです。理由が違うなら評価項目を分けます`,
  PROFILE_NOT_ALLOWED: ({ question, why }) => spaced`${question} はプロフィールにできません: ${profileReasons[why]}`,
  ASSUMPTION_NOT_ALLOWED: ({ question, option, criterion, why }) =>
    spaced`${question}: 選択肢 ${option} は ${criterion} の重みを仮定できません: ${assumptionReasons[why]}`,
  NO_NEUTRAL_OPTION: ({ question, criterion }) =>
    spaced`${question} には "neutral: true" の選択肢が要ります。プロフィールが ${criterion} の重みを仮定するため、重視しないと答えられるようにします`,
  BELONGING_NOT_ALLOWED: ({ question, option, target, why }) =>
    spaced`${question}${option === null ? '' : spaced`: 選択肢 ${option}`} は ${target} に属せません: ${belongingReasons[why]}`,
  FORMER_NOT_ALLOWED: ({ question, option, why }) =>
    spaced`${question}${option === null ? '' : `=${option}`} を以前の回答として扱えません: ${formerReasons[why]}`,
  NOTHING_CARRIED: ({ question, there, knowledge }) =>
    spaced`${question}: 選択肢に ${knowledge} の ${there} と同じものがないため、何も引き継がれません`,
  SIGNAL_NAME: ({ name, kind }) => `"${name}" は "kind: ${kind}" の名前になりません。正しい形: ${signalNames[kind]}`,
  SIGNAL_TWICE: ({ name, question, other }) =>
    spaced`"${name}" はすでに ${question}=${other} の手がかりです。単一回答の質問で両方の手がかりにはできません`,
  SIGNAL_NOT_ALLOWED: ({ question, option, why }) =>
    spaced`${question}=${option} は手がかりから答えられません: ${signalReasons[why]}`,
  SAME_SENTENCE: ({ statement, other, language }) =>
    spaced`${statement} の${languageNames[language] ?? language}の文が ${other} と同じです`,
  EVERYBODY_UNKNOWN: ({ criterion }) => spaced`${criterion} の段階が分かっているものがありません`,
  DOES_NOT_DISCRIMINATE: ({ criterion }) => spaced`${criterion} はどれも同じ段階なので、差がつきません`,
  NOT_TREATED_ALIKE: ({ framework, lacks, where }) =>
    lacks === 'option'
      ? spaced`${where} には他のフレームワークの名の選択肢がありますが、${framework} の選択肢がありません`
      : lacks === 'criterion'
        ? spaced`他のフレームワークにはこのような評価項目がありますが、${framework} にはありません: ${where}`
        : spaced`助言は他のフレームワークの記述を根拠にしていますが、${framework} の記述を根拠にするものがありません`,
  EVIDENCE_OF_ANOTHER: ({ framework, statement, of }) =>
    spaced`${framework} の根拠 ${statement} は ${of} の記述です。自身の記述を探すか、いくつかに関わるものなら "field.yaml" に移します`,
  COUNTED_TWICE: ({ statement, criteria }) =>
    spaced`${statement} が ${criteria.length} つの評価項目 (${criteria.join('、')}) の根拠になっています。1 つの事実が何重にも数えられます`,
  UNDATED_SOURCE: ({ statement }) =>
    spaced`${statement} の "confidence" は "high" ですが、"version" には日付がないと書かれています。日付を調べるか、"medium" にします`,
  MOVING_SOURCE: ({ statement, moving }) =>
    spaced`${statement} のアドレスは、いずれ別の内容を指します (${moving})。コミットや版を指定するか、写しを読んだことを "version" に書きます (例: "2026-11 の写し")`,
  STALE: ({ what, date, days, limit }) =>
    spaced`${what}: 最も新しい根拠が ${date} のもので、${days} 日経っています (見直しの目安は ${limit} 日)`,
  NO_SINCE_EVIDENCE: ({ statement, verdict }) => spaced`${statement} を "${verdict}" とする根拠の記述がありません`,
};
