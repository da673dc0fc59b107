/** The number of a source in a list, the next one where it is cited for the first time. */
export function numberIn(numbers: Map<string, number>, id: string): number {
  const number = numbers.get(id) ?? numbers.size + 1;
  numbers.set(id, number);
  return number;
}
