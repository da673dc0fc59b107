import { expect, it } from 'vitest';
import { helpWords } from '../../src/commands/words/help.ts';
import { languages } from '../../src/language/language.ts';
import { helpBelow } from '../../src/program/help-below.ts';

it.each(languages)('names commands to begin with, every variable and every exit code: %s', (language) => {
  const lines = helpBelow(language).split('\n');
  const { variables, codes } = helpWords[language];
  for (const command of ['', ' --knowledge current', ' --set goal=research --set mobile=required', ' compare'])
    expect(lines).toContain(`  fw-advisor${command}`);
  for (const table of [variables, codes])
    for (const [name, means] of Object.entries(table))
      expect(
        lines.filter((line) => line.startsWith(`  ${name} `) && line.endsWith(`  ${means}`)),
        name,
      ).toHaveLength(1);
  // what a variable means begins in one column
  const columns = Object.entries(variables).map(
    ([name, means]) => lines.find((l) => l.startsWith(`  ${name} `))!.length - means.length,
  );
  expect(new Set(columns).size).toBe(1);
});
