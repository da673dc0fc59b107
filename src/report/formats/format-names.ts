/** The formats of a recommendation, the first of them if none is named. `formats.ts` is held to these names. */
export const formatNames = ['text', 'json', 'markdown', 'adr', 'csv'] as const;

export type Format = (typeof formatNames)[number];
