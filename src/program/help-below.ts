import { helpWords } from '../commands/words/help.ts';
import type { Language } from '../language/language.ts';
import { ownName } from '../typesetting/as-started.ts';

/** What stands below the commands: where to begin, what may be set once for all, and how a run ends. */
export function helpBelow(language: Language): string {
  const { below, examples, environment, variables, exits, codes } = helpWords[language];
  const table = (rows: Readonly<Record<string, string>>) => {
    const widest = Math.max(...Object.keys(rows).map((name) => name.length));
    return Object.entries(rows).map(([name, means]) => `  ${name.padEnd(widest)}  ${means}`);
  };
  return [
    below(ownName),
    '',
    examples,
    ...firstCommands.map((command) => `  ${[ownName, ...command].join(' ')}`),
    '',
    environment,
    ...table(variables),
    '',
    exits,
    ...table(codes),
  ].join('\n');
}

const firstCommands = [
  [],
  ['--knowledge current'],
  ['--set goal=research --set mobile=required'],
  ['compare'],
  ['explain gpu-control'],
];
