declare const __VERSION__: string;

/** The version of the package, put in at build time. */
export const version: string = typeof __VERSION__ === 'undefined' ? '0.0.0' : __VERSION__;
