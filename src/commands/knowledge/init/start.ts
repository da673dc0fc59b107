/** What a new base is made from. */
export interface Start {
  readonly id: string;
  /** Tags; the first is the one to fall back on. */
  readonly languages: readonly string[];
  /** By language. */
  readonly title: Readonly<Record<string, string>>;
  /** What people choose between, for one and for several, by language; without it, frameworks. */
  readonly called: Readonly<Record<string, readonly [string, string]>> | undefined;
  /** At least two. */
  readonly alternatives: readonly { readonly id: string; readonly name: string }[];
  /** YYYY-MM-DD. */
  readonly today: string;
}
