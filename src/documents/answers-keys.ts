/** What an answers document may have beside its answers: no question is called so. */
export const answersKeys: readonly string[] = [
  'knowledge',
  'answers',
  'priorities',
  'matters',
  'name',
  'decision',
  'id',
];
