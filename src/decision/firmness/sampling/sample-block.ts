/** Samples are drawn, scored and ranked in blocks: short loops over neighbours, which need no branch, are fastest. */
export const BLOCK = 64;
