/** What a base needs to know of those beside it in order to be checked. */
export interface InspectOptions {
  /** Ids of the statements of the base that `since.yaml` names, where it is at hand. */
  readonly statementsOf?: ((knowledge: string) => ReadonlySet<string> | undefined) | undefined;
  /** The questions of the base that `beside.yaml` names, where it is at hand: the options of each. */
  readonly optionsOf?: ((knowledge: string) => ReadonlyMap<string, readonly string[]> | undefined) | undefined;
  /** Statements of this base that another base's `since.yaml` cites. */
  readonly citedElsewhere?: ReadonlySet<string> | undefined;
}
