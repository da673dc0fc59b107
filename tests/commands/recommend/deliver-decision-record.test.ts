import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { deliverDecisionRecord } from '../../../src/commands/recommend/deliver-decision-record.ts';
import { callOf } from '../../call-of.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fw-advisor-records-'));
});

const deliver = (output: string | undefined, force = false) =>
  deliverDecisionRecord('text\n', 'use-pytorch', callOf({}, { output, force }), {
    exitCode: 0,
    notes: '',
    language: 'en',
  });

describe('deliverDecisionRecord', () => {
  it('goes to stdout without --output', async () => {
    expect(await deliver(undefined)).toEqual({ text: 'text\n', exitCode: 0, notes: '' });
  });

  it('takes the next number in a folder that is there, and says which', async () => {
    writeFileSync(join(folder, '0007-old.md'), 'old');
    writeFileSync(join(folder, '9-short.md'), 'old');
    writeFileSync(join(folder, '99-notes.txt'), 'no record');
    mkdirSync(join(folder, 'pictures'));
    const { notes, text } = await deliver(folder);
    expect(text).toBe('');
    expect(notes).toBe(`fw-advisor: wrote ${join(folder, '0010-use-pytorch.md')}\n`);
    expect(readFileSync(join(folder, '0010-use-pytorch.md'), 'utf8')).toBe('text\n');
  });

  it('makes a folder that ends with a slash, and never replaces a record, with --force neither', async () => {
    const records = `${folder}/docs/decisions/`;
    await deliver(records, true);
    await deliver(records, true);
    expect(readdirSync(records)).toEqual(['0001-use-pytorch.md', '0002-use-pytorch.md']);
  });

  it('gives ten processes at once ten numbers', async () => {
    await Promise.all(Array.from({ length: 10 }, () => deliver(folder)));
    expect(readdirSync(folder)).toHaveLength(10);
  });

  it('writes a file where a file is named', async () => {
    await deliver(join(folder, 'decision.md'));
    await expect(deliver(join(folder, 'decision.md'))).rejects.toThrow('EXISTS');
    expect(readdirSync(folder)).toEqual(['decision.md']);
  });

  it('says what is wrong where a folder cannot be', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(deliver(`${folder}/file/records/`)).rejects.toMatchObject({ problems: [{ code: 'CANNOT_WRITE' }] });
  });
});
