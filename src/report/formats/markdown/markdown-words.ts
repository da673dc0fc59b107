import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { asOfText } from '../../words/words.ts';

/** What the report in Markdown itself says. */
export const markdownWords = {
  en: {
    title: 'Recommendation',
    answers: 'Answers',
    ranking: 'Ranking',
    reasons: 'Reasons',
    requirements: 'Requirements',
    comparison: 'Comparison',
    change: 'What would change it',
    hints: 'Worth knowing',
    opinion: 'Second opinion',
    sources: 'Sources',
    sourcesAnchor: '#sources',
    since: 'Since then',
    twice: ' (counts double)',
    speaksFor: (name: string) => `For ${name}`,
    against: (name: string) => `Against it, for ${name}`,
    contributions: (name: string) => `What ${name} scores with`,
    base: ({ id, title, asOf }: Knowledge) =>
      `Knowledge base: ${id} (${title.en}), ${asOfText(asOf, 'en')}. Points are of 100; those of the reasons add up.`,
  },
  ja: {
    title: '推奨',
    answers: '回答',
    ranking: '順位',
    reasons: '理由',
    requirements: '必須条件',
    comparison: '比較表',
    change: '結果が変わる条件',
    hints: 'あわせて知っておきたいこと',
    opinion: 'セカンドオピニオン',
    sources: '出典',
    sourcesAnchor: '#出典',
    since: '現在',
    twice: ' (2 倍に数える)',
    speaksFor: (name: string) => `${name} を選ぶ理由`,
    against: (name: string) => `${name} が上回る点`,
    contributions: (name: string) => `${name} の得点の内訳`,
    base: ({ id, title, asOf }: Knowledge) =>
      `知識ベース: ${id} (${title.ja})、${asOfText(asOf, 'ja')}。点数は 100 点満点で、理由の点数の合計が点差になります。`,
  },
} as const;
