import * as z from 'zod/mini';
import { languages as programs } from '../../language/language.ts';
import { languageTags } from '../schema.ts';
import { languageTag } from '../text-in.ts';
import { readBaseFile } from './read-base-file.ts';

/** What of a base has to be known before its files can be read; what is wrong with it is told then. */
const beginning = z.looseObject({
  languages: z.catch(z.optional(languageTags), undefined),
  title: z.catch(z.record(languageTag, z.unknown()), {}),
  extends: z.catch(z.optional(z.string()), undefined),
});

export interface Beginning {
  /** Whether it could be read: if not, nobody knows whether it extends another. */
  readonly isRead: boolean;
  /** The languages that a base is written in: those that it declares, else those of its title. */
  readonly languages: readonly string[];
  /** The base that it extends, as it calls it, and where it does. */
  readonly extends: { readonly named: string; readonly place: string } | undefined;
}

/** `shown` is how the folder is called in places. */
export function beginningOf(folder: string, shown: string): Beginning {
  const file = readBaseFile(beginning, { folder, shown }, 'knowledge.yaml', []);
  const { languages, title = {}, extends: named } = file?.data ?? {};
  const titled = Object.keys(title);
  return {
    isRead: file !== undefined,
    languages: languages !== undefined ? [...new Set(languages)] : titled.length > 0 ? titled : programs,
    extends: named === undefined ? undefined : { named, place: file!.file.place(['extends']) },
  };
}
