import type { Language } from '../../language/language.ts';
import type { Doubt, Finding, LeaveReason, Scan } from '../scan-result.ts';
import { en } from './en/scan.ts';
import { ja } from './ja/scan.ts';

/** What is said of a scan. */
export interface ScanWords {
  /** Above an answers file, without the `#`. */
  head(read: Scan['read']): string;
  readonly suggestions: string;
  readonly nothing: string;
  /** 91 imports in 40 files. `share` is a percentage, null where there is nothing to share with. */
  imports(imports: number, files: number, share: number | null): string;
  readonly trains: string;
  readonly doubts: Readonly<Record<Doubt, string>>;
  leftOut(count: number, reason: LeaveReason, names: readonly string[]): string;
  /** Heads of the text for people. */
  readonly found: string;
  readonly perhaps: string;
  readonly notRead: string;
  /** Before an answer that is taken over. */
  foundInCode(answer: string, proof: string): string;
  progress(read: number): string;
}

export const scanWords: Readonly<Record<Language, ScanWords>> = { en, ja };

/** Where something was found, as `file:line`. */
export const placeOf = ({ file, line }: Finding['proofs'][number]): string =>
  line === null ? file : `${file}:${line}`;
