import { appendFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { smallBase } from '../knowledge/small-base.ts';
import { runProgram } from '../run-program.ts';

interface Due {
  readonly knowledge: string;
  readonly by: string;
  readonly known: number;
  readonly due: readonly {
    readonly framework: string;
    readonly criterion: string;
    readonly date: string;
    readonly due: string;
    readonly changes: number;
    readonly statements: readonly { readonly id: string; readonly at: string }[];
  }[];
}
const due = (...words: string[]): Due => {
  const { code, stdout, stderr } = runProgram(['knowledge', 'due', ...words, '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Due;
};
const ids = ({ due: list }: Due) => list.map((d) => `${d.framework}: ${d.criterion}`);

describe('knowledge due', () => {
  it('names what is over on the day or within so many days of it, and nothing else', () => {
    const { folder } = smallBase();
    // city's speed is of 2026-10-01, the others of 2026-11, each good for 365 days
    expect(ids(due(folder, '--today', '2027-10-01', '--within', '0'))).toEqual([]);
    expect(ids(due(folder, '--today', '2027-10-01', '--within', '1'))).toEqual(['city: speed']);
    expect(ids(due(folder, '--today', '2027-10-02', '--within', '0'))).toEqual(['city: speed']);
    expect(due(folder, '--today', '2027-12-01', '--within', '0')).toMatchObject({ known: 3, by: '2027-12-01' });
    expect(ids(due(folder, '--today', '2027-12-01', '--within', '0')).sort()).toEqual([
      'city: comfort',
      'city: speed',
      'touring: speed',
    ]);
  });

  it('asks nobody to look after what a rule of the house excludes', () => {
    const { folder } = smallBase();
    appendFileSync(
      `${folder}/knowledge.yaml`,
      'rules:\n  - exclude: city\n    reason: {en: Nobody here rides one., ja: ここでは誰も乗らない。}\n',
    );
    expect(ids(due(folder, '--today', '2027-12-01', '--within', '0'))).toEqual(['touring: speed']);
  });

  it('looks a month ahead where nothing else is said', () => {
    const { folder } = smallBase();
    const month = due(folder, '--today', '2027-09-01');
    expect(month).toEqual(due(folder, '--today', '2027-09-01', '--within', '31'));
    expect(month.by).toBe('2027-10-02');
    expect(ids(month)).toEqual(['city: speed']);
  });

  it('puts first what has used up most of its time and weighs most', () => {
    const { due: list } = due('current', '--today', '2026-11-23', '--within', '400');
    expect(list.length).toBeGreaterThan(100);
    const age = (date: string) => Date.parse('2026-11-23') - Date.parse(date);
    // of two on one criterion none is both older and heavier than the one before it
    list.forEach((one, i) => {
      for (const later of list.slice(i + 1).filter((d) => d.criterion === one.criterion && d.date.length === 10))
        if (one.date.length === 10) expect(age(later.date) > age(one.date) && later.changes > one.changes).toBe(false);
    });
    expect(Math.max(...list.map((d) => d.changes))).toBeGreaterThan(0);
    expect(list.slice(0, 20).reduce((sum, d) => sum + d.changes, 0)).toBeGreaterThan(
      list.slice(-20).reduce((sum, d) => sum + d.changes, 0),
    );
  });

  it('says the same for the same day and seed', () => {
    const words = ['current', '--today', '2026-11-23', '--within', '100'];
    const [once, again, otherwise] = [due(...words), due(...words), due(...words, '--seed', '2')];
    expect(again).toEqual(once);
    const changes = (list: Due) => list.due.map((d) => d.changes);
    expect(changes(otherwise)).not.toEqual(changes(once));
  });

  it('is a list that can be pasted into an issue, with every address to open', () => {
    const { folder } = smallBase();
    const { code, stdout } = runProgram(['knowledge', 'due', folder, '--today', '2027-10-02']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^# bicycles: to be read again by 2027-11-02\n\n1 of 3 levels, .+\n\n- \[ \] \*\*city: speed\*\* \(slow\): newest evidence of 2026-10-01, due 2027-10-01; changes \d+ of 1000\n {2}- city\.pace: https:\/\/bicycles\.example\/times\n$/,
    );
    expect(runProgram(['knowledge', 'due', folder, '--today', '2027-10-02', '--lang', 'ja']).stdout).toMatch(
      /^# bicycles: 2027-11-02 までに読み直すもの\n\n3 件の評価のうち 1 件。.+\n\n- \[ \] \*\*city: speed\*\* \(slow\): 最新の根拠は 2026-10-01、期限は 2027-10-01、影響 \d+\/1000\n/,
    );
  });

  it('says so where nothing is due', () => {
    const { folder } = smallBase();
    const { code, stdout } = runProgram(['knowledge', 'due', folder, '--today', '2026-11-26']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '# bicycles: to be read again by 2026-12-27\n\nNone of 3 levels.\n',
    });
  });

  it('names the section of a document, and takes the date of the base for it', () => {
    const { due: list } = due('article', '--today', '2026-11-23', '--within', '0');
    expect(list.every((d) => d.date === '2020/2021')).toBe(true);
    expect(list[0]!.statements[0]!.at).toMatch(/^[a-z-]+$/);
  });

  it('takes only days that can be counted', () => {
    for (const within of ['-1', '1.5', 'month', ''])
      expect(runProgram(['knowledge', 'due', 'current', '--within', within]).code, within).toBe(2);
  });
});
