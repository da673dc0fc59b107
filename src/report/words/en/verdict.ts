import type { KeptFrom } from '../../../decision/weighing/verdict.ts';
import type { NewerOpinion } from '../../outline/finding.ts';
import type { WordsFor } from '../findings.ts';
import { en as common } from './common.ts';

const keepers: Readonly<Record<KeptFrom, string>> = {
  OPEN_QUESTIONS: 'open questions',
  UNKNOWN_RATINGS: 'unknown ratings',
  WEIGHTS: 'other weights that you may have meant',
  ASSUMED_ONLY: 'a lead that rests on what is assumed',
};
const kept = (by: readonly KeptFrom[]) =>
  by.length === 0 ? '' : ` Kept from clear by ${common.list(by.map((k) => keepers[k]))}.`;

/** What a newer base says, in the middle of the first sentence. */
const today = (newer: NewerOpinion | null) =>
  newer === null
    ? ''
    : `, ${common.asOf(newer.here)} (today’s evidence puts ${common.list(newer.firsts)} first: ${newer.base}, ${newer.asOf})`;

export const en: WordsFor<
  | 'NONE_ELIGIBLE'
  | 'TIE'
  | 'ONLY_ONE'
  | 'AHEAD'
  | 'CLOSE_REMARK'
  | 'SETTLED_BY_ANSWER'
  | 'SETTLED_BY_RATING'
  | 'FOUND_IN_CODE'
  | 'RANKED'
  | 'HINT'
  | 'SECOND_OPINION'
> = {
  NONE_ELIGIBLE: ({ alternative, nearest }) =>
    `No ${alternative} meets the requirements${nearest === null ? '' : `; ${nearest} comes closest`}.`,
  TIE: ({ firsts, separates }) =>
    separates
      ? `A tie: ${common.list(firsts)} come out equal.`
      : `A tie, so no recommendation yet: nothing that was answered tells ${common.list(firsts)} apart.`,
  ONLY_ONE({ leader, byName, openShare, keptFrom, newer }) {
    const stays = `whatever the weights and in ${openShare} of the ways to answer what is open`;
    if (byName) return `You stay with ${leader}${today(newer)}, ${stays}.${kept(keptFrom)}`;
    const word = keptFrom.length === 0 ? 'clearly' : 'likely';
    const only = keptFrom.includes('UNKNOWN_RATINGS')
      ? 'the only one not known to miss a requirement'
      : 'the only one that meets the requirements';
    return `${leader}, ${word}${today(newer)}: ${only}, ${stays}.${kept(keptFrom)}`;
  },
  AHEAD(finding) {
    const { verdict, leader, rival, restsOn, margin, share, tightest, always, openShare, keptFrom, newer } = finding;
    const inShare = { certainly: 'whatever the weights', 'as-known': 'whatever the weights as far as is known' };
    const of = tightest === rival ? '' : `of ${tightest} `;
    const weights =
      always === null
        ? `${of}in ${share} of weightings like ${finding.people === 'one' ? 'yours' : 'theirs'}`
        : inShare[always];
    const firm = `ahead ${weights} and in ${openShare} of the ways to answer what is open`;
    if (restsOn !== null) {
      const equal = `On all that was asked for ${leader} and ${rival} are equal; the order rests on what is assumed of “${common.list(restsOn)}”.`;
      return `${equal} ${en.AHEAD({ ...finding, restsOn: null })}`;
    }
    const ahead = `${margin} of 100 points ahead of ${rival}, ${firm}`;
    switch (verdict) {
      case 'clear':
        return `${leader}, clearly${today(newer)}: ${ahead}.`;
      case 'likely':
        return `${leader}, likely${today(newer)}: ${ahead}.${kept(keptFrom)}`;
      case 'open':
        return `${leader} so far${today(newer)}: too little was said. It is ${ahead}.`;
      case 'close':
        return `Too close to call${today(newer)}: the weights leave it open. ${leader} is ${ahead}.`;
      default:
        return verdict satisfies never;
    }
  },
  CLOSE_REMARK: ({ text }) => text,
  SETTLED_BY_ANSWER: ({ asks }) => `An answer to this would settle most: ${asks}`,
  SETTLED_BY_RATING: ({ framework, criterion }) =>
    `What would settle most is not known: ${criterion.name} of ${framework.name}.`,
  FOUND_IN_CODE: ({ question, option, taken, said, proof }) => {
    const other = said.length === 0 ? 'the question was left open' : `you said ${common.list(said)}`;
    return `${question.name}: ${option.name} (${proof})${taken ? '' : `; not taken, ${other}`}`;
  },
  RANKED: ({ framework, rank, score }) => `${rank}. ${framework.name}: ${score} of 100 points.`,
  HINT: ({ text }) => text,
  SECOND_OPINION({ base, asOf, verdict, firsts, agrees, because }) {
    const who = `${base} (${common.asOf(asOf)})`;
    if (verdict === 'none-eligible')
      return `${who} finds none that meets the requirements. In full: --knowledge ${base}`;
    if (agrees) return `${who} agrees: ${common.list(firsts)} (${common.firm[verdict]}).`;
    const by = because.length === 0 ? '' : `, by ${common.list(because)}`;
    return `${who} puts ${common.list(firsts)} first (${common.firm[verdict]})${by}. In full: --knowledge ${base}`;
  },
};
