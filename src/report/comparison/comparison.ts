import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { type SinceNote, sinceOf } from '../outline/cited/since-of.ts';
import { commonWords } from '../words/common.ts';

/** A comparison of frameworks, row by row, in one language. */
export interface Comparison {
  readonly frameworks: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly ComparisonCell[];
  }[];
}
export interface ComparisonCell {
  readonly framework: string;
  readonly text: string;
  /** Of a rating: the level's id, null where it is unknown. */
  readonly level?: string | null;
  /** Ids of statements. */
  readonly evidence: readonly string[];
  /** What became of a statement behind the cell, where it no longer holds or never did. */
  readonly since: SinceNote | null;
}

export interface ComparisonChoice {
  readonly kind: 'overview' | 'ratings';
  /** Ids in the order wanted; all where it is undefined. */
  readonly frameworks?: readonly string[] | undefined;
  readonly rows?: readonly string[] | undefined;
}

/** The ids of the rows that a comparison can have. */
export const rowIds = (knowledge: Knowledge, kind: ComparisonChoice['kind']): string[] =>
  (kind === 'overview' ? knowledge.overview : knowledge.criteria).map((row) => row.id);

/** Builds a comparison. The ids chosen must exist. */
export function compareFrameworks(
  knowledge: Knowledge,
  { kind, frameworks, rows }: ComparisonChoice,
  language: Language,
): Comparison {
  const chosen = (frameworks ?? knowledge.frameworks.map((f) => f.id)).map(
    (id) => knowledge.frameworks.find((f) => f.id === id)!,
  );
  const named = kind === 'overview' ? knowledge.overview : knowledge.criteria;
  return {
    frameworks: chosen.map(({ id, name }) => ({ id, name })),
    rows: (rows ?? named.map((row) => row.id)).map((id) => ({
      id,
      name: named.find((row) => row.id === id)!.name[language],
      cells: chosen.map((framework): ComparisonCell => {
        const { evidence, ...rest } =
          kind === 'overview'
            ? overviewCell(framework.overview[id]!, language)
            : ratingCell(knowledge, framework, id, language);
        return { framework: framework.id, ...rest, evidence, since: sinceOf(knowledge, evidence, language) };
      }),
    })),
  };
}

const overviewCell = ({ text, evidence }: Knowledge['frameworks'][number]['overview'][string], language: Language) => ({
  text: text[language],
  evidence,
});

function ratingCell(
  { criteria }: Knowledge,
  framework: Knowledge['frameworks'][number],
  id: string,
  language: Language,
) {
  const { level, evidence } = framework.assessments[id]!;
  const found = criteria.find((c) => c.id === id)!.levels.find((l) => l.id === level);
  return { text: found?.name[language] ?? commonWords[language].unknown, level, evidence };
}
