import type * as z from 'zod/mini';
import type { AuthoredBase } from '../authored-base.ts';
import type { Parsed } from '../reading/read-base-file.ts';
import type { statement } from '../schema.ts';

export interface PlacedStatement {
  readonly parsed: Parsed<unknown>;
  readonly index: number;
  readonly statement: z.infer<typeof statement>;
}

/** Every statement of a base and where it stands. */
export function statementPlaces(base: AuthoredBase): PlacedStatement[] {
  const files = [...(base.field === undefined ? [] : [base.field]), ...base.frameworks];
  return files.flatMap((parsed) => parsed.data.statements.map((statement, index) => ({ parsed, index, statement })));
}
