/** What an interview by forms has come to, as the client keeps it between the rounds. */
export interface AskedSoFar {
  readonly answers: Readonly<Record<string, unknown>>;
  /** Ids of questions that the user left out. */
  readonly passed: readonly string[];
  readonly round: number;
}

export const nothingAsked: AskedSoFar = { answers: {}, passed: [], round: 0 };

/** Reads it again. It comes from outside: what it says is checked like any answer, and what is no such state is none. */
export function readAskedSoFar(state: string | undefined): AskedSoFar {
  if (state === undefined) return nothingAsked;
  try {
    const { answers, passed, round } = JSON.parse(state) as Partial<Record<keyof AskedSoFar, unknown>>;
    return {
      answers: typeof answers === 'object' && answers !== null ? { ...answers } : {},
      passed: Array.isArray(passed) ? passed.filter((id) => typeof id === 'string') : [],
      round: typeof round === 'number' ? round : 0,
    };
  } catch {
    return nothingAsked;
  }
}
