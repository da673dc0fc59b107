/** What a source is that is no page of the web. */
export const sourceKinds = ['measurement', 'interview', 'book', 'file'] as const;
export type SourceKind = (typeof sourceKinds)[number];
