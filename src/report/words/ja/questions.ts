import type { QuestionsWords } from '../questions.ts';

export const ja: QuestionsWords = {
  several: '複数可',
  more: '希望すれば質問',
  template:
    'fw-advisor の回答ファイル。行頭の # を外すと回答になります。質問は飛ばしてもかまいません。実行: fw-advisor FILE',
  severalHere: ' (1 つ、または [a, b] のリスト)',
  priorities: '2 倍に数える回答 (3 件まで):',
  matters: '手動で重みを変える評価項目。0 (無視) から 4 (4 倍) まで:',
  left: '途中で終えた質問への回答。続きから再開: fw-advisor このファイル',
  term: (word, means) => `${word}: ${means}`,
  toldBy: (command) => `出典付きの説明: ${command}`,
  keys: {
    id: 'batch がそのまま出力に写す値',
    name: '回答した人の名前 (group で使う)',
    knowledge: '回答の対象とする知識ベース',
    answers: '質問: 選択肢 (複数選べる質問ではリストも可)',
    priorities: '2 倍に数える質問。いずれも回答済みであること',
    matters: '手動の重み付け。評価項目: 倍率 (0 = 無視 〜 4 = 4 倍)',
    factor: 'この評価項目の重要度に掛ける倍率',
    decision: '記録に含まれる選定結果',
  },
};
