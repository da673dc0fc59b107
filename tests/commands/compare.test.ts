import { describe, expect, it } from 'vitest';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { runProgram } from '../run-program.ts';

interface Row {
  readonly id: string;
  readonly cells: readonly { readonly text: string; readonly evidence: readonly string[] }[];
}
const printed = (...words: string[]) =>
  runProgram(['compare', '--knowledge', 'runtimes', '--ratings', ...words]).stdout;

describe('compare --evidence', () => {
  const rows = (JSON.parse(printed('--format', 'json')) as { rows: readonly Row[] }).rows;

  it('names in each cell the statements that it rests on, all of which are there', () => {
    const { statements, criteria } = loadShipped('runtimes');
    const lines = printed('--evidence', '--format', 'csv').split('\n').slice(1, -1);
    expect(lines).toHaveLength(criteria.length);
    for (const [i, { cells }] of rows.entries()) {
      for (const { text, evidence } of cells) {
        expect(lines[i]).toContain(evidence.length === 0 ? text : `${text} (${evidence.join(', ')})`);
        for (const id of evidence) expect(statements).toHaveProperty([id]);
      }
    }
  });

  it('does so for people too, and changes nothing where it stands beside the text', () => {
    const { cells } = rows.find((row) => row.id === 'android')!;
    const markdown = printed('--evidence', '--format', 'markdown', '--rows', 'android');
    for (const id of cells.flatMap((cell) => cell.evidence)) expect(markdown.replaceAll('\\', '')).toContain(id);
    expect(printed('--evidence', '--format', 'json')).toBe(printed('--format', 'json'));
    expect(printed('--format', 'csv')).not.toContain(cells[1]!.evidence[0]!);
  });
});
