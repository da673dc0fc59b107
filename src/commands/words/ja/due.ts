import { spaced } from '../../../language/spaced.ts';
import type { DueWords } from '../due.ts';

export const ja: DueWords = {
  title: (base, by) => spaced`# ${base}: ${by} までに読み直すもの`,
  count: (due, of, interviews) =>
    due === 0
      ? spaced`${of} 件の評価のうち、該当するものはありません。`
      : spaced`${of} 件の評価のうち ${due} 件。種類の割に古く、影響の大きいものから並びます。影響は、段階が 1 つ上下したときに首位が変わる回答の数です (無作為な回答 ${interviews} 件中)。`,
  level: ({ framework, criterion, level, date, due, changes }, interviews) =>
    spaced`**${framework}: ${criterion}** (${level}): 最新の根拠は ${date}、期限は ${due}、影響 ${changes}/${interviews}`,
};
