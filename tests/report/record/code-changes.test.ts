import { describe, expect, it } from 'vitest';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { type CodeNow, type CodeOption, codeChanges } from '../../../src/report/record/code-changes.ts';
import { fails } from '../../../src/report/record/record-change.ts';
import type { RecordedDecision } from '../../../src/report/record/record-file.ts';

const current = loadShipped('current');
const says = (option: string, question = 'existing-code'): CodeOption => ({
  question,
  option,
  proofs: [{ kind: 'import', name: option, file: 'train.py', line: 3 }],
});
const code = (answers: readonly CodeOption[], traces: readonly CodeOption[] = answers): CodeNow => ({
  answers,
  traces,
});
type Finds = RecordedDecision['found'];
const saw = (taken: boolean, ...found: CodeOption[]): Finds =>
  found.map((f) => ({ ...f, taken, proofs: [...f.proofs] }));
const changes = (
  answers: Record<string, string | string[]>,
  now: CodeNow,
  { framework = 'pytorch' as string | string[], found = undefined as Finds } = {},
) => codeChanges({ answers, decision: { framework, found } as unknown as RecordedDecision }, now, current);
const codes = (...args: Parameters<typeof changes>) => changes(...args).map((c) => `${fails(c) ? '!' : ''}${c.code}`);

describe('a record and the code of today', () => {
  it('agree where the code is of what was decided, or of what was said', () => {
    expect(codes({ 'existing-code': ['pytorch'] }, code([says('pytorch')]))).toEqual([]);
    expect(codes({}, code([says('pytorch')]))).toEqual([]);
    // the move from one to the other, before it begins and when it is done
    expect(codes({ 'existing-code': ['tensorflow'] }, code([says('tensorflow')]))).toEqual([]);
    expect(
      codes({ 'existing-code': ['tensorflow'] }, code([says('pytorch')]), { found: saw(true, says('tensorflow')) }),
    ).toEqual([]);
  });

  it('part where the code is of another framework, with the place', () => {
    expect(changes({ 'existing-code': ['pytorch'] }, code([says('jax')]))).toEqual([
      {
        code: 'CODE_OTHER_FRAMEWORK',
        question: 'existing-code',
        decided: ['pytorch'],
        option: 'jax',
        imports: true,
        places: ['train.py:3'],
      },
    ]);
    expect(codes({}, code([says('jax')]))).toEqual(['!CODE_OTHER_FRAMEWORK']);
  });

  it('part where an answer is another one now, and where what it rested on is gone', () => {
    const docker = says('docker', 'containers');
    const kubernetes = says('kubernetes', 'containers');
    expect(codes({ containers: 'docker' }, code([kubernetes]))).toEqual(['!CODE_PARTED']);
    expect(codes({ containers: 'docker' }, code([]), { found: saw(true, docker) })).toEqual(['!CODE_GONE']);
    // a trace of it is left
    expect(codes({ containers: 'docker' }, code([], [docker]), { found: saw(true, docker) })).toEqual([]);
  });

  it('are not held against each other by what was known on the day and overruled', () => {
    const docker = says('docker', 'containers');
    expect(codes({ containers: 'none' }, code([docker]), { found: saw(false, docker) })).toEqual([]);
    expect(codes({ containers: 'none' }, code([]), { found: saw(false, docker) })).toEqual([]);
  });

  it('differ in what was left open without parting', () => {
    expect(codes({}, code([says('pytorch'), says('docker', 'containers')]))).toEqual(['CODE_NEW']);
    expect(codes({}, code([says('pytorch'), says('jax')]))).toEqual(['CODE_NEW']);
  });
});
