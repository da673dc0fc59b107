import { spaced } from '../../../language/spaced.ts';
import { shellWord } from '../../../typesetting/shell-word.ts';
import type { StartWords } from '../start.ts';

export const ja: StartWords = {
  about: (names) =>
    spaced`${names.join('、')}について、社内で誰が知っているか。新しいベースの出発点です。何を比べるのかをここに書いてください。`,
  asks: '社内にすでに知っている人がいる必要がありますか？',
  why: '経験者がいなければ、文書だけが頼りになるためです。',
  options: { no: 'いいえ、自力で進める', yes: 'はい、時間を節約できる' },
  criterion: '社内の経験者',
  criterionAsks: '社内に仕事で使った人がいるか。',
  nobody: 'なし',
  somebody: 'あり',
  means: { nobody: '社内に使った人はいない。', somebody: '社内に使った人が少なくとも 1 人いる。' },
  says: {
    nobody: (name) => spaced`社内に${name}を使った人はいない。`,
    somebody: (name) => spaced`社内に${name}を使った人がいる。`,
  },
  summary: (name) => spaced`${name} を 1 文で。`,
  notesTitle: '誰が何を知っているか',
  notesLead: '周りに尋ね、その答えをここに書きます。ベースの記述はこれらの行を引用します。',
  comments: {
    knowledge: 'ベースの概要。全項目の説明: fw-advisor knowledge schema knowledge',
    questions: '質問。並び順に尋ねます。選択肢が重要度を与える評価項目は、その質問だけのものです。',
    criterion: '評価する 1 つの点と、最低 (0) から最高 (1) までの段階。代わりに単位付きの "measure" も書けます。',
    framework: '資料が述べていることを所在と語句とともに。続いて評価項目ごとの段階、または "level: unknown"。',
  },
  skeleton: {
    head: '読んだものから置き換えます。"statements" に記述を、次に段階とその記述の id ("evidence") を書きます。',
    part: 'このベースが加えるものだけを書きます。残りは拡張元にあります。調べたものから、段階と、根拠になる記述の id ("evidence") に置き換えます。',
    notRead: 'まだ調べていない。',
    overview: '次の行それぞれに、文と根拠を書いた欄を置きます:',
    measure: '数',
  },
  ask: {
    id: 'ベースの名前 (回答と記録での呼び名)',
    languages: '文章の言語 (タグをコンマで区切る)',
    title: (language) => `何についてのベースですか？ (${language})`,
    called: (language) => `何から選びますか？ 単数, 複数 (${language})`,
    alternatives: '候補の名前を 2 つ以上、コンマ区切りで',
  },
  wrote: (folder, files) => spaced`${folder}: ${files} ファイル`,
  next: (folder) => [`fw-advisor knowledge check ${shellWord(folder)}`, `fw-advisor --knowledge ${shellWord(folder)}`],
};
