/** Where the phrases of statements stand in the document that they cite. */
export interface VerificationProblems {
  PHRASE_NOT_FOUND: { statement: string; phrase: string; section: string };
  PHRASE_ELSEWHERE: { statement: string; phrase: string; section: string; line: number };
  PHRASE_OFTEN: { statement: string; phrase: string; section: string; times: number };
  /** Of a source that is a file beside the base. */
  PHRASE_NOT_IN_FILE: { statement: string; phrase: string; file: string };
  SOURCE_FILE_MISSING: { statement: string; file: string };
  OTHER_DOCUMENT: { document: string };
}
