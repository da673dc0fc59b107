import type { Question } from '../../../knowledge/knowledge.ts';
import type { InterviewWords } from '../interview-words.ts';
import { labelsOf } from '../labels-of.ts';
import { named as firstOf } from '../named.ts';

function asked(questions: readonly Question[]): string {
  const { named, more } = firstOf(questions);
  return [...named.map((q) => q.asks.en), ...(more === 0 ? [] : [`And ${more} more.`])].join(' ');
}

export const en: InterviewWords = {
  whichBase: 'Which knowledge should the advice rest on?',
  whyBase:
    'A few questions about your project follow, then a recommendation with its sources. Each base is of its own time.',
  place: ({ position, atMost }) => `Question ${position} of at most ${atMost}`,
  changing: 'Changing an answer',
  reopened: 'With this change the result is open again.',
  dropped: (questions) => `Left out, it cannot matter any more: ${asked(questions)}`,
  noPreference: 'No preference, or I do not know',
  several: 'Several may be chosen.',
  back: 'Back',
  finish: 'Finish now, with the answers so far',
  standing({ decided, firsts, left, offered, usually }, { nameOf, noun }) {
    const names = en.list(firsts.map(nameOf));
    if (firsts.length === 0) return `No ${noun} meets the requirements; no further answer can change that.`;
    if (!decided) {
      const open = offered.length === 1 ? 'One more question' : `${offered.length} more questions`;
      const soFar = firsts.length === 1 ? `So far ${names} is first.` : `So far ${names} are level.`;
      if (usually === null) return `${soFar} ${open} could still change that.`;
      return `${soFar} More answers could still change that; usually about ${usually} settle it.`;
    }
    const result = firsts.length === 1 ? `Decided: ${names} is first.` : `Decided: ${names} are level.`;
    if (left.length === 0) return `${result} There is nothing left to ask.`;
    const open = left.length === 1 ? 'The question left' : `The ${left.length} questions left`;
    return `${result} ${open} cannot change that.`;
  },
  show: 'Show the result',
  goOn: ({ offered, usually }) =>
    usually !== null
      ? `Go on: usually about ${usually} more ${usually === 1 ? 'question' : 'questions'}`
      : offered.length === 1
        ? 'Go on: one more question'
        : `Go on: ${offered.length} more questions`,
  offered: ({ decided, offered }) =>
    `${decided ? 'For a fuller explanation' : 'They could still change who is first'}: ${asked(offered)}`,
  found: 'Found in your code. What of it is right? What you leave out is asked.',
  foundAnswer: ({ question, option, proof }) => `${question.asks.en} ${en.answer(question, [option])} (${proof})`,
  mark: 'Mark what matters most',
  markMost: (most) => `Which answers matter most? They count double. At most ${most}.`,
  change: 'Change:',
  priority: 'counts double',
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
  answer: (question, options) => (options.length === 0 ? 'no preference' : en.list(labelsOf(question, options, 'en'))),
  noneAmongOthers: 'This one cannot be chosen beside others:',
  tooMany: (most) => `At most ${most}.`,
};
