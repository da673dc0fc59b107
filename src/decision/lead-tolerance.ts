/** Points are sums of a few halves and thirds: a lead below this is rounding, far above it any that points can make. */
export const leadTolerance = 1e-9;
