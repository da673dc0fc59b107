import fc from 'fast-check';
import { visible } from '../../../src/typesetting/visible.ts';
import { texts } from '../texts.ts';

export const plain = { strong: (text: string) => text, dim: (text: string) => text };
export const colored = {
  strong: (text: string) => `\x1b[1m${text}\x1b[22m`,
  dim: (text: string) => `\x1b[2m${text}\x1b[22m`,
};
export const withoutStyle = (text: string): string => text.replace(/\x1b\[\d+m/g, '');

export const english = {
  head: ['', 'PyTorch', 'TensorFlow'],
  rows: [
    ['Creator', 'Facebook AI Research', 'The Google Brain team'],
    [
      'Graph generation',
      'Dynamic: the graph is built while the model runs and may change.',
      'Static first; eager execution since 2.0.',
    ],
    ['Use cases', 'Image classification, speech, translation', 'Fraud detection, search, social feeds'],
  ],
};
export const japanese = {
  head: ['項目', 'PyTorch', 'TensorFlow'],
  rows: [
    ['開発元', 'Facebook の AI 研究グループが開発し、公開した。', 'Google Brain が開発した。'],
    [
      'グラフ生成',
      '動的グラフ（Define-by-Run）。モデルは実行しながら組み立てられ、実行時に変更できる。',
      '静的グラフが基本。eager execution も備える。',
    ],
    [
      'モバイル展開',
      '試験的な対応（PyTorch Mobile）',
      'TensorFlow Lite により Android、iOS、Linux の組み込み機器で動く。',
    ],
  ],
};
export const four = {
  head: ['Row', 'PyTorch', 'TensorFlow', 'Keras', 'JAX'],
  rows: [
    ['Visualization', 'Visdom: few features but light', 'TensorBoard', 'through TensorBoard', 'none of its own'],
    [
      'Distributed training',
      'DistributedDataParallel',
      'tf.distribute',
      'multi-backend',
      'pjit, sharding, https://docs.jax.dev/en/latest/',
    ],
  ],
};

/** Any table at all, of text that has been made visible and in which the borders can be told from the text. */
export const tables = fc.integer({ min: 1, max: 5 }).chain((columns) => {
  const cell = texts.map((text) => visible(text, { keepNewlines: true }).replace(/[│|─+┌├└-]/g, ''));
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.record({ head: row, rows: fc.array(row, { maxLength: 4 }) });
});
