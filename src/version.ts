declare const __VERSION__: string;

/** Put in by the build; what runs from the sources has none. */
export const version: string = typeof __VERSION__ === 'undefined' ? '0.0.0' : __VERSION__;

/** Who wrote a document. */
export const program = `fw-advisor ${version}`;

/** Of everything that is written as JSON: 2 since importance has one owner. A new one may change what a key means. */
export const schemaVersion = 2;
