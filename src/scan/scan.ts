import type { Knowledge, Signal } from '../knowledge/knowledge.ts';
import { limits, mostKept } from './limits.ts';
import { needsReader } from './needs/needs-reader.ts';
import { notebookCode } from './python/notebook-code.ts';
import { readPython } from './python/read-python.ts';
import { type LeaveReason, type LeftOut, leaveReasons, type Scan } from './scan-result.ts';
import { indexSignals, type SignalIndex } from './signals/signal-index.ts';
import { type Tally, tally } from './signals/tally.ts';
import { weighEntries } from './signals/weigh-entries.ts';
import { areaOf } from './tree/area-of.ts';
import { ownPackages } from './tree/own-packages.ts';
import { readBytes } from './tree/read-bytes.ts';
import { walkTree } from './tree/walk-tree.ts';

/**
 * What the files below a folder say for the questions of a base, by its signals. Nothing is run and no link is followed; one
 * file is in memory at a time. `onFile` hears how many files were opened. The same tree gives the same result.
 */
export function scan(
  root: string,
  knowledge: Pick<Knowledge, 'questions' | 'signals'>,
  onFile: (read: number) => void = () => {},
): Scan {
  const index = indexSignals(knowledge.signals);
  const counts = tally();
  const { leave, leftOut } = account();
  const own = ownPackages(root);
  const read = { files: 0, code: 0, bytes: 0 };
  for (const { absolute, path } of walkTree(root, leave)) {
    const aside = areaOf(path) !== 'main';
    for (const signal of index.files(path))
      counts.add(signal, { kind: 'file', name: path, file: path, line: null }, aside);
    const needs = needsReader(path);
    const code = /\.(py|ipynb)$/.exec(path)?.[1];
    if (needs === undefined && code === undefined) continue;
    if (read.files >= limits.files) {
      leave('limit', path);
      continue;
    }
    const most = code === 'py' ? limits.python : code === 'ipynb' ? limits.notebook : limits.other;
    const found = readBytes(absolute, most);
    if ('reason' in found) {
      leave(found.reason, path);
      continue;
    }
    const { text } = found;
    read.files++;
    read.bytes += text.length;
    onFile(read.files);
    if (code !== undefined) {
      if (isGeneratedCode(path, text)) {
        leave('generated', path);
        continue;
      }
      read.code++;
      if (!readCode(text, path, { index, counts, own, aside })) leave('broken', path);
    }
    if (needs === undefined) continue;
    const asked = needs(text, path);
    if (asked === undefined) {
      leave('broken', path);
      continue;
    }
    for (const { name, line, optional } of asked.needs)
      for (const signal of index.dependencies(name))
        counts.add(signal, { kind: 'dependency', name, file: path, line }, aside || optional);
    if (asked.content !== undefined)
      for (const signal of index.files(asked.content.name))
        counts.add(signal, { kind: 'file', name: asked.content.name, file: path, line: asked.content.line }, aside);
  }
  return { findings: weighEntries(counts.entries(), knowledge), read, leftOut: leftOut() };
}

const isGeneratedCode = (path: string, text: string) =>
  /_pb2(_grpc)?\.py$/.test(path) || /^#.*(@generated|do not edit)/im.test(text.slice(0, 500));

interface Reading {
  readonly index: SignalIndex;
  readonly counts: Tally;
  readonly own: ReadonlySet<string>;
  readonly aside: boolean;
}

/** False where a notebook is none. */
function readCode(text: string, path: string, { index, counts, own, aside }: Reading): boolean {
  const readText = (code: string, file: string) => {
    const add = (kind: Signal['kind'], signals: readonly Signal[], name: string, line: number, isAside: boolean) => {
      for (const signal of signals) counts.add(signal, { kind, name, file, line }, isAside);
    };
    readPython(code, {
      wants: (name) => index.wants(name) && !own.has(name),
      onImport: (module, name, line, guarded) => {
        const full = name === undefined ? module : `${module}.${name}`;
        add('import', index.imports(full), full, line, aside || guarded);
        add('call', index.calls(full), full, line, aside || guarded);
      },
      onUse: (dotted, line) => add('call', index.calls(dotted), dotted, line, aside),
    });
  };
  if (path.endsWith('.py')) {
    readText(text, path);
    return true;
  }
  const cells = notebookCode(text);
  for (const { cell, text: code } of cells ?? []) readText(code, `${path}#${cell}`);
  return cells !== undefined;
}

/** What was left out, by why; of each the first names. */
function account() {
  const counted = new Map<LeaveReason, { count: number; first: string[] }>();
  return {
    leave: (reason: LeaveReason, path: string) => {
      const entry = counted.get(reason) ?? { count: 0, first: [] };
      counted.set(reason, entry);
      entry.count++;
      if (entry.first.length < mostKept) entry.first.push(path);
    },
    leftOut: (): LeftOut[] =>
      leaveReasons.flatMap((reason) => {
        const entry = counted.get(reason);
        return entry === undefined ? [] : [{ reason, ...entry }];
      }),
  };
}
