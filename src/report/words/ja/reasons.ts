import { spaced } from '../../../language/spaced.ts';
import type { Side } from '../../outline/finding.ts';
import { answersText } from '../answers-text.ts';
import type { WordsFor } from '../findings.ts';
import { ja as common } from './common.ts';

export const ja: WordsFor<
  | 'ADVANTAGE'
  | 'DRAWBACK'
  | 'CONTRIBUTION'
  | 'RESTS_ON_UNKNOWN'
  | 'DOMINATES'
  | 'NO_DIFFERENCE'
  | 'HOUSE_EXCLUDES'
  | 'HOUSE_REQUIRES'
  | 'EXCLUDED_BY_NAME'
  | 'IF_FREE'
  | 'EXCLUDED_BY_REQUIREMENT'
  | 'UNCONFIRMED_REQUIREMENT'
  | 'MISSES_BY_LEAST'
  | 'WITHOUT_REQUIREMENT'
  | 'UNKNOWN_RATING'
> = {
  ADVANTAGE: ({ criterion, better, other }) => speaksFor(criterion.name, better, other),
  DRAWBACK: ({ criterion, better, other }) => speaksFor(criterion.name, better, other),
  CONTRIBUTION: ({ criterion, better }) => `${criterion.name}: ${better.because}`,
  RESTS_ON_UNKNOWN: ({ criterion, better, other }) =>
    spaced`${criterion.name}の点数は、${better.framework.name} の評価が不明で中間とみなしたことによるものです: ${better.because}${against(other)}`,
  DOMINATES({ framework, rivals, certain }) {
    const middle = certain ? '' : ' (不明な評価は中間とみなす)';
    return spaced`これらの回答が求める項目のどれでも ${framework.name} は ${common.list(rivals)} に劣らず、どう重み付けしても上位です${middle}。`;
  },
  NO_DIFFERENCE({ compared, answers }) {
    const nothing = (replaced: boolean) => (replaced ? '想定される内容は別の質問で回答済み' : '求めるものがない');
    const told = answers.map(({ name, labels, on, all, replaced }) => {
      const who =
        compared.length === 1
          ? spaced`${compared[0]!} の得点にならない`
          : spaced`${all ? 'どれも' : spaced`${common.list(compared)} は`}同等`;
      return `${name}「${common.list(labels)}」(${on.length === 0 ? nothing(replaced) : spaced`${common.list(on)}では${who}`})`;
    });
    const here =
      compared.length === 1 || answers.every((a) => a.all) ? 'ここでは' : spaced`${common.list(compared)} の間では`;
    return spaced`${here}差がつかない回答: ${told.join('、')}。`;
  },
  HOUSE_EXCLUDES: ({ framework, reason }) => spaced`組織のルール: ${framework.name} は除外。${reason}`,
  HOUSE_REQUIRES({ framework, criterion, needed, found, measured, reason }) {
    const least =
      measured === null ? `「${needed}」以上` : spaced` ${needed} ${measured === 'lower' ? '以下' : '以上'}`;
    const its = measured === null ? `「${found}」` : ` ${found} `;
    const so =
      found === null ? spaced`${framework.name} は不明なので残します` : spaced`${framework.name} は${its}なので除外`;
    return spaced`組織のルール: ${criterion.name}は${least}が必要です。${so}。${reason}`;
  },
  EXCLUDED_BY_NAME: ({ framework, from }) => spaced`${framework.name} は対象外です (${answersText(from, 'ja')})。`,
  IF_FREE({ firsts, still, lead, because }) {
    if (firsts.length > 1) return spaced`自由に選べるなら、${common.list(firsts)} が並びます。`;
    const ahead = lead === null ? '' : spaced` (${lead.rival} に ${lead.points} 点差)`;
    const by = because.length === 0 ? '' : spaced`主な理由は${common.list(because)}です。`;
    return spaced`自由に選べる場合${still ? 'も' : 'は'} ${firsts[0]!} が 1 位です${ahead}。${by}`;
  },
  EXCLUDED_BY_REQUIREMENT: ({ framework, criterion, needed, measured, found, because }) =>
    measured === null
      ? spaced`${framework.name} は除外: ${criterion.name}は「${needed}」以上が必要ですが「${found}」です。${because}`
      : spaced`${framework.name} は除外: ${criterion.name}は ${needed} ${measured === 'lower' ? '以下' : '以上'}が必要ですが ${found} です。${because}`,
  UNCONFIRMED_REQUIREMENT: ({ framework, criterion, because }) =>
    spaced`${framework.name} が${criterion.name}の条件を満たすかは不明です: ${because}`,
  MISSES_BY_LEAST: ({ framework }) => spaced`条件に最も近いのは ${framework.name} です。`,
  WITHOUT_REQUIREMENT({ criterion, firsts, still, lead }) {
    if (firsts.length > 1) return spaced`${criterion.name}の条件を外すと、${common.list(firsts)} が同点で並びます。`;
    const ahead = lead === null ? '' : spaced` (${lead.rival} に ${lead.points} 点差)`;
    return still
      ? spaced`${criterion.name}の条件を外しても、1 位は ${firsts[0]!} のままです${ahead}。`
      : spaced`${criterion.name}の条件を外すと、${firsts[0]!} が 1 位になります${ahead}。`;
  },
  UNKNOWN_RATING({ framework, criterion, because, couldChange }) {
    const effect = couldChange ? '判明すれば 1 位が変わる可能性があります' : 'これだけで 1 位が変わることはありません';
    return spaced`${framework.name} の${criterion.name}は不明で、中間とみなしています。${effect}。${because}`;
  },
};

const speaksFor = (criterion: string, better: Side, other: Side | null) =>
  spaced`${criterion}では ${better.framework.name} が優位: ${better.because}${against(other)}`;

const against = (other: Side | null) => (other === null ? '' : ` (${other.framework.name}: ${other.because})`);
