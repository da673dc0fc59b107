import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Delivery, deliverDecisionRecord } from '../../../src/commands/recommend/deliver-decision-record.ts';
import type { DocumentPlace } from '../../../src/report/formats/formats.ts';
import { callOf } from '../../call-of.ts';
import { fakeWorld } from '../../fake-world.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fw-advisor-records-'));
});

const texts = { slug: 'use-pytorch', text: (place: DocumentPlace) => `${JSON.stringify(place)}\n` };
const deliver = (output: string | undefined, more: Partial<Delivery> = {}, force = false, document = texts) =>
  deliverDecisionRecord(document, callOf({}, { output, force }), fakeWorld().world, {
    exitCode: 0,
    notes: '',
    language: 'en',
    ...more,
  });
const record = (save?: string) => ({ save, textFor: (file: string) => `record of ${relative(folder, file)}\n` });
const read = (...name: string[]) => readFileSync(join(folder, ...name), 'utf8');

describe('deliverDecisionRecord', () => {
  it('goes to stdout without --output', async () => {
    expect(await deliver(undefined)).toEqual({ text: '{}\n', exitCode: 0, notes: '', wrote: [] });
  });

  it('takes the next number in a folder that is there, and says which; neither a date nor a note is a number', async () => {
    writeFileSync(join(folder, '0007-old.md'), 'old');
    writeFileSync(join(folder, '9-short.md'), 'old');
    writeFileSync(join(folder, '99-notes.txt'), 'no record');
    writeFileSync(join(folder, '2026-11-26-meeting.md'), 'no record');
    mkdirSync(join(folder, 'pictures'));
    const { notes, text } = await deliver(folder);
    expect(text).toBe('');
    expect(notes).toBe(`fw-advisor: wrote ${join(folder, '0010-use-pytorch.md')}\n`);
    expect(read('0010-use-pytorch.md')).toBe('{}\n');
    expect(readdirSync(folder).filter((name) => name.endsWith('.claim'))).toEqual([]);
  });

  it('writes the record beside it, under the same number, and says how to the document', async () => {
    const { wrote } = await deliver(folder, { record: record() });
    expect(readdirSync(folder)).toEqual(['0001-use-pytorch.md', '0001-use-pytorch.yaml']);
    expect(read('0001-use-pytorch.yaml')).toBe('record of 0001-use-pytorch.yaml\n');
    expect(JSON.parse(read('0001-use-pytorch.md'))).toEqual({
      record: { path: '0001-use-pytorch.yaml', address: '0001-use-pytorch.yaml' },
    });
    expect(wrote).toEqual([{ file: join(folder, '0001-use-pytorch.yaml'), as: 'record' }]);
  });

  it('keeps the record where --save says', async () => {
    await deliver(join(folder, 'adr', 'a.md'), { record: record(join(folder, 'kept.yaml')) });
    expect(JSON.parse(read('adr', 'a.md'))).toMatchObject({ record: { address: '../kept.yaml' } });
    expect(read('kept.yaml')).toBe('record of kept.yaml\n');
    expect(readdirSync(join(folder, 'adr'))).toEqual(['a.md']);
  });

  it('writes both or neither', async () => {
    writeFileSync(join(folder, 'a.md'), 'mine');
    await expect(deliver(join(folder, 'a.md'), { record: record() })).rejects.toThrow('EXISTS');
    expect(readdirSync(folder)).toEqual(['a.md']);
    await expect(deliver(join(folder, 'b.md'), { record: record(join(folder, 'b.md')) })).rejects.toThrow('SAME_FILE');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('makes a folder that ends with a slash, and never replaces a record, with --force neither', async () => {
    const records = `${folder}/docs/decisions/`;
    await deliver(records, {}, true);
    await deliver(records, { deciders: ['Ada'] }, true);
    expect(readdirSync(records)).toEqual(['0001-use-pytorch.md', '0002-use-pytorch.md']);
  });

  it('writes nothing where a record says the same already', async () => {
    await deliver(folder, { record: record() });
    expect((await deliver(folder, { record: record() })).notes).toBe(
      `fw-advisor: ${join(folder, '0001-use-pytorch.md')} says the same already; nothing was written\n`,
    );
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('passes over a number that somebody has claimed, whatever their document is called', async () => {
    writeFileSync(join(folder, '0003-choose.md'), 'old');
    writeFileSync(join(folder, '.fw-advisor-0004.claim'), '');
    await deliver(folder);
    expect(readdirSync(folder)).toContain('0005-use-pytorch.md');
  });

  it('names what it takes the place of, and what to write there', async () => {
    const old = join(folder, '0001-use-tensorflow.md');
    writeFileSync(old, '---\nstatus: "accepted"\n---\n\n# Use TensorFlow\n');
    const { notes } = await deliver(folder, { supersedes: old });
    expect(JSON.parse(read('0002-use-pytorch.md'))).toEqual({
      supersedes: { title: 'Use TensorFlow', address: '0001-use-tensorflow.md' },
    });
    expect(notes).toContain(`in ${old}, write: status: "superseded by ADR-0002"\n`);
    await expect(deliver(folder, { supersedes: join(folder, 'none.md') })).rejects.toThrow('CANNOT_READ');
  });

  it('writes a file where a file is named', async () => {
    await deliver(join(folder, 'decision.md'));
    await expect(deliver(join(folder, 'decision.md'))).rejects.toThrow('EXISTS');
    expect(readdirSync(folder)).toEqual(['decision.md']);
  });

  it('says what is wrong where a folder cannot be', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(deliver(`${folder}/file/records/`)).rejects.toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'CANNOT_WRITE' })] }),
    );
  });
});
