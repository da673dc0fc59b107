import type { Language } from '../../language/language.ts';

/** The command line. */
export interface UsageProblems {
  UNKNOWN_COMMAND: { word: string };
  USAGE: Readonly<Record<Language, string>>;
  UNKNOWN_ID: {
    id: string;
    kinds: 'anything' | 'framework' | 'row' | 'knowledge' | 'question' | 'criterion' | 'field' | 'schema' | 'shell';
  };
}
