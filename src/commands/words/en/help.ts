import type { HelpWords } from '../help.ts';

export const en: HelpWords = {
  titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
  about: 'Choose a deep-learning framework from evidence: every reason is traced to a sentence of its source.',
  below: 'Without a command: recommend. Options of a command: fw-advisor COMMAND --help',
  examples: 'Examples:',
  showHelp: 'show this help',
  showVersion: 'show the version',
  byDefault: (value) => ` (default: ${value})`,
};
