import { helpWords } from '../commands/words/help.ts';
import type { Language } from '../language/language.ts';

/** What stands below the commands: where to begin, what may be set once for all, and how a run ends. */
export function helpBelow(language: Language): string {
  const { below, examples, environment, variables, exits, codes } = helpWords[language];
  const table = (rows: Readonly<Record<string, string>>) => {
    const widest = Math.max(...Object.keys(rows).map((name) => name.length));
    return Object.entries(rows).map(([name, means]) => `  ${name.padEnd(widest)}  ${means}`);
  };
  return [
    below,
    '',
    examples,
    ...firstCommands.map((command) => `  ${command}`),
    '',
    environment,
    ...table(variables),
    '',
    exits,
    ...table(codes),
  ].join('\n');
}

const firstCommands = [
  'fw-advisor',
  'fw-advisor --knowledge current',
  'fw-advisor --set goal=research --set mobile=required',
  'fw-advisor compare',
  'fw-advisor explain gpu-control',
];
