import { languages } from '../../../language/language.ts';
import type { Reader } from './option-spec.ts';

/** A language, as a base of one's own may have one that the program does not speak. */
export const languageTag = (): Reader<string> => ({
  choices: languages,
  read: (text) =>
    /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text)
      ? { value: text }
      : { expected: { kind: 'one-of', choices: languages } },
});
