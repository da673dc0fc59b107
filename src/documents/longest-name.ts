/** Characters of what people are called in an answers file: it is told in every result of a group, again and again. */
export const longestName = 1_024;
