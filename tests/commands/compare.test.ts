import { describe, expect, it } from 'vitest';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { csvRecords } from '../report/formats/csv/csv-rows.ts';
import { runProgram } from '../run-program.ts';

interface Row {
  readonly id: string;
  readonly cells: readonly {
    readonly framework: string;
    readonly text: string;
    readonly evidence: readonly string[];
  }[];
}
const printed = (...words: string[]) =>
  runProgram(['compare', '--knowledge', 'runtimes', '--ratings', ...words]).stdout;

describe('compare --evidence', () => {
  const rows = (JSON.parse(printed('--format', 'json')) as { rows: readonly Row[] }).rows;

  it('names in each cell the statements that it rests on, all of which are there', () => {
    const { statements, criteria } = loadShipped('runtimes');
    const records = csvRecords(printed('--format', 'csv'));
    expect(new Set(records.map((r) => r.criterion_id)).size).toBe(criteria.length);
    const cellsOf = rows.flatMap(({ id, cells }) => cells.map((cell) => ({ id, ...cell })));
    expect(records.map((r) => [r.criterion_id, r.framework_id, r.evidence])).toEqual(
      cellsOf.map(({ id, framework, evidence }) => [id, framework, evidence.join(' ')]),
    );
    for (const id of cellsOf.flatMap(({ evidence }) => evidence)) expect(statements).toHaveProperty([id]);
    // a level has its value, and what is not known has neither
    for (const { level_id, level, value } of records)
      expect([level === '', value === '']).toEqual([level_id === '', level_id === '']);
  });

  it('does so for people too, and changes nothing where it stands beside the text', () => {
    const { cells } = rows.find((row) => row.id === 'android')!;
    const markdown = printed('--evidence', '--format', 'markdown', '--rows', 'android');
    for (const id of cells.flatMap((cell) => cell.evidence)) expect(markdown.replaceAll('\\', '')).toContain(id);
    expect(printed('--evidence', '--format', 'json')).toBe(printed('--format', 'json'));
  });
});

describe('compare --format csv', () => {
  it('says in a column of its own what no longer holds', () => {
    const { stdout } = runProgram(['compare', '--format', 'csv']);
    const mobile = csvRecords(stdout).find((r) => r.id === 'mobile')!;
    expect(mobile.PyTorch).toBe('Yes (experimental)');
    expect(mobile['PyTorch (since then)']).toMatch(/ExecuTorch/);
    expect(mobile['TensorFlow (since then)']).toBe('');
  });

  it('begins with a mark for Excel where it is asked to, from a file too', () => {
    const plain = runProgram(['compare', '--format', 'csv', '--lang', 'ja']).stdout;
    expect(runProgram(['compare', '--format', 'csv', '--lang', 'ja', '--bom']).stdout).toBe(`\ufeff${plain}`);
  });
});
