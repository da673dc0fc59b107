import type { KeptFrom } from '../../../decision/weighing/verdict.ts';
import type { AdrWords } from '../adr.ts';
import { en as common } from './common.ts';

const keepers: Readonly<Record<KeptFrom, string>> = {
  OPEN_QUESTIONS: 'questions that are not answered',
  UNKNOWN_RATINGS: 'ratings that are not known',
  WEIGHTS: 'weights that may have been meant otherwise',
  ASSUMED_ONLY: 'a lead that rests on what is assumed',
};

type Ahead = Parameters<AdrWords['because']['open']>[0];

/** How firm a lead is: over the weights, and over what is open. */
function firm({ always, rival, tightest, share, openShare }: Ahead): string {
  const whatever = { certainly: 'whatever the weights', 'as-known': 'whatever the weights as far as is known' };
  const weights =
    always === null
      ? `${tightest === rival ? '' : `of ${tightest} `}in ${share} of weightings like these`
      : whatever[always];
  return `ahead ${weights} and in ${openShare} of the ways to answer what is open`;
}

export const en: AdrWords = {
  titles: {
    use: (name, one) => `Use ${name} as the ${one}`,
    between: (names) => `Choose between ${common.list(names)}`,
    none: (one) => `Choose no ${one} yet: none meets the requirements`,
  },
  context: ({ title, asOf, alternatives }) =>
    `Which ${alternatives.one} should the project use? What it needs, as answered below, was weighed against the cited statements of “${title}”, ${common.asOf(asOf)}.`,
  alike: ' (makes no difference here)',
  outcome: (chosen, because) => `Chosen option: ${chosen === null ? 'none yet' : `"${chosen}"`}, because ${because}`,
  because: {
    best: (headline, score) =>
      `it comes out best: ${score} of 100 points, ${headline.margin} more than ${headline.rival}. It stays ${firm(headline)}.`,
    open: (headline) =>
      `too little was said: ${headline.leader} is ${headline.margin} of 100 points ahead of ${headline.rival} so far, ${firm(headline)}.`,
    close: (headline) =>
      `the weights leave it open: ${headline.leader} is ${headline.margin} of 100 points ahead of ${headline.rival}, but ${firm(headline)}.`,
    only({ byName, keptFrom, openShare }) {
      const stays = `This holds whatever the weights and in ${openShare} of the ways to answer what is open.`;
      if (byName) return `the project stays with it. ${stays}`;
      const only = keptFrom.includes('UNKNOWN_RATINGS')
        ? 'is not known to miss a requirement'
        : 'meets the requirements';
      return `it is the only one that ${only}. ${stays}`;
    },
    tie: (firsts, separates) =>
      separates
        ? `${common.list(firsts)} come out equal.`
        : `nothing that was answered tells ${common.list(firsts)} apart.`,
    none: (one, nearest) =>
      `no ${one} meets the requirements${nearest === null ? '' : `; ${nearest} misses them by least`}.`,
  },
  restsOn: ({ leader, rival, restsOn }) =>
    restsOn === null
      ? ''
      : `On all that was asked for ${leader} and ${rival} are equal; the order rests on what is assumed of “${common.list(restsOn)}”.`,
  keptFrom: ({ keptFrom }) =>
    keptFrom.length === 0 ? '' : `What keeps it from being clear: ${common.list(keptFrom.map((k) => keepers[k]))}.`,
  newer: ({ newer }) =>
    newer === null
      ? ''
      : `Newer evidence puts ${common.list(newer.firsts)} first (knowledge base ${newer.base}, ${common.asOf(newer.asOf)}); this one is ${common.asOf(newer.here)}.`,
  argument: (kind, clause) => `${kind}, because ${clause}`,
  standing: (criterion, level) =>
    level === null ? `it has no known rating on ${criterion}` : `it rates “${level}” on ${criterion}`,
  assumed: ' (assumed)',
  couldChange: ', which could change who is first',
  that: (because) => `: ${because}`,
  versus: ({ name }, level) => ` (${name}: “${level}”)`,
  since: (note) => ` Since then: ${note}`,
  points: (score) => `${score} of 100 points`,
  equal: (other) => `it equals ${other} in all that was asked for`,
  confirm: {
    check: (command, link) =>
      `${command} decides again from the answers and the evidence in ${link}, and fails (exit code 1) once another result comes out.`,
    again: 'This decides again, and fails (exit code 1) once another result comes out:',
    repeat: 'This decides again:',
  },
  base: ({ id, asOf, hash }, program) =>
    `Weighed by ${program} with the knowledge base ${id}, ${common.asOf(asOf)}, content ${hash.slice(0, 12)}.`,
  supersedes: (link) => `Supersedes ${link}.`,
};
