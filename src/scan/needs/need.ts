/** A package, an image or a resource that a file asks for, by its normal name. */
export interface Need {
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** For development, as an extra, or because another package needs it. */
  readonly optional: boolean;
}
