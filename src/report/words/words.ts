import type { Language } from '../../knowledge/knowledge.ts';
import { commonWords } from './common.ts';

/** "a, b and c" / 「a、b、c」. */
export const listOf = (items: readonly string[], language: Language): string => commonWords[language].list(items);

/** How a base's date is said. */
export const asOfText = (asOf: string, language: Language): string => commonWords[language].asOf(asOf);
