import { createHash } from 'node:crypto';
import type { OnPage, OwnSource, Statement } from '../../knowledge/knowledge.ts';
import { isLanguage, type Language, languages } from '../../language/language.ts';

const digits = 12;

/** As it was written: an address that is told counts from where the base lies that extends the one that wrote it. */
const addressOf = (at: OnPage | OwnSource) => ('written' in at ? at.written : undefined) ?? at.address;

/** A short hash of what a statement says and where it stands; its id and its use are not part of it. */
export function statementHash({ at, ...statement }: Statement): string {
  const { says, reads } = statement.written ?? statement;
  const place = 'section' in at ? [at.section] : [at.title, addressOf(at), at.version, at.date, at.confidence];
  // the languages of the program first, which every base is told in
  const others = Object.keys(says)
    .filter((l) => !isLanguage(l))
    .sort();
  const tags = [...languages, ...others] as readonly Language[];
  const content = [...tags.map((l) => says[l]), ...tags.map((l) => reads?.[l] ?? null), at.phrase, ...place];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, digits);
}
