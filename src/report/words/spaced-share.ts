/** A share in a Japanese sentence: 「80% で」, but 「99.9% 超で」. */
export const spacedShare = (share: string): string => (/%$/.test(share) ? `${share} ` : share);
