import type { Criterion, Language, Text } from '../../knowledge/knowledge.ts';

export const titles = {
  overview: { en: 'Overview', ja: '概要' },
  ratings: { en: 'Rated on', ja: '評価' },
  examples: { en: 'Examples', ja: 'コード例' },
  statements: { en: 'Other statements', ja: 'そのほかの記述' },
  levels: { en: 'Levels, worst first', ja: '段階 (悪い順)' },
  where: { en: 'Where the frameworks stand', ja: '各フレームワークの位置' },
  asked: { en: 'Answers that make it matter', ja: 'これを重視させる回答' },
  about: { en: 'What it is about', ja: '背景' },
  options: { en: 'Options', ja: '選択肢' },
  effects: { en: 'What it changes', ja: '結果への影響' },
  source: { en: 'Source', ja: '出典' },
  used: { en: 'Used for', ja: '使われている箇所' },
  since: { en: 'Since then', ja: 'その後' },
} as const;

export const importanceText: Readonly<Record<string, Text>> = {
  minor: { en: 'matters a little (1 point)', ja: '少し重視 (1 点)' },
  normal: { en: 'matters (2 points)', ja: '重視 (2 点)' },
  major: { en: 'matters a lot (4 points)', ja: '強く重視 (4 点)' },
};

/** A level and why: `easy: PyTorch is ...`. */
export function levelText(criterion: Criterion, level: string | null, because: Text, language: Language): string {
  const name = criterion.levels.find((l) => l.id === level)?.name[language] ?? { en: 'unknown', ja: '不明' }[language];
  return { en: `${name}: ${because.en}`, ja: `${name}。${because.ja}` }[language];
}

/** `question=option`. */
export const answerText = (answer: Readonly<Record<string, string>>): string =>
  Object.entries(answer)
    .map(([question, option]) => `${question}=${option}`)
    .join();

/** What a requirement asks for. */
export function requirementText(criterion: Criterion, level: string, language: Language): string {
  const name = criterion.levels.find((l) => l.id === level)!.name[language];
  return { en: `must be at least "${name}"`, ja: `「${name}」以上が必須` }[language];
}
