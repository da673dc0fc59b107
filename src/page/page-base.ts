import type { Framework, Knowledge, Statement, Text } from '../knowledge/knowledge.ts';

/** A base on the page. */
export interface PageBase extends Knowledge {
  /** How it is called on a command line: its id, or its folder. */
  readonly asked: string | undefined;
}

const nothing: Text = { en: '', ja: '' };
const shownVerdicts: ReadonlySet<string> = new Set(['outdated', 'wrong-then']);

/** A base without what the page never shows. What it decides by, and what a record hashes, stays as it is. */
export function toPageBase(knowledge: Knowledge, asked: string | undefined): PageBase {
  const { documents, questions, criteria, frameworks, since, hints, close } = knowledge;
  const cited = new Set([
    ...(close?.evidence ?? []),
    ...hints.flatMap((h) => h.evidence),
    ...frameworks.flatMap((f) =>
      [...Object.values(f.assessments), ...Object.values(f.overview)].flatMap((c) => c.evidence),
    ),
  ]);
  const statements = Object.entries(knowledge.statements).filter(([id]) => cited.has(id));
  const verdicts = Object.entries(since?.verdicts ?? {}).filter(([, { verdict }]) => shownVerdicts.has(verdict));
  return {
    ...knowledge,
    asked,
    signals: [],
    former: [],
    documents: documents.map((d) => ({
      ...d,
      sha256: '',
      sections: d.sections.map((s) => ({ ...s, lines: [0, 0] as const })),
    })),
    questions: questions.map((q) => ({ ...q, basis: [] })),
    criteria: criteria.map(({ unequal: _, ...c }) => ({
      ...c,
      asks: nothing,
      basis: [],
      levels: c.levels.map((l) => ({ ...l, means: nothing })),
    })),
    frameworks: frameworks.map((f): Framework => ({ ...f, summary: nothing, examples: [] })),
    statements: Object.fromEntries(statements.map(([id, { unused: _, ...s }]): [string, Statement] => [id, s])),
    since:
      since === null
        ? null
        : { ...since, verdicts: Object.fromEntries(verdicts.map(([id, v]) => [id, { ...v, evidence: [] }])) },
  };
}
