/** What a map has under an id, and never what objects inherit: `constructor` is an id like any other. */
export const ownValue = <T>(map: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  map !== undefined && Object.hasOwn(map, id) ? map[id] : undefined;
