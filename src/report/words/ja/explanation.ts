import { spaced } from '../../../language/spaced.ts';
import type { ExplanationWords } from '../explanation.ts';

export const ja: ExplanationWords = {
  kinds: {
    knowledge: '知識ベース',
    criterion: '評価項目',
    question: '質問',
    option: '選択肢',
    statement: '記述',
  },
  titles: {
    overview: '概要',
    ratings: '評価',
    examples: 'コード例',
    statements: 'そのほかの記述',
    levels: '段階 (悪い順)',
    asked: 'これを重視させる回答',
    options: '選択肢',
    effects: '結果への影響',
    source: '出典',
    used: '使われている箇所',
    since: 'その後',
  },
  where: (alternatives) => spaced`各${alternatives}の位置`,
  importance: {
    minor: '少し重視 (1 点)',
    normal: '重視 (2 点)',
    major: '強く重視 (4 点)',
  },
  assumed: {
    minor: '少し重視すると仮定 (1/4 点)。その質問に答えるまで',
    normal: '重視すると仮定 (1/2 点)。その質問に答えるまで',
    major: '強く重視すると仮定 (1 点)。その質問に答えるまで',
  },
  keeps: '候補に残る。選ばれた選択肢が残さないものは外れる',
  drops: '候補から外れる',
  level: (name, because) => `${name}。${because}`,
  atLeast: (name) => `「${name}」以上が必須`,
  atMost: (name) => `「${name}」以下が必須`,
  neutral: '影響しません。結果を変えない回答です。',
  meant: '原文の表記と意味が異なる箇所',
  base: {
    lists: { criteria: '評価項目', questions: '質問' },
    options: (command) => `質問の選択肢: ${command}`,
    statements: (count) => spaced`根拠となる記述は ${count} 件あり、それぞれの説明に ID が付きます。`,
  },
  today: (note) => `現在: ${note}`,
};
