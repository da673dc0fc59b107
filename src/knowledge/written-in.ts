import { join } from 'node:path';
import * as z from 'zod/mini';
import { languages as programs } from '../language/language.ts';
import { readBaseFile } from './read-base-file.ts';
import { languageTags } from './schema.ts';
import { languageTag } from './text-in.ts';

/** What of a base has to be known before its files can be read; what is wrong with it is told then. */
const beginning = z.looseObject({
  languages: z.catch(z.optional(languageTags), undefined),
  title: z.catch(z.record(languageTag, z.unknown()), {}),
});

/** The languages that a base is written in: those that it declares, else those of its title. */
export function writtenIn(folder: string): readonly string[] {
  const { languages, title = {} } = readBaseFile(beginning, join(folder, 'knowledge.yaml'), '', [])?.data ?? {};
  if (languages !== undefined) return [...new Set(languages)];
  const titled = Object.keys(title);
  return titled.length > 0 ? titled : programs;
}
