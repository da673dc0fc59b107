import type { Signal } from '../../knowledge/knowledge.ts';

/** Signals by what is looked up while files are read. */
export interface SignalIndex {
  /** Of a dotted name and of every beginning of it. */
  readonly imports: (module: string) => readonly Signal[];
  readonly calls: (dotted: string) => readonly Signal[];
  /** Of a package, or of an image or resource and every beginning of its path. */
  readonly dependencies: (name: string) => readonly Signal[];
  readonly files: (path: string) => readonly Signal[];
  /** Whether any signal is about this module or one below it. */
  readonly wants: (root: string) => boolean;
}

export function indexSignals(signals: readonly Signal[]): SignalIndex {
  const by = (kind: Signal['kind']) => {
    const map = new Map<string, Signal[]>();
    for (const signal of signals)
      if (signal.kind === kind) for (const name of signal.names) map.set(name, [...(map.get(name) ?? []), signal]);
    return map;
  };
  const imports = by('import');
  const calls = by('call');
  const roots = new Set([...imports.keys(), ...calls.keys()].map((name) => name.split('.', 1)[0]!));
  const patterns = [...by('file')].map(([name, found]) => ({ pattern: patternOf(name), name, found }));
  return {
    imports: remembered((name) => beginnings(imports, name, '.')),
    calls: remembered((name) => beginnings(calls, name, '.')),
    dependencies: remembered((name) => beginnings(by('dependency'), name, '/')),
    files: (path) => patterns.flatMap(({ pattern, name, found }) => (name === path || pattern.test(path) ? found : [])),
    wants: (root) => roots.has(root),
  };
}

const none: readonly Signal[] = [];

/** A repository says the same few names thousands of times. */
function remembered(find: (name: string) => readonly Signal[]): (name: string) => readonly Signal[] {
  const known = new Map<string, readonly Signal[]>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      found = find(name);
      if (known.size < 10_000) known.set(name, found);
    }
    return found;
  };
}

function beginnings(map: ReadonlyMap<string, readonly Signal[]>, name: string, separator: string): readonly Signal[] {
  let found = none;
  for (let end = name.length; end > 0; end = name.lastIndexOf(separator, end - 1)) {
    const here = map.get(name.slice(0, end));
    if (here !== undefined) found = [...found, ...here];
  }
  return found;
}

/** `*` is anything but a slash, a leading `**` and a slash any folders or none; a name without a slash is in any folder. */
function patternOf(name: string): RegExp {
  const deep = name.includes('/') ? name : `**/${name}`;
  const source = deep
    .split('**/')
    .map((part) => part.split('*').map(escaped).join('[^/]*'))
    .join('(?:.*/)?');
  return new RegExp(`^${source}$`);
}
const escaped = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
