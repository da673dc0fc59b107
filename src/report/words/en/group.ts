import { answersText } from '../answers-text.ts';
import type { GroupWords } from '../group.ts';
import { en as common } from './common.ts';

export const en: GroupWords = {
  by: (label, names) => `${label} (${common.list(names)})`,
  people: (names, veto) =>
    names.length === 1
      ? `Answers of ${names[0]}.`
      : `Answers of ${names.length} people, each counting alike: ${common.list(names)}. ${
          veto ? 'What one of them rules out is out (--veto).' : 'Only what is out for all of them is out.'
        }`,
  mostOpen: ({ name, share }) =>
    `Least was said by ${name}, whose own first stays first in ${share} of the ways to answer what is open.`,
  silent: (names) =>
    `Nothing that ${common.list(names)} answered weighs anything; the weights are those of the others.`,
  ends: 'Where each one ends',
  unheeded: 'Required by some, not by all',
  divides: 'What divides the group',
  end({ verdict, firsts, lead, elsewhere }) {
    const ahead = lead === null ? '' : `, ${lead.points} points ahead of ${lead.rival}`;
    const group =
      elsewhere === null
        ? ''
        : elsewhere.behind === null
          ? `; ${elsewhere.group} is out`
          : lead?.rival === elsewhere.group
            ? ''
            : `, ${elsewhere.behind} ahead of ${elsewhere.group}`;
    return firsts.length === 0
      ? `none meets the requirements${group}`
      : `${common.list(firsts)} (${common.firm[verdict]})${ahead}${group}`;
  },
  unheededBy({ people, finding, counts }) {
    const who = `${common.list(people)} ${people.length === 1 ? 'rules' : 'rule'} out ${finding.framework.name}`;
    if (finding.code === 'EXCLUDED_BY_NAME')
      return `${who} (${answersText(finding.from, 'en')}). Not all agree, so it stays in; with --veto it would be out.`;
    const { criterion, needed, found } = finding;
    const weight = counts ? 'it counts by its importance only' : 'it does not count';
    return `${who}: ${criterion.name} must be at least "${needed}" and is "${found}". Not all agree, so ${weight}; with --veto it would be out.`;
  },
  spread({ criterion, most, least, speaksFor }) {
    const what = speaksFor === null ? 'the first two are equal on it' : `speaks for ${speaksFor}`;
    return `${criterion.name} (${what}): ${most.weight} of the weight for ${common.list(most.names)}, ${least.weight} for ${common.list(least.names)}`;
  },
  moreSpreads: (count) => `${count} more (--format markdown)`,
  pivotal: (name, firsts) =>
    firsts.length === 0
      ? `Without ${name} nobody would be left.`
      : firsts.length === 1
        ? `Without ${name} the group would end at ${firsts[0]}.`
        : `Without ${name} ${common.list(firsts)} would tie.`,
  agreed: 'Each of them ends where the group does.',
  sameWeights: 'All weigh everything alike.',
};
