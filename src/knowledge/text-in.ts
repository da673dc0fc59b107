import * as z from 'zod/mini';
import type { ShapeFormat } from '../errors/problems/shape-problems.ts';
import { isLanguage, type Language, languages as programs } from '../language/language.ts';
import type { Noun, Text } from './knowledge.ts';
import { languagesMark } from './reading/languages-mark.ts';

/** A language tag (RFC 5646): en, ja, pt-BR. */
export const languageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language' satisfies ShapeFormat));

export const sentence = z.string().check(z.trim(), z.minLength(1, 'text' satisfies ShapeFormat));

type In<Words> = Readonly<Record<string, Words>>;
type NounWords = string | [string, string];

/** A text that is the same in all languages. */
export const inAll = (text: string): Text => Object.fromEntries(programs.map((language) => [language, text])) as Text;

/** What differs by language, as it is written, and as it is read: in every language of the program. */
export interface TextSchemas {
  readonly text: z.ZodMiniType<Text, In<string>>;
  readonly noun: z.ZodMiniType<Readonly<Record<Language, Noun>>, In<NounWords>>;
}

/**
 * The same in each of a base's languages, none of them the original; null takes whichever there are. Where the program
 * speaks a language that the base has not, it gets the base's first; `told` is what it gets in all of them.
 */
export function textIn(languages: readonly string[] | null, told?: string): TextSchemas {
  const first = languages?.[0] ?? programs[0];
  const read = <Words>(written: In<Words>) => {
    const of = (language: string) => written[told ?? language] ?? written[first] ?? Object.values(written)[0]!;
    return Object.fromEntries(programs.map((language) => [language, of(language)])) as Record<Language, Words>;
  };
  const noun = z.union([sentence, z.tuple([sentence, sentence])]);
  return {
    text: z.pipe(
      inEach(languages, sentence),
      // what the program does not speak is kept: the hash covers all that was written
      z.transform((written: In<string>) => ({ ...read(written), ...unspoken(written) })),
    ),
    noun: z.pipe(
      inEach(languages, noun),
      z.transform((written: In<NounWords>) => {
        const nouns = Object.entries(read(written)).map(([language, words]) => {
          const [one, several] = typeof words === 'string' ? [words, words] : words;
          return [language, { one, several }];
        });
        return Object.fromEntries(nouns) as Record<Language, Noun>;
      }),
    ),
  };
}

const unspoken = (written: In<string>) =>
  Object.fromEntries(Object.entries(written).filter(([language]) => !isLanguage(language)));

function inEach<Words>(
  languages: readonly string[] | null,
  words: z.ZodMiniType<Words, Words>,
): z.ZodMiniType<In<Words>, In<Words>> {
  if (languages === null) return z.record(languageTag, words);
  const shape = Object.fromEntries(languages.map((language) => [language, words]));
  return z.strictObject(shape, { error: `${languagesMark}${languages.join(' ')}` });
}
