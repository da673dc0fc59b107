import type { BesideWords } from '../beside.ts';
import { en as common } from './common.ts';

export const en: BesideWords = {
  who({ base, asOf, verdict, firsts }) {
    const by = `${base}, ${common.asOf(asOf)}`;
    const first = common.list(firsts);
    switch (verdict) {
      case 'none-eligible':
        return `None meets the requirements (${by}).`;
      case 'tie':
        return `A tie of ${first} (${by}).`;
      case 'close':
        return `${first} by a hair: too close to call (${by}).`;
      case 'open':
        return `${first} so far: too little has been said to be sure (${by}).`;
      case 'clear':
        return `${first}, clearly (${by}).`;
      case 'likely':
        return `${first}, likely (${by}).`;
      default:
        return verdict satisfies never;
    }
  },
  why({ because, excluded: { count, of, by } }) {
    const reasons = [
      ...(because.length === 0 ? [] : [`What speaks for it: ${common.list(because)}.`]),
      ...(count === 0
        ? []
        : [`${count} of ${of} ${count === 1 ? 'is' : 'are'} out by what is required: ${common.list(by)}.`]),
    ];
    return reasons.join(' ');
  },
  from({ given, command }) {
    const told = given.map(({ answer, byFirst }) => (byFirst ? `${answer} (first here)` : answer));
    return `It goes by ${told.join(', ')}. In full: ${command}`;
  },
};
