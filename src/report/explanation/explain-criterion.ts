import { ownValue } from '../../documents/own-value.ts';
import type { Criterion, Knowledge, Language, Text } from '../../knowledge/knowledge.ts';
import { explanationWords } from '../words/explanation.ts';
import { type Explanation, present } from './explanation.ts';
import { levelText } from './level-text.ts';
import { requirementText } from './requirement-text.ts';

/** A criterion: its levels, where the frameworks stand, and which answers make it matter. */
export function explainCriterion(knowledge: Knowledge, criterion: Criterion, language: Language): Explanation {
  const t = (text: Text) => text[language];
  const { assumed, importance, titles, where: whereOf } = explanationWords[language];
  const asked = knowledge.questions.flatMap((q) =>
    q.options.flatMap((o) => {
      const words = [
        ...only(ownValue(o.importance, criterion.id), (level) => importance[level]),
        ...only(ownValue(o.requires, criterion.id), (level) => requirementText(criterion, level, language)),
        ...only(ownValue(o.assumes, criterion.id), (level) => assumed[level]),
      ];
      return words.length === 0 ? [] : [{ label: `${q.id}=${o.id}`, text: `${t(o.label)}: ${words.join('; ')}` }];
    }),
  );
  const where = knowledge.frameworks.map((framework) => {
    const { level, because, evidence } = framework.assessments[criterion.id]!;
    return { label: framework.name, text: levelText(criterion, level, because, language), evidence };
  });
  return {
    kind: 'criterion',
    id: criterion.id,
    name: t(criterion.name),
    sections: present([
      { title: '', items: [{ text: t(criterion.asks), evidence: criterion.basis }] },
      {
        title: titles.levels,
        items: [
          ...criterion.levels.map((l) =>
            criterion.measure === undefined
              ? { label: `${t(l.name)} (${l.id}, ${round(l.value)})`, text: t(l.means) }
              : { text: `${t(l.name)} (${round(l.value)})` },
          ),
          ...(criterion.unequal === undefined ? [] : [{ text: t(criterion.unequal) }]),
        ],
      },
      { title: whereOf(knowledge.alternatives[language].several), items: where },
      { title: titles.asked, items: asked },
    ]),
  };
}

const round = (value: number) => String(Math.round(value * 100) / 100);

const only = <T>(value: T | undefined, told: (value: T) => string): string[] =>
  value === undefined ? [] : [told(value)];
