import { certainties } from '../../../decision/firmness/prior.ts';
import { oneOf } from './one-of.ts';

export const certaintyOption = {
  takes: '<level>' as const,
  help: {
    en: 'how sure the weights are: low, medium (default), high',
    ja: '重み付けの確かさ: low、medium (既定)、high',
  },
  reader: oneOf(certainties),
};
