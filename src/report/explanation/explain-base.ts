import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { explainLine } from '../questions/command-line.ts';
import { commonWords } from '../words/common.ts';
import { explanationWords } from '../words/explanation.ts';
import { type Explanation, present } from './explanation.ts';

/** A base: all that can be explained of it, by its ids; of options and statements only how they are named. `base` is how a command calls it. */
export function explainBase(
  { id, title, alternatives, frameworks, criteria, questions, statements }: Knowledge,
  language: Language,
  base: string | undefined,
): Explanation {
  const { lists, options, statements: count } = explanationWords[language].base;
  const [question] = questions;
  const option = question?.options[0];
  return {
    kind: 'knowledge',
    id,
    name: title[language],
    sections: present([
      {
        title: commonWords[language].heading(alternatives[language].several),
        items: frameworks.map((f) => ({ label: f.id, text: f.name })),
      },
      { title: lists.criteria, items: criteria.map((c) => ({ label: c.id, text: c.name[language] })) },
      { title: lists.questions, items: questions.map((q) => ({ label: q.id, text: q.asks[language] })) },
      {
        title: '',
        items: [
          ...(question === undefined || option === undefined
            ? []
            : [{ text: options(explainLine(base, `${question.id}=${option.id}`)) }]),
          { text: count(Object.keys(statements).length) },
        ],
      },
    ]),
  };
}
