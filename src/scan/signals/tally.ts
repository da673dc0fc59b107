import type { Signal, Text } from '../../knowledge/knowledge.ts';
import { mostKept } from '../limits.ts';
import type { Proof } from '../scan-result.ts';

/** What was found for one option in one part of the repository. */
export interface Part {
  imports: number;
  files: number;
  /** Not only by signals that suggest. */
  strong: boolean;
  /** Found by something else than a dependency. */
  used: boolean;
  trains: boolean;
  readonly proofs: Map<Signal['kind'], Proof[]>;
}
export interface Entry {
  readonly question: string;
  readonly option: string;
  readonly main: Part;
  /** In tests, docs, examples and workflows, and what the project can do without. */
  readonly aside: Part;
  readonly outweighs: Set<string>;
  note: Text | null;
  lastFile: string;
}

export interface Tally {
  readonly add: (signal: Signal, proof: Proof, aside: boolean) => void;
  readonly entries: () => readonly Entry[];
}

const part = (): Part => ({ imports: 0, files: 0, strong: false, used: false, trains: false, proofs: new Map() });

/** Counts as files are read. It holds the first proofs of each kind and numbers, so its size is that of the base. */
export function tally(): Tally {
  const entries = new Map<string, Entry>();
  return {
    add({ question, option, kind, strength, shows, outweighs = [], note }, proof, isAside) {
      const key = `${question}=${option}`;
      let entry = entries.get(key);
      if (entry === undefined) {
        entry = { question, option, main: part(), aside: part(), outweighs: new Set(), note: null, lastFile: '' };
        entries.set(key, entry);
      }
      const into = isAside ? entry.aside : entry.main;
      if (kind === 'import') {
        into.imports++;
        const file = `${isAside} ${proof.file}`;
        if (entry.lastFile !== file) into.files++;
        entry.lastFile = file;
      }
      into.strong ||= strength === 'strong';
      into.used ||= kind !== 'dependency';
      into.trains ||= shows === 'training';
      for (const other of outweighs) entry.outweighs.add(other);
      entry.note ??= note ?? null;
      const proofs = into.proofs.get(kind) ?? [];
      into.proofs.set(kind, proofs);
      if (proofs.length < mostKept && proofs.at(-1)?.file !== proof.file) proofs.push(proof);
    },
    entries: () => [...entries.values()],
  };
}
