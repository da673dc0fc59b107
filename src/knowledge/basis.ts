import type { Knowledge, Text } from './knowledge.ts';

/**
 * What a base needs to decide and to name what it decided by: no statements, no sentences. Compiled beside the whole
 * base, because a second opinion must not cost the reading of another base.
 */
export interface Basis {
  readonly id: string;
  readonly asOf: string;
  readonly hash: string;
  readonly questions: readonly {
    readonly id: string;
    readonly tier: 'core' | 'more';
    readonly several?: true;
    readonly options: readonly Omit<Knowledge['questions'][number]['options'][number], 'label' | 'help'>[];
  }[];
  readonly criteria: readonly {
    readonly id: string;
    readonly name: Text;
    readonly levels: readonly { readonly id: string; readonly value: number }[];
  }[];
  readonly frameworks: readonly {
    readonly id: string;
    readonly name: string;
    readonly assessments: Readonly<Record<string, { readonly level: string | null }>>;
  }[];
}

/** The part of a base that decides. */
export function basisOf({ id, asOf, hash, questions, criteria, frameworks }: Knowledge): Basis {
  return {
    id,
    asOf,
    hash,
    questions: questions.map(({ id, tier, several, options }) => ({
      id,
      tier,
      ...(several ? { several } : {}),
      options: options.map(({ label: _, help: __, ...rest }) => rest),
    })),
    criteria: criteria.map(({ id, name, levels }) => ({
      id,
      name,
      levels: levels.map(({ id, value }) => ({ id, value })),
    })),
    frameworks: frameworks.map(({ id, name, assessments }) => ({
      id,
      name,
      assessments: Object.fromEntries(
        Object.entries(assessments).map(([criterion, { level }]) => [criterion, { level }]),
      ),
    })),
  };
}
