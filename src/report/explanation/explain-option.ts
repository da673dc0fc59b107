import type { Knowledge, Language, Option, Question, Text } from '../../knowledge/knowledge.ts';
import { type Explanation, present } from './explanation.ts';
import { answerText, importanceText, requirementText, titles } from './words.ts';

/** An option: what choosing it changes. */
export function explainOption(
  knowledge: Knowledge,
  question: Question,
  option: Option,
  language: Language,
): Explanation {
  const t = (text: Text) => text[language];
  const criterion = (id: string) => knowledge.criteria.find((c) => c.id === id)!;
  const importance = (entries: Readonly<Record<string, string>>, beside = '') =>
    Object.entries(entries).map(([id, word]) => ({
      label: `${t(criterion(id).name)} (${id})`,
      text: `${t(importanceText[word]!)}${beside}`,
    }));
  const effects = [
    ...Object.entries(option.requires ?? {}).map(([id, level]) => ({
      label: `${t(criterion(id).name)} (${id})`,
      text: requirementText(criterion(id), level, language),
    })),
    ...importance(option.importance ?? {}),
    ...(option.given ?? []).flatMap((g) => {
      const beside = answerText(g.answer);
      return importance(g.importance, { en: `, beside ${beside}`, ja: ` (${beside} のとき)` }[language]);
    }),
  ];
  const neutral = {
    en: 'Nothing: it is an answer that leaves the result as it is.',
    ja: '影響しません。結果を変えない回答です。',
  }[language];
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
      { title: titles.effects[language], items: effects.length > 0 ? effects : [{ text: neutral }] },
    ]),
  };
}
