import type { FindingOf } from '../../outline/finding.ts';
import type { ChangeWords } from '../changes.ts';
import { en as common } from './common.ts';

export const en: ChangeWords = {
  FLIP_OF_WEIGHT: (change) => `${change.rival.name} would lead ${condition(change)}.`,
  FLIP_OF_WEIGHTS: ({ rival, first, moved }) =>
    `The nearest weights at which ${rival.name} draws level with ${first}: ${common.list(
      moved.map(({ criterion, from, to }) => `${criterion} from ${from} to ${to}`),
    )}.`,
  FLIP_OF_ANSWERS: ({ rival, changes }) => `${rival.name} would lead with ${en.changes(changes)}.`,
  OUT_OF_REACH({ only, rivals }) {
    const what = only === null ? 'Not even two other preferences' : `No other answer to ${only}`;
    const told = rivals.map(({ name, behind }) => `${name} (${behind} points behind)`);
    return `${what} would put ${common.either(told)} ahead of all others.`;
  },
  FLIP_OF_RATING({ framework, criterion, level, to, measured, firsts, restsOn }) {
    const who =
      firsts.length === 0
        ? 'nobody would meet the requirements'
        : firsts.length === 1
          ? `${firsts[0]} would lead`
          : `${common.list(firsts)} would share the lead`;
    const others = common.list(firsts.filter((name) => name !== framework.name));
    const change = measured
      ? `On ${criterion.name} ${framework.name} has ${level}; it would be level with ${others} at ${to}.`
      : `Were ${framework.name} at “${to}” instead of “${level}” on ${criterion.name}, ${who}.`;
    if (restsOn === null) return change;
    const { place, date, confidence, says } = restsOn;
    const where =
      date === null || confidence === null ? common.quote(place) : `${place} (${date}, ${confidence} confidence)`;
    return `${change} The ${measured ? 'number' : 'level'} rests on ${where}: ${says}`;
  },
  DECIDED({ unanswered, deciding, fewer }) {
    const questions = unanswered === 1 ? 'the open question' : `any of the ${unanswered} open questions`;
    const decided = unanswered === 0 ? [] : [`Decided: no answer to ${questions} could change who is first.`];
    return [...decided, ...(fewer ? [en.settling(deciding)] : [])].join(' ');
  },
  STILL_OPEN: ({ questions }) =>
    en.stillOpen(
      en.openList(
        questions.map((q) => q.name),
        0,
      ),
    ),
  changes: (changes) =>
    common.list(
      changes.map(({ name, now, to }) => {
        const from = common.list(now.map((label) => `"${label}"`));
        return to === null ? `no answer to ${name} (now ${from})` : `${name}: "${to}" instead of ${from}`;
      }),
    ),
  nearest(weight, answers) {
    const parts = [
      ...(weight?.code === 'FLIP_OF_WEIGHT' ? [`${condition(weight)}, ${weight.rival.name} would lead`] : []),
    ];
    if (answers !== null) {
      const changes = en.changes(answers.changes);
      const name = answers.rival.name;
      if (weight === null) parts.push(`with ${changes}, ${name} would lead`);
      else if (weight.rival.id === answers.rival.id) parts.push(`or with ${changes}`);
      else parts.push(`with ${changes}, ${name} would`);
    }
    return parts.length === 0 ? '' : `What would change it: ${parts.join('; ')}.`;
  },
  settling: (questions) =>
    questions.length === 1
      ? `The answer to ${questions[0]} alone settles it.`
      : `The answers to ${common.list(questions)} alone settle it.`,
  openList: (questions, more) => (more === 0 ? common.list(questions) : `${questions.join(', ')} and ${more} more`),
  stillOpen: (list) => `Could still change it: ${list}`,
};

/** `if static graphs mattered more than twice as much` */
function condition({ criterion, amount, more }: FindingOf<'FLIP_OF_WEIGHT'>): string {
  if (amount === 0) return `if ${criterion.name} did not matter`;
  if (amount === 1) return `if ${criterion.name} mattered any ${more ? 'more' : 'less'} than now`;
  const times = { 0.5: 'half', 2: 'twice', 3: 'three times', 4: 'four times' }[amount] ?? `${amount} times`;
  return `if ${criterion.name} mattered ${more ? 'more' : 'less'} than ${times} as much`;
}
