import { createHash } from 'node:crypto';
import type { Statement } from '../../knowledge/knowledge.ts';
import { languages } from '../../language/language.ts';

const digits = 12;

/** A short hash of what a statement says and where it stands; its id and its use are not part of it. */
export function statementHash({ says, reads, at }: Statement): string {
  const place = 'section' in at ? [at.section] : [at.title, at.address, at.version, at.date, at.confidence];
  const content = [...languages.map((l) => says[l]), ...languages.map((l) => reads?.[l] ?? null), at.phrase, ...place];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, digits);
}
