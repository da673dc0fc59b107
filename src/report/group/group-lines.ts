import type { Language } from '../../knowledge/knowledge.ts';
import { groupWords } from '../words/group.ts';
import type { GroupOutline } from './group-outline.ts';

/** What is to be said of the people as a whole. */
export function remarksOf({ people: { mostOpen, silent } }: GroupOutline, language: Language): string[] {
  const words = groupWords[language];
  return [
    ...(mostOpen === null ? [] : [words.mostOpen(mostOpen)]),
    ...(silent.length === 0 ? [] : [words.silent(silent)]),
  ];
}

/** Where each of them ends, a line each. */
export const endsOf = ({ people }: GroupOutline, language: Language): string[] =>
  people.list.map((person) => `${person.name}: ${groupWords[language].end(person)}`);

/** What divides them, a line each: on what they weigh, and who tips the scales; or that nothing does. */
export function dividesOf(
  { criteria, pivotal, agreed }: GroupOutline['divided'],
  language: Language,
  most: number = criteria.length,
): string[] {
  const words = groupWords[language];
  const shown = criteria.length <= most + 1 ? criteria : criteria.slice(0, most);
  return [
    ...(agreed ? [words.agreed] : []),
    ...pivotal.map(({ name, firsts }) => words.pivotal(name, firsts)),
    ...(criteria.length === 0 ? [words.sameWeights] : shown.map(words.spread)),
    ...(shown.length < criteria.length ? [words.moreSpreads(criteria.length - shown.length)] : []),
  ];
}
