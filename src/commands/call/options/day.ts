import type { Reader } from './option-spec.ts';

/** A day in the calendar, as it is written in ISO 8601. */
export const day = (): Reader<string> => ({
  read: (text) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
    return exists ? { value: text } : { expected: { kind: 'day' } };
  },
});
