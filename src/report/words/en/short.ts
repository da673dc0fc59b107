import type { ShortWords } from '../short.ts';
import { en as common } from './common.ts';

export const en: ShortWords = {
  found: (answers) => `Found in your code: ${common.list(answers)}.`,
  out: (names) => `Out by what is required or bound: ${common.list(names)}.`,
  against: (criterion, name) => `${criterion}, for ${name}`,
  moreReasons: (count) => `${count} more together`,
  assumed: '(assumed)',
  beside: ({ asks, firsts, verdict, base }) =>
    `${asks}: ${firsts.length === 0 ? '' : `${common.list(firsts)}, `}${common.firm[verdict]} (${base}).`,
  since: {
    outdated: '(no longer so)',
    'wrong-then': '(never was so)',
    holds: '',
    opinion: '',
    unverified: '',
  },
  noDifference: (count) =>
    count === 1 ? '1 more answer makes no difference here.' : `${count} more answers make no difference here.`,
  outOfReach: (only) =>
    only === null
      ? 'What would change it: nothing near; not even two other preferences would.'
      : `What would change it: no other answer to ${only} would.`,
  next: 'Add to the command:',
  or: 'Or:',
  start: 'Next:',
  step(step) {
    switch (step.code) {
      case 'TODAY':
        return { type: `--knowledge ${step.base}`, what: "the same by today's evidence" };
      case 'ANSWER':
        return { type: `--set ${step.question}=...`, what: `answer what settles most` };
      case 'WHY_NOT':
        return { type: `--why-not ${step.framework}`, what: `why it is not ${step.name}` };
      case 'SAVE':
        return { type: '--save decision.yaml', what: 'keep it; check tells when it no longer holds' };
      case 'PAGE':
        return { type: step.command, what: 'try other answers on a web page' };
      default:
        return step satisfies never;
    }
  },
  everything: ({ id, asOf }) => `By ${id}, ${common.asOf(asOf)}. Everything, with its sources: --explain full`,
};
