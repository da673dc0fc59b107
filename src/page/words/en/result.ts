import type { Keeping, ResultWords } from '../result-words.ts';

const next = ({ word }: Keeping) => (word === 'close' ? 'Close' : word === 'open' ? 'So far' : 'Not yet clear');
const from = ({ word }: Keeping) => (word === 'close' ? 'a firmer word takes 90%' : 'clear begins at 95%');

export const en: ResultWords = {
  verdict: 'Verdict',
  names: {
    clear: 'clear',
    likely: 'likely',
    open: 'so far',
    close: 'close',
    tie: 'tie',
    'none-eligible': 'none fits',
  },
  leadBy: (points, rival) => `${points} ahead of ${rival}`,
  place: (rank) => `${rank}.`,
  placeIn: (rank, share) => `rank ${rank} in ${share}`,
  swapped: (rank) => `(rank ${rank} by the answers alone)`,
  firmness: 'How firm it is',
  scale: 'From close to clear',
  keeps: {
    WEIGHTS: (k) =>
      `${next(k)}: were your weights somewhat different, it would stay ahead of ${k.rival} in ${k.share} of the cases; ${from(k)}.`,
    OPEN_QUESTIONS: (k) =>
      k.word === 'open'
        ? `So far: too little was said. It stays ahead in ${k.openShare} of the ways to answer what is open; likely takes three answers with weight and 75%.`
        : `Not yet clear: ${k.open === 1 ? '1 question is' : `${k.open} questions are`} open, and it stays ahead in ${k.openShare} of the ways to answer; clear begins at 95%.`,
    UNKNOWN_RATINGS: ({ unknown }) =>
      `Not yet clear: ${unknown === 1 ? '1 rating is' : `${unknown} ratings are`} unknown, and at its worst another one would lead.`,
    ASSUMED_ONLY: () => 'Not yet clear: what puts it ahead is assumed, not said.',
  },
  nothingKeeps: 'Clear: neither other weights, nor open questions, nor unknown ratings make it doubtful.',
  sharesLead: (frameworks, sampled) =>
    `How often each ${frameworks === 2 ? 'is first and second' : 'has each rank'} if your weights were somewhat different: ${
      sampled ? '10,000 weightings near yours' : 'worked out exactly'
    }.`,
};
