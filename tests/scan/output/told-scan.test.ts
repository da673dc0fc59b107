import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlId } from '../../../src/documents/yaml/yaml-id.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { codeSays } from '../../../src/scan/code-says.ts';
import { scanAnswers } from '../../../src/scan/output/scan-answers.ts';
import { scanDocument } from '../../../src/scan/output/scan-document.ts';
import { scanText } from '../../../src/scan/output/scan-text.ts';
import type { Finding, Proof, Scan } from '../../../src/scan/scan-result.ts';
import { type Layout, unstyled } from '../../../src/typesetting/style.ts';

const current = loadShipped('current');
const proof = (kind: Proof['kind'], name: string, line: number | null): Proof => ({
  ...{ kind, name, file: `${kind}.py`, line },
});
const find = (question: string, option: string, more: Partial<Finding> = {}): Finding => ({
  ...{ question, option, doubt: null, imports: 0, files: 0, share: null, trains: false, proofs: [], note: null },
  ...more,
});
const nothing: Scan = { findings: [], read: { files: 2, code: 1, bytes: 30 }, leftOut: [] };
const scanOf = (...findings: Finding[]): Scan => ({ ...nothing, findings });

const pytorch = find('existing-code', 'pytorch', {
  ...{ imports: 3, files: 2, share: 2 / 3, trains: true },
  proofs: [
    proof('import', 'torch', 1),
    proof('call', 'torch.optim.Adam', 2),
    proof('dependency', 'torch', 3),
    proof('dependency', 'torchvision', 4),
    proof('file', 'model.pt', null),
  ],
});
const jax = find('existing-code', 'jax', { doubt: 'beside', imports: 1, files: 1, share: 1 / 3, trains: true });
const docker = find('containers', 'docker', { proofs: [proof('file', 'Dockerfile', 1)] });
const exported = find('export', 'needed', { doubt: 'suggests', proofs: [proof('call', 'torch.onnx', 4)] });
const mobile = find('mobile', 'nice-to-have', {
  doubt: 'suggests',
  note: { en: 'It may be of a demo.', ja: 'デモのものかもしれない' },
});
const withAll: Scan = {
  ...scanOf(pytorch, jax, docker, mobile, exported),
  leftOut: [{ reason: 'link', count: 4, first: ['a', 'b\u001B', 'c'] }],
};

describe('an answers file of what was found', () => {
  it('has each answer with its proof, and what is only suggested as a comment that can be taken over', () => {
    expect(scanAnswers(withAll, current, 'en').split('\n')).toEqual([
      expect.stringMatching(/^# What 2 files \(1 of them code\) say/),
      'knowledge: current',
      'answers:',
      ...[
        '  existing-code:',
        '    - pytorch # 3 imports in 2 files (67%), import.py:1; trains; call.py:2 torch.optim.Adam; dependency.py:3 torch; dependency.py:4 torchvision',
        expect.stringMatching(/^ {4}# - jax # beside another/),
        '  containers: docker # file.py:1',
        '',
        '  # Suggestions only: remove the "#" where one is right.',
        '  # mobile: nice-to-have # It may be of a demo.',
        '  # export: needed # call.py:4 torch.onnx; may mean something else',
      ],
      '',
      '# left out: symbolic links (not followed) (4): a, b\\u{1b}, c, ...',
      '',
    ]);
  });

  it('lists under its question what is only suggested of one that takes several', () => {
    const told = scanAnswers(scanOf(jax), current, 'en');
    expect(told).toContain('\n  # existing-code:\n  #   - jax # ');
    expect(told).toContain('\n  # Nothing was found that answers a question.\n');
    expect(parse(told.replace('  # existing-code:', '  existing-code:').replace('  #   - jax', '    - jax'))).toEqual({
      knowledge: 'current',
      answers: { 'existing-code': ['jax'] },
    });
  });

  it('leaves out every part that would be empty', () => {
    expect(scanAnswers(nothing, current, 'en').split('\n').slice(1)).toEqual([
      ...['knowledge: current', 'answers:', '  # Nothing was found that answers a question.', ''],
    ]);
    expect(scanAnswers(scanOf(docker), current, 'en')).not.toMatch(/Suggestions|Nothing|left out|\n\n/);
  });
});

describe('what programs are told', () => {
  it('are the answers, and every find with all that it rests on', () => {
    const told = scanDocument(withAll, current, 'en');
    expect(told).toMatchObject({
      schemaVersion: 2,
      knowledge: { id: 'current', asOf: current.asOf, hash: current.hash },
      answers: { 'existing-code': ['pytorch'], containers: 'docker' },
      read: withAll.read,
      leftOut: withAll.leftOut,
    });
    expect(told.found.map(({ text, ...rest }) => ({ ...rest, text: text.length > 0 }))).toEqual(
      withAll.findings.map(({ note: _, share, ...rest }) => ({
        ...{ ...rest, share: share === null ? null : Number(share.toFixed(9)), text: true },
      })),
    );
    expect(scanDocument(nothing, current, 'en')).toMatchObject({ answers: {}, found: [], leftOut: [] });
  });
});

describe('what people are told', () => {
  const style = { ...unstyled, strong: (text: string) => `<${text}>`, dim: (text: string) => `~${text}` };
  const layout: Layout = { width: 72, ascii: false, called: 'fw-advisor', style };

  it('are the finds, then the suggestions, then what was not read', () => {
    expect(scanText(withAll, current, 'en', layout).split('\n')).toEqual([
      '<Found in your code>',
      '  existing-code: PyTorch',
      expect.stringMatching(/^~ {4}3 imports in 2 files \(67%\), import\.py:1; trains;/),
      expect.stringMatching(/^~ {4}.*torch/),
      expect.stringMatching(/^ {2}containers: \S/),
      '~    file.py:1',
      '',
      '<Perhaps>',
      '  existing-code: JAX',
      expect.stringMatching(/^~ {4}beside another/),
      expect.stringMatching(/^ {2}mobile: \S/),
      '~    It may be of a demo.',
      expect.stringMatching(/^ {2}export: \S/),
      expect.stringMatching(/^~ {4}call\.py:4 torch\.onnx; may mean something else/),
      '',
      '<Left out>',
      '  left out: symbolic links (not followed) (4): a, b\\u{1b}, c, ...',
      '',
      '2 files read',
      '',
    ]);
  });

  it('is said where nothing is there, and no head stands over nothing', () => {
    expect(scanText(nothing, current, 'en', layout)).toBe(
      'Nothing was found that answers a question.\n\n2 files read\n',
    );
    const suggested = scanText(scanOf(exported), current, 'en', layout);
    expect(suggested).toMatch(/^Nothing was found that answers a question\.\n\n<Perhaps>\n/);
    expect(scanText(scanOf(docker), current, 'en', layout)).not.toMatch(/Nothing|Perhaps|Left out/);
    expect(scanText(withAll, current, 'ja', layout)).toMatch(/[ぁ-ん]/);
  });
});

it.each([
  ['a share of all is not told', { share: 1 }, '3 imports in 2 files, import.py:1'],
  ['nor where nothing is imported', { share: null }, '3 imports in 2 files, import.py:1'],
  ['a share is told in whole percent', { share: 0.996 }, '3 imports in 2 files (100%), import.py:1'],
  ['who only feeds data does not train', { trains: true, doubt: 'beside' as const }, 'beside another'],
  ['a note says more than the doubt', { doubt: 'aside' as const, note: { en: 'Of a demo.', ja: '' } }, 'Of a demo.'],
])('%s', (_, more, expected) => {
  const [{ text } = expect.fail()] = scanDocument(
    scanOf(find('existing-code', 'pytorch', { imports: 3, files: 2, proofs: [proof('import', 'torch', 1)], ...more })),
    current,
    'en',
  ).found;
  expect(text).toContain(expected);
  expect(text).not.toContain('trains');
});

it('what objects inherit is a question like any other', () => {
  const [one] = current.questions;
  const ids = ['constructor', 'toString', 'hasOwnProperty', '__proto__'];
  const base = { ...current, questions: ids.map((id) => ({ ...one!, id })) };
  const option = one!.options[0]!.id;
  for (const doubt of [null, 'suggests'] as const) {
    const scan = scanOf(...ids.map((id) => find(id, option, { doubt })));
    const told = doubt === null ? ids : [];
    expect(codeSays(scan, base).answers.map(({ question }) => question)).toEqual(told);
    expect(codeSays(scan, base).traces).toEqual(scan.findings);
    expect(Object.keys(scanDocument(scan, base, 'en').answers)).toEqual(told);
    const text = scanText(scan, base, 'en', { width: 72, ascii: false, called: 'fw-advisor', style: unstyled });
    for (const id of ids) {
      expect(text).toContain(`  ${id}: `);
      expect(scanAnswers(scan, base, 'en')).toContain(`\n  ${doubt === null ? '' : '# '}${yamlId(id)}: ${option}`);
    }
  }
});
