import { spaced } from '../../../language/spaced.ts';
import type { BesideWords } from '../beside.ts';
import { ja as common } from './common.ts';

export const ja: BesideWords = {
  who({ base, asOf, verdict, firsts }) {
    const by = `${base}、${common.asOf(asOf)}`;
    const first = common.list(firsts);
    switch (verdict) {
      case 'none-eligible':
        return `条件を満たすものはありません (${by})。`;
      case 'tie':
        return spaced`${first} が同点です (${by})。`;
      case 'close':
        return spaced`${first} が 1 位ですが、僅差です (${by})。`;
      case 'open':
        return spaced`今のところ ${first}: 回答がまだ少なく、確かではありません (${by})。`;
      case 'clear':
        return `${first} (明確): ${by}`;
      case 'likely':
        return `${first} (有力): ${by}`;
      default:
        return verdict satisfies never;
    }
  },
  why({ because, excluded: { count, of, by } }) {
    const reasons = [
      ...(because.length === 0 ? [] : [`決め手: ${common.list(because)}。`]),
      ...(count === 0 ? [] : [spaced`${of} のうち ${count} は、必須の条件で外れます: ${common.list(by)}。`]),
    ];
    return reasons.join('');
  },
  from({ given, command }) {
    const told = given.map(({ answer, byFirst }) => (byFirst ? `${answer} (ここでの 1 位)` : answer));
    return `もとにした回答: ${told.join('、')}。詳しくは: ${command}`;
  },
};
