import { scanDocument } from '../../scan/output/scan-document.ts';
import { argumentSchemas } from '../input/argument-schemas.ts';
import { basisOf } from '../input/basis-of.ts';
import type { Tool } from '../tool.ts';
import { scanBelow } from './scan/code-below.ts';

export const scanRepository: Tool = {
  name: 'scan_repository',
  description:
    'Reads code below the working directory for the answers that it gives, with file and line. Nothing is run. doubt null: an answer; else a suggestion.',
  takes: {
    path: { type: 'string', description: 'default: the working directory' },
    knowledge: argumentSchemas.knowledge,
    lang: argumentSchemas.lang,
  },
  needs: [],
  gives: {
    type: 'object',
    properties: { answers: { type: 'object' }, found: { type: 'array' } },
    required: ['answers', 'found'],
  },
  async run(given, { ports, language }) {
    const { knowledge } = await basisOf(given, ports);
    const scan = scanBelow(given.text('path') ?? '.', 'path', knowledge, ports);
    return { result: scanDocument(scan, knowledge, language) };
  },
};
