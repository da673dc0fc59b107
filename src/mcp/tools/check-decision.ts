import { relative } from 'node:path';
import { readGivenFile } from '../../documents/read-given-file.ts';
import { UserError } from '../../errors/user-error.ts';
import { checkEntry } from '../../report/record/check/check-entry.ts';
import { codeSays } from '../../scan/code-says.ts';
import { argumentSchemas } from '../input/argument-schemas.ts';
import { pathBelow } from '../input/path-below.ts';
import type { Tool } from '../tool.ts';
import { scanBelow } from './scan/code-below.ts';

export const checkDecision: Tool = {
  name: 'check_decision',
  description: 'Does a recorded decision still hold? With scan also: is the code still of it?',
  takes: {
    record: { type: 'string', description: 'file of the record, or its text' },
    scan: { type: 'string', description: 'folder of the code' },
    lang: argumentSchemas.lang,
  },
  needs: ['record'],
  gives: {
    type: 'object',
    properties: { holds: { type: 'boolean' }, changes: { type: 'array' } },
    required: ['holds', 'changes'],
  },
  async run(given, { ports, language }) {
    const record = given.text('record')!;
    const scan = given.text('scan');
    // a text has lines, and the name of a file has none
    const document = record.includes('\n') ? { name: 'record', text: record } : await fileBelow(record);
    const result = await ports.checkRecord(
      document,
      scan === undefined
        ? undefined
        : async (knowledge) => codeSays(scanBelow(scan, 'scan', knowledge, ports), knowledge),
    );
    if ('problems' in result) throw new UserError(result.problems);
    const { file: _, ...entry } = checkEntry(result, language);
    return { result: entry };

    async function fileBelow(named: string) {
      const path = pathBelow(ports.root, named, 'record');
      return { name: relative('', path), text: await readGivenFile(path, named) };
    }
  },
};
