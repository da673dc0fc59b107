import type { QuestionsWords } from '../questions.ts';

export const en: QuestionsWords = {
  several: 'several',
  more: 'asked only on request',
  template:
    'Answers for fw-advisor. Take the # away from a line to answer; a question may be left out. Run: fw-advisor FILE',
  severalHere: ' (one option, or a list: [a, b])',
  priorities: 'Answers that count double, three at most:',
  matters: 'Criteria weighed by hand, from 0 (not at all) to 4 (four times):',
  left: 'Answers of an interview that was left. To go on: fw-advisor THIS-FILE',
  term: (word, means) => `${word}: ${means}`,
  toldBy: (command) => `All of it, with the sources: ${command}`,
  keys: {
    id: 'passed through by batch',
    name: 'whose answers they are, for group',
    knowledge: 'the knowledge base that the answers are for',
    answers: 'question: option, or a list where it takes several',
    priorities: 'questions whose answers count double; each must be answered',
    matters: 'what is weighed by hand: criterion: factor, from 0 (not at all) to 4 (four times)',
    factor: 'what the importance of this criterion is multiplied by',
    decision: 'what was decided, in a record',
  },
};
