import { expect, it } from 'vitest';
import { notebookCode } from '../../../src/scan/python/notebook-code.ts';

const code = (source: unknown) => ({ cell_type: 'code', source });
const textsOf = (notebook: unknown) =>
  notebookCode(JSON.stringify(notebook))?.map(({ cell, text }) => `${cell} ${text}`);

it('takes the code of both formats, with the number of its cell', () => {
  const cells = [
    { cell_type: 'markdown', source: 'x' },
    code(['a\n', 'b']),
    code('c'),
    { cell_type: 'raw', source: 'd' },
  ];
  expect(textsOf({ nbformat: 4, cells })).toEqual(['2 a\nb', '3 c']);
  const old = [{ cell_type: 'code', input: ['a\n', 'b'] }];
  expect(textsOf({ nbformat: 3, worksheets: [{ cells: old }] })).toEqual(['1 a\nb']);
});

it.each([['{'], ['1'], ['null'], ['[]'], ['{}'], ['{"cells":{}}'], ['{"worksheets":[]}'], ['{"worksheets":[1]}']])(
  'what is no notebook has no cells: %s',
  (json) => {
    expect(notebookCode(json)).toBeUndefined();
  },
);

it('reads of cells only what is text', () => {
  expect(textsOf({ cells: [null, 1, {}, code(1), code(['a', 1, 'b']), code(undefined)] })).toEqual([
    '4 ',
    '5 ab',
    '6 ',
  ]);
});

it.each([
  ['%matplotlib inline\na', '\na'],
  ['!pip install x\n  ? help\na', '\n\na'],
  ['a % b\nc != d', 'a % b\nc != d'],
  ['%%time\na', '\na'],
  ['%%timeit -n 1\na', '\na'],
  ['%%capture\na', '\na'],
  ['%%prun\na', '\na'],
])('leaves the notebook’s own lines out: %j', (source, expected) => {
  expect(textsOf({ cells: [code(source)] })).toEqual([`1 ${expected}`]);
});

it.each(['%%bash\na', '  %%html\na', '%%timer\na', '%%writefile a.py\na'])(
  'and cells of other languages: %j',
  (source) => {
    expect(textsOf({ cells: [code(source)] })).toEqual([]);
  },
);
