import type { Knowledge, Language, Text } from '../../knowledge/knowledge.ts';
import type { ExplanationItem } from './explanation.ts';

/** Whatever rests on a statement. */
export function usesOf(knowledge: Knowledge, statement: string, language: Language): ExplanationItem[] {
  const t = (text: Text) => text[language];
  return [
    ...knowledge.frameworks.flatMap((f) => [
      ...knowledge.overview
        .filter((row) => f.overview[row.id]!.evidence.includes(statement))
        .map((row) => ({ label: `${f.name}: ${t(row.name)}`, text: t(f.overview[row.id]!.text) })),
      ...knowledge.criteria
        .filter((c) => f.assessments[c.id]!.evidence.includes(statement))
        .map((c) => ({ label: `${f.name}: ${t(c.name)} (${c.id})`, text: t(f.assessments[c.id]!.because) })),
      ...f.examples.filter((e) => e.evidence.includes(statement)).map((e) => ({ label: f.name, text: t(e.name) })),
    ]),
    ...knowledge.questions.filter((q) => q.basis.includes(statement)).map((q) => ({ label: q.id, text: t(q.asks) })),
    ...knowledge.criteria.filter((c) => c.basis.includes(statement)).map((c) => ({ label: c.id, text: t(c.asks) })),
    ...knowledge.hints.filter((h) => h.evidence.includes(statement)).map((h) => ({ label: h.id, text: t(h.says) })),
  ];
}
