import type { WhyNotWords } from '../why-not.ts';

export const en: WhyNotWords = {
  heading: (name, text) => `Why not ${name}? ${text}`,
  excluded: 'It does not meet the requirements, as told above.',
  back: (changes) => `It would be first with ${changes}.`,
  isFirst: (name) => `${name} is first.`,
  shares: (first) => `It does share first place, with ${first}.`,
  behind: (first, points) => `${first} is ${points} of 100 points ahead of it.`,
  nothing: (name) => `Nothing that these answers ask for speaks for ${name}.`,
  itsOwn: (name) => `For ${name}`,
  outweighed: 'outweighed by',
  balanced: 'balanced by',
  notOutweighed: (name) => `Not outweighed by any one reason, for ${name}`,
  beside: (name) => `Beside that, for ${name}`,
  together: (name) => `Together against it, for ${name}`,
};
