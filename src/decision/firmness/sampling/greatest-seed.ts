/** Seeds of a recommendation are whole numbers from 0 to this: what 32 bits hold, in every format and language. */
export const greatestSeed = 4_294_967_295;
