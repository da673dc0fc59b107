/** Begins the message of a schema that wanted something in certain languages; their tags come after it, with spaces between. */
export const languagesMark = 'languages: ';
