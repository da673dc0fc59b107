import type { Side } from '../../outline/finding.ts';
import { answersText } from '../answers-text.ts';
import type { WordsFor } from '../findings.ts';
import { en as common } from './common.ts';

export const en: WordsFor<
  | 'ADVANTAGE'
  | 'DRAWBACK'
  | 'CONTRIBUTION'
  | 'RESTS_ON_UNKNOWN'
  | 'DOMINATES'
  | 'NO_DIFFERENCE'
  | 'HOUSE_EXCLUDES'
  | 'HOUSE_REQUIRES'
  | 'EXCLUDED_BY_NAME'
  | 'IF_FREE'
  | 'EXCLUDED_BY_REQUIREMENT'
  | 'UNCONFIRMED_REQUIREMENT'
  | 'MISSES_BY_LEAST'
  | 'WITHOUT_REQUIREMENT'
  | 'UNKNOWN_RATING'
> = {
  ADVANTAGE: ({ criterion, better, other }) => speaksFor(criterion.name, better, other),
  DRAWBACK: ({ criterion, better, other }) => speaksFor(criterion.name, better, other),
  CONTRIBUTION: ({ criterion, better }) => `${capital(criterion.name)}: ${better.because}`,
  RESTS_ON_UNKNOWN: ({ criterion, better, other }) =>
    `What ${criterion.name} counts rests on an unknown: that of ${better.framework.name} is not known and counts as the middle. ${better.because}${against(other)}`,
  DOMINATES({ framework, rivals, certain }) {
    const middle = certain ? '' : ' (what is not known counts as the middle)';
    return `${framework.name} is nowhere worse than ${common.list(rivals)} in what these answers ask for, so it leads whatever the weights${middle}.`;
  },
  NO_DIFFERENCE({ compared, answers }) {
    const nothing = (replaced: boolean) =>
      replaced ? 'what is assumed of it was answered by itself' : 'asks for nothing';
    const told = answers.map(({ name, labels, on, all, replaced }) => {
      const who =
        compared.length === 1 ? `${compared[0]} gains nothing by` : `${all ? 'all' : common.list(compared)} alike on`;
      return `${name} “${common.list(labels)}” (${on.length === 0 ? nothing(replaced) : `${who} ${common.list(on)}`})`;
    });
    // what tells others apart may still matter
    const here = compared.length === 1 || answers.every((a) => a.all) ? 'here' : `between ${common.list(compared)}`;
    return `Makes no difference ${here}: ${told.join('; ')}.`;
  },
  HOUSE_EXCLUDES: ({ framework, reason }) => `Your house rule: ${framework.name} is out. ${reason}`,
  HOUSE_REQUIRES({ framework, criterion, needed, found, measured, reason }) {
    const least =
      measured === null ? `at least "${needed}"` : `at ${measured === 'lower' ? 'most' : 'least'} ${needed}`;
    const its = measured === null ? `"${found}"` : found;
    const so = found === null ? `not known of ${framework.name}, which stays` : `${framework.name} is out with ${its}`;
    return `Your house rule: ${criterion.name} must be ${least}; ${so}. ${reason}`;
  },
  EXCLUDED_BY_NAME: ({ framework, from }) => `${framework.name} is out (${answersText(from, 'en')}).`,
  IF_FREE({ firsts, still, lead, because }) {
    if (firsts.length > 1) return `If you were free, ${common.list(firsts)} would tie.`;
    const ahead = lead === null ? '' : `, ${lead.points} points ahead of ${lead.rival}`;
    const by = because.length === 0 ? '' : `, mainly because of ${common.list(because)}`;
    return `If you were free, ${firsts[0]} would ${still ? 'still ' : ''}be first${ahead}${by}.`;
  },
  EXCLUDED_BY_REQUIREMENT: ({ framework, criterion, needed, measured, found, because }) =>
    measured === null
      ? `${framework.name} is excluded: ${criterion.name} must be at least "${needed}" and is "${found}". ${because}`
      : `${framework.name} is excluded: ${criterion.name} must be at ${measured === 'lower' ? 'most' : 'least'} ${needed} and is ${found}. ${because}`,
  UNCONFIRMED_REQUIREMENT: ({ framework, criterion, because }) =>
    `Whether ${framework.name} meets the requirement on ${criterion.name} is not known: ${because}`,
  MISSES_BY_LEAST: ({ framework }) => `${framework.name} misses the requirements by least.`,
  WITHOUT_REQUIREMENT({ criterion, firsts, still, lead }) {
    const head = `Without the requirement on ${criterion.name},`;
    if (firsts.length > 1) return `${head} ${common.list(firsts)} would tie.`;
    const ahead = lead === null ? '' : `, ${lead.points} points ahead of ${lead.rival}`;
    return `${head} ${firsts[0]} would ${still ? 'still ' : ''}be first${ahead}.`;
  },
  UNKNOWN_RATING({ framework, criterion, because, couldChange }) {
    const effect = couldChange ? 'once known, it could change who is first' : 'alone it could not change who is first';
    return `Not known of ${framework.name}: ${criterion.name}. It counts as the middle; ${effect}. ${because}`;
  },
};

const speaksFor = (criterion: string, better: Side, other: Side | null) =>
  `${capital(criterion)} speaks for ${better.framework.name}: ${better.because}${against(other)}`;

const against = (other: Side | null) => (other === null ? '' : ` (${other.framework.name}: ${other.because})`);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
