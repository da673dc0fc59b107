import type { Framework, Knowledge, Language, Text } from '../../knowledge/knowledge.ts';
import { explanationWords } from '../words/explanation.ts';
import { type Explanation, present } from './explanation.ts';
import { levelText } from './level-text.ts';

/** A framework: its overview, its ratings, its examples, and what else is said of it. */
export function explainFramework(knowledge: Knowledge, framework: Framework, language: Language): Explanation {
  const t = (text: Text) => text[language];
  const { titles } = explanationWords[language];
  const cited = new Set<string>();
  const cite = (evidence: readonly string[]) => {
    for (const id of evidence) cited.add(id);
    return evidence;
  };
  const overview = knowledge.overview.map((row) => {
    const cell = framework.overview[row.id]!;
    return { label: t(row.name), text: t(cell.text), evidence: cite(cell.evidence) };
  });
  const ratings = knowledge.criteria.map((criterion) => {
    const { level, because, evidence } = framework.assessments[criterion.id]!;
    return {
      label: `${t(criterion.name)} (${criterion.id})`,
      text: levelText(criterion, level, because, language),
      evidence: cite(evidence),
    };
  });
  const examples = framework.examples.map((example) => ({
    label: t(example.name),
    text: t(example.note),
    evidence: cite(example.evidence),
    code: example.code,
  }));
  const others = Object.values(knowledge.statements).filter((s) => s.about === framework.id && !cited.has(s.id));
  return {
    kind: 'framework',
    id: framework.id,
    name: framework.name,
    sections: present([
      {
        title: '',
        items: [
          { text: t(framework.summary) },
          ...(framework.homepage === undefined ? [] : [{ text: framework.homepage }]),
        ],
      },
      { title: titles.overview, items: overview },
      { title: titles.ratings, items: ratings },
      { title: titles.examples, items: examples },
      { title: titles.statements, items: others.map((s) => ({ text: t(s.says), evidence: [s.id] })) },
    ]),
  };
}
