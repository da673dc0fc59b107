import type { Language } from '../../language/language.ts';
import { recordWords } from '../words/record.ts';
import type { Change } from './record-change.ts';

/** A change as a sentence. */
export function recordChangeText<C extends Change>(change: C, language: Language): string {
  const { changes } = recordWords[language];
  return (changes[change.code] as (change: C) => string)(change);
}
