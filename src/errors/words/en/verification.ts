import type { VerificationProblems } from '../../problems/verification-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

export const en: SentencesOf<VerificationProblems> = {
  PHRASE_NOT_FOUND: ({ statement, phrase, section }) =>
    `${statement}: "${phrase}" is not in section ${section}, nor anywhere else in the document`,
  PHRASE_ELSEWHERE: ({ statement, phrase, section, line }) =>
    `${statement}: "${phrase}" is not in section ${section} but on line ${line}`,
  PHRASE_OFTEN: ({ statement, phrase, section, times }) =>
    `${statement}: "${phrase}" occurs ${times} times in section ${section}; a locating phrase must occur exactly once`,
  PHRASE_NOT_IN_FILE: ({ statement, phrase, file }) => `${statement}: "${phrase}" is not in ${file}`,
  SOURCE_FILE_MISSING: ({ statement, file }) =>
    `${statement}: ${file} cannot be read; a path counts from the folder of the base`,
  OTHER_DOCUMENT: ({ document }) =>
    `this is not the version of "${document}" that the base cites (its SHA-256 differs)`,
};
