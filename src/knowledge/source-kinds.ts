/** What a source is that is no page of the web. */
export const sourceKinds = ['measurement', 'interview', 'book', 'file'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Whether an address is a path from the base's folder: neither empty nor the number of a book. */
export const isBeside = (address: string): boolean => address !== '' && !/^[a-z]{2,}:/.test(address);
