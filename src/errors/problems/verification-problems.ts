/** Where the phrases of statements stand in the document that they cite. */
export interface VerificationProblems {
  PHRASE_NOT_FOUND: { statement: string; phrase: string; section: string };
  PHRASE_ELSEWHERE: { statement: string; phrase: string; section: string; line: number };
  PHRASE_OFTEN: { statement: string; phrase: string; section: string; times: number };
  OTHER_DOCUMENT: { document: string };
}
