import { visible } from './visible.ts';

/**
 * A word of a shell: quoted where the shell would read something into it. What would not be seen, or not be copied as it is, is
 * written byte by byte, as the shells of today (bash, zsh, ksh, POSIX of 2024) read it.
 */
export function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  if (visible(word) === word) return `'${word.replaceAll("'", "'\\''")}'`;
  const bytes = [...new TextEncoder().encode(word)].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[ -~]/.test(character) && !/[\\']/.test(character) ? character : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `$'${bytes.join('')}'`;
}
