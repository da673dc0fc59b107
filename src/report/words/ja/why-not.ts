import { spaced } from '../../../language/spaced.ts';
import type { WhyNotWords } from '../why-not.ts';

export const ja: WhyNotWords = {
  heading: (name, text) => spaced`${name} が 1 位でない理由: ${text}`,
  excluded: '上記のとおり、条件を満たさないためです。',
  back: (changes) => spaced`${changes}と 1 位になります。`,
  isFirst: (name) => spaced`${name} は 1 位です。`,
  shares: (first) => spaced`${first} と同点で、1 位に並んでいます。`,
  behind: (first, points) => spaced`100 点満点で ${first} が ${points} 点上回っています。`,
  nothing: (name) => spaced`これらの回答が求める項目に、${name} のほうが優れているものはありません。`,
  itsOwn: (name) => spaced`${name} が上回る点`,
  outweighed: 'これを上回る点',
  balanced: 'これと釣り合う点',
  notOutweighed: (name) => spaced`単独で上回る理由のない、${name} の長所`,
  beside: (name) => spaced`そのほか ${name} を選ぶ理由`,
  together: (name) => spaced`これに対し、合わせて ${name} を選ぶ理由`,
};
