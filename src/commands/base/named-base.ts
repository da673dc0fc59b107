import { defaultBase } from '../../knowledge/load-shipped.ts';
import type { World } from '../call/command.ts';

/**
 * The base that a command has to name to be about it; undefined for the one where none is named, unless the environment
 * says another.
 */
export const namedBase = (base: string, { FW_ADVISOR_KNOWLEDGE = '' }: World['env'] = {}): string | undefined =>
  base === defaultBase && FW_ADVISOR_KNOWLEDGE === '' ? undefined : base;
