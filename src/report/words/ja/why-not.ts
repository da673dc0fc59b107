import type { WhyNotWords } from '../why-not.ts';

export const ja: WhyNotWords = {
  heading: (name, text) => `${name} が 1 位でない理由: ${text}`,
  excluded: '上記のとおり、条件を満たさないためです。',
  back: (changes) => `${changes}と 1 位になります。`,
  isFirst: (name) => `${name} は 1 位です。`,
  shares: (first) => `${first} と同点で、1 位に並んでいます。`,
  behind: (first, points) => `100 点満点で ${first} が ${points} 点上回っています。`,
  nothing: (name) => `これらの回答が求める項目に、${name} のほうが優れているものはありません。`,
  itsOwn: (name) => `${name} が上回る点`,
  outweighed: 'これを上回る点',
  balanced: 'これと釣り合う点',
  notOutweighed: (name) => `単独で上回る理由のない、${name} の長所`,
  beside: (name) => `そのほか ${name} を選ぶ理由`,
  together: (name) => `これに対し、合わせて ${name} を選ぶ理由`,
};
