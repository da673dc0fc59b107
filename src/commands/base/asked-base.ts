import type { World } from '../call/command.ts';

/** The base that a call names, else the one that the environment names for every call. */
export const askedBase = (named: string | undefined, { FW_ADVISOR_KNOWLEDGE }: World['env']): string | undefined =>
  named ?? (FW_ADVISOR_KNOWLEDGE === '' ? undefined : FW_ADVISOR_KNOWLEDGE);
