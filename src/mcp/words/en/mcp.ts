import type { McpWords } from '../mcp-words.ts';

export const en: McpWords = {
  instructions:
    'Helps choose a deep-learning framework from cited evidence. Read the code (scan_repository), ask the user what code cannot say (list_questions: goal, team, priorities), then recommend. Cite statement ids, never invent evidence, and leave out what nobody answered. A decision is kept with detail "record" in a file and held later with check_decision.',
  form: (base) => `${base}: these questions would settle most. Leave out what you have no preference about.`,
};
