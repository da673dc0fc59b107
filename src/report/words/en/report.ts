import type { ReportWords } from '../report.ts';
import { en as common } from './common.ts';

export const en: ReportWords = {
  found: 'Found in your code',
  groups: {
    for: (name) => `For ${name}`,
    against: (name) => `Against it, for ${name}`,
    scores: (name) => `What ${name} scores with`,
    unknown: () => 'Rests on an unknown',
  },
  because: ({ code, better }) =>
    code === 'RESTS_ON_UNKNOWN'
      ? `not known of ${better.framework.name}, counts as the middle. ${better.because}`
      : better.because,
  unknownLevel: 'unknown, counts as the middle',
  unknownTogether: (list) =>
    `Not known and counted as the middle: ${common.list(list)}. Together they could change who is first.`,
  unknownAlone: (list) =>
    `Not known and counted as the middle, none of which alone could change who is first: ${common.list(list)}.`,
  rating: (criterion, framework) => `${criterion} (${framework})`,
  firstShares: (shares, error) =>
    `First in weightings like yours: ${shares.join(', ')}${error === null ? '' : ` (sampled, ± ${error}%)`}`,
  since: 'Since then',
  twice: ' (counts double)',
  weighedByHand: (criterion) => `Weighed by hand: ${criterion}`,
  times: (factor) => `× ${factor}`,
  asksNothing: ' (changes nothing: no answer asks for it)',
  hints: 'Worth knowing',
  hintBecause(leader, answers) {
    const who = leader === null ? [] : [leader.stays ? `you stay with ${leader.name}` : `${leader.name} is first`];
    return `because ${[...who, ...(answers === '' ? [] : [`you said ${answers}`])].join(' and ')}`;
  },
  change: 'What would change it',
  opinion: 'Second opinion',
  sources: 'Sources',
};
