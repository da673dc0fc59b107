import { spaced } from '../../../language/spaced.ts';
import type { AnswerProblems } from '../../problems/answer-problems.ts';
import { linesToWrite } from '../lines-to-write.ts';
import type { SentencesOf } from '../problem-words.ts';

const types: Readonly<Record<AnswerProblems['WRONG_TYPE']['expected'], string>> = {
  map: 'マップ',
  text: '文字列',
  list: 'リスト',
  'list-of-texts': '文字列のリスト',
  object: 'オブジェクト',
};

export const ja: SentencesOf<AnswerProblems> = {
  TOO_MANY_PRIORITIES: ({ most, found }) => spaced`重視する回答は ${most} 件までです (${found} 件あります)`,
  NO_ANSWERS: ({ missing, command }) =>
    `回答がなく、対話形式で尋ねることもできません。質問と選択肢は次のとおりです:\n${missing
      .map(
        ({ question, asks, options, several }) =>
          `  ${question}${several ? ' (複数可)' : ''}: ${options.join(' | ')}\n      ${asks.ja}`,
      )
      .join('\n')}\n編集して使えるコマンドの例:\n  ${command}`,
  UNKNOWN_QUESTION: ({ question }) => `「${question}」という質問はありません`,
  UNKNOWN_OPTION: ({ question, option, options }) =>
    spaced`「${option}」は ${question} の選択肢ではありません。選択肢: ${options.join('、')}`,
  NOT_AN_OPTION: ({ question, found }) =>
    spaced`${question} の回答は選択肢の名前で書きます (${found} が書かれています)`,
  ONE_OPTION_ONLY: ({ question, found }) => spaced`${question} に選べるのは 1 つだけです (${found} 個あります)`,
  NONE_AMONG_OTHERS: ({ question, option }) => `${question}: 「${option}」はほかの選択肢と一緒には選べません`,
  OPTION_TWICE: ({ question, option }) => `${question}: 「${option}」が 2 回書かれています`,
  QUESTION_TWICE: ({ question }) => spaced`${question} に 2 回答えています`,
  PRIORITY_NOT_ANSWERED: ({ question }) => spaced`priorities: ${question} には回答がないため、重視できません`,
  PRIORITY_TWICE: ({ question }) => spaced`priorities: ${question} が 2 回書かれています`,
  FORMER_ANSWER: (args) => {
    const was = `${args.question}${args.option === null ? '' : `=${args.option}`}`;
    if (args.write.length === 0) return spaced`${was} は使われなくなりました。この回答は削除します (${args.says.ja})`;
    return spaced`${was} は使われなくなりました (${args.says.ja})。代わりに次のように書きます:${linesToWrite(args)}`;
  },
  KEPT_AND_DROPPED: ({ framework, keeps, drops }) =>
    spaced`${framework} が ${keeps} と ${drops} の両方にあります。どちらか一方にします`,
  UNKNOWN_CRITERION: ({ criterion }) => `「${criterion}」という評価項目はありません`,
  NOT_A_FACTOR: ({ criterion, found }) =>
    spaced`${criterion} の倍率は 0 (無視) から 4 (4 倍) までの数です。実際の値: ${found}`,
  BAD_MATTERS: ({ pair }) => `「${pair}」は 評価項目=倍率 の形ではありません`,
  UNKNOWN_KEY: ({ key, known }) => `「${key}」は回答文書のキーではありません。使えるキー: ${known.join('、')}`,
  WRONG_TYPE: ({ what, expected, found }) =>
    spaced`${what ?? '回答文書'} は${types[expected]}で書きます (${found} が書かれています)`,
  OTHER_KNOWLEDGE: ({ asked, file, document }) =>
    spaced`回答は知識ベース「${file}」用ですが、--knowledge で「${asked}」が指定されています${document === undefined ? '' : spaced`。${document} の行 "knowledge: ${file}" を消すか、--knowledge を外します`}`,
  OTHER_RECORD_FORMAT: ({ file, found, known }) =>
    found !== null && found > known
      ? spaced`形式 ${found} の記録です。このプログラムが読めるのは形式 ${known} なので、新しい版で開きます`
      : spaced`形式 ${found ?? 1} の記録です。このプログラムが読めるのは形式 ${known} です。"fw-advisor recommend ${file} --save ${file} --force" で、その回答から決め直します`,
  OTHER_BASE_NEEDED: ({ base }) =>
    `知識ベース「${base}」は付属しておらず、ファイルと同じ場所にもその上にもそのフォルダーがありません。--knowledge でフォルダーを指定します`,
  NO_DECISION: ({ name, record }) =>
    spaced`${name} には選定の結果がなく、まだ記録ではありません。その回答から記録を作るには: "fw-advisor ${name} --save ${record}"`,
  SEVERAL_BASES: ({ bases }) =>
    `ファイルの知識ベースが異なります (${bases.map((base) => `"${base}"`).join('、')})。グループの選定は 1 つの知識ベースで行うため、どれかの質問にそろえます。1 つがほかを拡張したものなら、それを --knowledge で指定します`,
  NAME_TWICE: ({ name, other }) =>
    `"${name}" は "${other}" の名前でもあります。各ファイルに異なる "name:" を書き、1 人の回答は 1 回だけ渡します`,
  STDIN_TWICE: () => '標準入力は 1 回しか読めません。"-" は 1 つだけにし、ほかの回答はファイルで渡します',
  NO_SUCH_ARGUMENT: ({ tool, argument, known }) =>
    spaced`${tool} に引数「${argument}」はありません。引数: ${known.join('、')}`,
  NO_ARGUMENT: ({ tool, argument }) => spaced`${tool} には引数「${argument}」が必要です`,
  BAD_PAIR: ({ pair }) => `「${pair}」は 質問=選択肢 の形になっていません`,
  ENDED_INPUT: () => '質問の途中で入力が終わりました。結果は出していません',
  SILENT_INPUT: ({ name, seconds, variable }) =>
    spaced`${name} が開いたまま ${seconds} 秒間何も届かなかったため、結果は出していません。入力を閉じるか、ファイルまたは --set で回答してください。待つ秒数は ${variable} で変えられます (0 で無制限)`,
};
