/** Whether a key could be a language; what else stands where languages do is the rest of a text. */
export const isTag = (key: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(key);
