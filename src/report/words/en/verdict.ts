import type { Verdict } from '../../../decision/model.ts';
import type { WordsFor } from '../findings.ts';
import { en as common } from './common.ts';

const firm: Readonly<Record<Verdict, string>> = {
  clear: 'clearly',
  likely: 'likely',
  open: 'so far',
  close: 'by a hair',
  tie: 'tied',
  'none-eligible': 'none',
};

export const en: WordsFor<
  | 'NONE_ELIGIBLE'
  | 'TIE'
  | 'ONLY_ONE'
  | 'AHEAD'
  | 'CLOSE_REMARK'
  | 'SETTLED_BY_ANSWER'
  | 'SETTLED_BY_RATING'
  | 'RANKED'
  | 'HINT'
  | 'SECOND_OPINION'
> = {
  NONE_ELIGIBLE: ({ nearest }) =>
    `No framework meets the requirements${nearest === null ? '' : `; ${nearest} comes closest`}.`,
  TIE: ({ firsts, separates }) =>
    separates
      ? `A tie: ${common.list(firsts)} come out equal.`
      : `A tie: nothing that was answered tells ${common.list(firsts)} apart.`,
  ONLY_ONE({ leader, byName, keptFrom }) {
    if (byName && keptFrom === 'nothing') return `You stay with ${leader}.`;
    if (byName) return `You stay with ${leader}; open questions could still rule it out.`;
    switch (keptFrom) {
      case 'nothing':
        return `${leader}, clearly: the only one that meets the requirements.`;
      case 'unconfirmed':
        return `${leader}, likely: the only one not known to miss a requirement.`;
      case 'open-questions':
        return `${leader}, likely: the only one that meets the requirements; open questions could still rule it out.`;
      default:
        return keptFrom satisfies never;
    }
  },
  AHEAD({ verdict, leader, rival, margin, share, tightest, always }) {
    const ahead = `${margin} of 100 points ahead of ${rival}`;
    const inShare = `and ahead ${tightest === rival ? '' : `of ${tightest} `}in ${share} of weightings like yours`;
    switch (verdict) {
      case 'clear':
        return `${leader}, clearly: ${ahead}, ${always === 'certainly' ? 'whatever the weights' : inShare}.`;
      case 'likely':
        if (always === 'certainly')
          return `${leader}, likely: ${ahead}, whatever the weights; open questions could still change it.`;
        return `${leader}, likely: ${ahead}, ${always === 'as-known' ? 'whatever the weights as far as is known' : inShare}.`;
      case 'open':
        return `${leader} so far: ${ahead}; too little has been said to be sure.`;
      case 'close':
        return `Too close to call: ${leader} is ${ahead}, ${inShare}.`;
      default:
        return verdict satisfies never;
    }
  },
  CLOSE_REMARK: ({ text }) => text,
  SETTLED_BY_ANSWER: ({ question, asks }) => `Settled soonest by an answer to ${question}: ${asks}`,
  SETTLED_BY_RATING: ({ framework, criterion }) =>
    `Settled soonest by finding out what is not known: ${criterion.name} of ${framework.name}.`,
  RANKED: ({ framework, rank, score }) => `${rank}. ${framework.name}: ${score} of 100 points.`,
  HINT: ({ text }) => text,
  SECOND_OPINION({ base, asOf, verdict, firsts, agrees, because }) {
    const who = `${base} (${common.asOf(asOf)})`;
    if (verdict === 'none-eligible')
      return `${who} finds no framework that meets the requirements. In full: --knowledge ${base}`;
    if (agrees) return `${who} agrees: ${common.list(firsts)} (${firm[verdict]}).`;
    const by = because.length === 0 ? '' : `, by ${common.list(because)}`;
    return `${who} puts ${common.list(firsts)} first (${firm[verdict]})${by}. In full: --knowledge ${base}`;
  },
};
