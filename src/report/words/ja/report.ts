import { spaced } from '../../../language/spaced.ts';
import type { ReportWords } from '../report.ts';
import { ja as common } from './common.ts';

export const ja: ReportWords = {
  found: 'コードから分かったこと',
  groups: {
    for: (name) => spaced`${name} を選ぶ理由`,
    against: (name) => spaced`${name} が上回る点`,
    scores: (name) => spaced`${name} の得点の内訳`,
    unknown: () => '不明な評価による差',
  },
  because: ({ code, better }) =>
    code === 'RESTS_ON_UNKNOWN'
      ? spaced`${better.framework.name} は不明で、中間とみなしています。${better.because}`
      : better.because,
  unknownLevel: '不明、中間とみなす',
  unknownTogether: (list) =>
    `不明で、中間とみなした評価: ${common.list(list)}。合わせると 1 位が変わる可能性があります。`,
  unknownAlone: (list) =>
    `不明で、中間とみなした評価 (どれか 1 つで 1 位が変わることはありません): ${common.list(list)}。`,
  rating: (criterion, framework) => `${criterion} (${framework})`,
  firstShares: (shares, error) =>
    `似た重み付けで 1 位になる割合: ${shares.join('、')}${error === null ? '' : ` (標本による、± ${error}%)`}`,
  since: '現在',
  twice: ' (2 倍に数える)',
  weighedByHand: (criterion) => `手動の重み付け: ${criterion}`,
  times: (factor) => `× ${factor}`,
  asksNothing: ' (変化なし: この項目を求める回答がない)',
  hints: 'あわせて知っておきたいこと',
  hintBecause(leader, answers) {
    const who =
      leader === null
        ? []
        : [leader.stays ? spaced`${leader.name} を使い続ける` : spaced`${leader.name} が 1 位である`];
    return spaced`${[...who, ...(answers === '' ? [] : [`「${answers}」と答えた`])].join('、')}ため`;
  },
  change: '結果が変わる条件',
  opinion: 'セカンドオピニオン',
  sources: '出典',
};
