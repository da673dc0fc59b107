/** Names as a tree of their characters: from each node, for each of 128, the next node (0: no name goes on so). */
export interface NameTable {
  readonly steps: Uint16Array;
  /** For each node, the index of the name that ends there, or -1. */
  readonly names: Int32Array;
}

/** Ids are ASCII by their schema; a name that is not is left out. */
export function nameTable(names: readonly string[]): NameTable {
  const nodes: (readonly [Map<number, number>, { name: number }])[] = [[new Map(), { name: -1 }]];
  names.forEach((name, index) => {
    if (!/^[\x20-\x7e]+$/.test(name) || /["\\]/.test(name)) return;
    let node = 0;
    for (const byte of Buffer.from(name)) {
      const known = nodes[node]![0].get(byte);
      if (known === undefined) {
        nodes[node]![0].set(byte, nodes.length);
        node = nodes.length;
        nodes.push([new Map(), { name: -1 }]);
      } else node = known;
    }
    nodes[node]![1].name = index;
  });
  const steps = new Uint16Array(nodes.length * 128);
  nodes.forEach(([next], node) => {
    for (const [byte, to] of next) steps[node * 128 + byte] = to;
  });
  return { steps, names: Int32Array.from(nodes, ([, { name }]) => name) };
}
