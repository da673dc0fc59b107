/** The languages of the program. Whatever it says, it says in each of them; the first is the one where nobody asks for another. */
export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** What each calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' };

export const isLanguage = (word: unknown): word is Language => (languages as readonly unknown[]).includes(word);
