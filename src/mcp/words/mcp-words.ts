import type { Language } from '../../language/language.ts';
import { en } from './en/mcp.ts';
import { ja } from './ja/mcp.ts';

/** What the tools for agents say to the user behind the agent. */
export interface McpWords {
  /** How an agent is to use the tools. */
  readonly instructions: string;
  /** Above the questions of a form. */
  form(base: string): string;
}

export const mcpWords: Readonly<Record<Language, McpWords>> = { en, ja };
