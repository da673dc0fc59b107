import { expect, it } from 'vitest';
import { namedBase } from '../../../src/commands/base/named-base.ts';
import { defaultBase } from '../../../src/knowledge/load-shipped.ts';

it('a command names its base but where it is the one that is meant anyway', () => {
  expect(namedBase(defaultBase)).toBeUndefined();
  expect(namedBase(defaultBase, { FW_ADVISOR_KNOWLEDGE: '' })).toBeUndefined();
  expect(namedBase(defaultBase, { FW_ADVISOR_KNOWLEDGE: 'current' })).toBe(defaultBase);
  expect(namedBase('other')).toBe('other');
  expect(namedBase('other', { FW_ADVISOR_KNOWLEDGE: 'other' })).toBe('other');
});
