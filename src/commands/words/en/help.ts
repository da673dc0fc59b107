import type { HelpWords } from '../help.ts';

export const en: HelpWords = {
  titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
  common: 'Options of every command:',
  about: 'Choose a deep-learning framework from evidence: every reason is traced to a sentence of its source.',
  below: (called) => `Without a command: recommend. Options of a command: ${called} COMMAND --help`,
  examples: 'Examples:',
  environment: 'Environment:',
  variables: {
    FW_ADVISOR_KNOWLEDGE: 'the base where none is named',
    FW_ADVISOR_PLAIN: '1: ask with numbered lines',
    FW_ADVISOR_STDIN_TIMEOUT: 'seconds to wait for answers',
    NO_COLOR: '1: no colour',
  },
  exits: 'Exit codes:',
  codes: { 0: 'done', 1: 'the answer is no (a gate, check)', 2: 'wrong usage or input' },
  helpOfCommand: 'show the help of a command',
  usage: (line) => `Usage: ${line}`,
  more: (command) => `More: ${command}`,
  showHelp: 'show this help',
  showVersion: 'show the version',
  byDefault: (value) => ` (default: ${value})`,
};
