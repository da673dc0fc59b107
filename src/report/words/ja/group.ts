import { spaced } from '../../../language/spaced.ts';
import { answersText } from '../answers-text.ts';
import type { GroupWords } from '../group.ts';
import { ja as common } from './common.ts';

export const ja: GroupWords = {
  by: (label, names) => `${label} (${common.list(names)})`,
  people: (names, veto) =>
    names.length === 1
      ? spaced`${names[0]!} さんの回答。`
      : spaced`${names.length} 人の回答 (重みは等しい): ${common.list(names)}。${
          veto ? '1 人でも除外すれば除外します (--veto)。' : '除外するのは、全員にとって除外となるものだけです。'
        }`,
  mostOpen: ({ name, share }) =>
    spaced`未回答が最も響くのは ${name} さんで、本人の 1 位が変わらないのは残りの質問の答え方の ${share} です。`,
  silent: (names) =>
    spaced`${common.list(names)} さんの回答には重みがないため、重み付けはほかの人の回答だけによります。`,
  ends: '各自の結論',
  unheeded: '全員の必須条件ではないもの',
  divides: '意見の分かれる点',
  end({ verdict, firsts, lead, elsewhere }) {
    const ahead = lead === null ? '' : spaced`、${lead.rival} に ${lead.points} 点差`;
    const group =
      elsewhere === null
        ? ''
        : elsewhere.behind === null
          ? spaced`。${elsewhere.group} は除外`
          : lead?.rival === elsewhere.group
            ? ''
            : spaced`、${elsewhere.group} に ${elsewhere.behind} 点差`;
    return firsts.length === 0
      ? spaced`条件を満たすものなし${group}`
      : `${common.list(firsts)} (${common.firm[verdict]})${ahead}${group}`;
  },
  unheededBy({ people, finding, counts }) {
    const who = spaced`${common.list(people)} さんにとって ${finding.framework.name} は除外です`;
    if (finding.code === 'EXCLUDED_BY_NAME')
      return `${who} (${answersText(finding.from, 'ja')})。全員一致ではないため残しています。--veto を付けると除外します。`;
    const { criterion, needed, found } = finding;
    const weight = counts ? '重要度としてのみ数えます' : '数えていません';
    return spaced`${who}: ${criterion.name}は「${needed}」以上が必要なところ「${found}」。全員一致ではないため、${weight}。--veto を付けると除外します。`;
  },
  spread({ criterion, most, least, speaksFor }) {
    const what = speaksFor === null ? '上位 2 つに差なし' : spaced`${speaksFor} に有利`;
    return spaced`${criterion.name} (${what}): 重みは ${common.list(most.names)} が ${most.weight}、${common.list(least.names)} が ${least.weight}`;
  },
  moreSpreads: (count) => spaced`ほか ${count} 件 (--format markdown)`,
  pivotal: (name, firsts) =>
    firsts.length === 0
      ? spaced`${name} さんを除くと、残るものがありません。`
      : firsts.length === 1
        ? spaced`${name} さんを除くと、結論は ${firsts[0]!} になります。`
        : spaced`${name} さんを除くと、${common.list(firsts)} が同点になります。`,
  agreed: '全員の結論がグループと同じです。',
  sameWeights: '重み付けは全員同じです。',
};
