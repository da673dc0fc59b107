/** An id made of a name: `2 to 10 ms` is `2-to-10-ms`. Empty where a name has nothing that an id could be made of. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
