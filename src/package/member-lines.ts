import { asciiText } from './ascii-text.ts';

/**
 * What `lateMembers` reads: first the names of the members, each with where it begins in what follows, then a value a line.
 */
export function memberLines(members: object): string {
  const values = Object.values(members).map((value) => asciiText(JSON.stringify(value)));
  let from = 0;
  const places = Object.keys(members).map((name, i) => {
    const place = [name, from];
    from += values[i]!.length + 1;
    return place;
  });
  return [asciiText(JSON.stringify(places)), ...values].join('\n');
}
