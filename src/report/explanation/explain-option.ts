import type {
  Importance,
  Importances,
  Knowledge,
  Language,
  Option,
  Question,
  Text,
} from '../../knowledge/knowledge.ts';
import { explanationWords } from '../words/explanation.ts';
import { type Explanation, present } from './explanation.ts';
import { requirementText } from './requirement-text.ts';

/** An option: what choosing it changes. */
export function explainOption(
  knowledge: Knowledge,
  question: Question,
  option: Option,
  language: Language,
): Explanation {
  const t = (text: Text) => text[language];
  const words = explanationWords[language];
  const criterion = (id: string) => knowledge.criteria.find((c) => c.id === id)!;
  const importance = (entries: Importances, texts: Readonly<Record<Importance, string>>) =>
    Object.entries(entries).map(([id, word]) => ({ label: `${t(criterion(id).name)} (${id})`, text: texts[word] }));
  const frameworks = (ids: readonly string[], text: string) =>
    ids.map((id) => ({ label: `${knowledge.frameworks.find((f) => f.id === id)!.name} (${id})`, text }));
  const effects = [
    ...Object.entries(option.requires ?? {}).map(([id, level]) => ({
      label: `${t(criterion(id).name)} (${id})`,
      text: requirementText(criterion(id), level, language),
    })),
    ...importance(option.importance ?? {}, words.importance),
    ...importance(option.assumes ?? {}, words.assumed),
    ...frameworks(option.keeps ?? [], words.keeps),
    ...frameworks(option.drops ?? [], words.drops),
  ];
  return {
    kind: 'option',
    id: `${question.id}=${option.id}`,
    name: t(option.label),
    sections: present([
      {
        title: '',
        items: [
          { text: t(question.asks), evidence: question.basis },
          ...(option.help === undefined ? [] : [{ text: t(option.help) }]),
        ],
      },
      { title: words.titles.effects, items: effects.length > 0 ? effects : [{ text: words.neutral }] },
    ]),
  };
}
