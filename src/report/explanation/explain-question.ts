import type { Language, Question, Text } from '../../knowledge/knowledge.ts';
import { explanationWords } from '../words/explanation.ts';
import { type Explanation, present } from './explanation.ts';

/** A question: why it is asked, and its options. */
export function explainQuestion(question: Question, language: Language): Explanation {
  const t = (text: Text) => text[language];
  return {
    kind: 'question',
    id: question.id,
    name: t(question.asks),
    sections: present([
      { title: '', items: [{ text: t(question.why), evidence: question.basis }] },
      {
        title: explanationWords[language].titles.options,
        items: question.options.map((o) => ({
          label: o.id,
          text: [o.label, ...(o.help === undefined ? [] : [o.help])].map(t).join(' — '),
        })),
      },
    ]),
  };
}
