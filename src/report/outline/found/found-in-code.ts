import type { Signal } from '../../../knowledge/knowledge.ts';

/** Where in a repository something was found. */
export interface FoundProof {
  readonly kind: Signal['kind'];
  readonly name: string;
  /** Below the folder that was looked through, with forward slashes; a cell of a notebook as `file.ipynb#3`. */
  readonly file: string;
  /** From 1; null where the file itself is the proof. */
  readonly line: number | null;
}

/** An answer that the code of a project gives, whoever looked. */
export interface FoundInCode {
  readonly question: string;
  readonly option: string;
  /** On what it rests, in words. */
  readonly proof: string;
  readonly proofs: readonly FoundProof[];
}
