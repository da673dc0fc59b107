import { asStarted } from '../../typesetting/as-started.ts';
import { breakCommand } from '../../typesetting/breaking/break-command.ts';
import { hang } from '../../typesetting/breaking/hang.ts';
import { displayWidth } from '../../typesetting/widths/display-width.ts';
import { leastWidth } from './options/common-options.ts';

/** Longer lines of text are hard to read. */
const longestLine = 100;

/** What is said on a terminal: commands as the program was started, prose broken between words, commands so that they still run. */
export function layNotes(text: string, columns: number | undefined, called: string): string {
  // a terminal that does not know its size says 0
  const width = Math.min(longestLine, Math.max(leastWidth, columns || 80));
  return text
    .split('\n')
    .flatMap((line) => layLine(line, width, called))
    .join('\n');
}

/** A command that a line ends with; one in quotes is part of its sentence. */
const ending = /(?<=^| )(?:echo '\{\}' \| )?fw-advisor (?!.*"$)[!-~].*$/;

function layLine(line: string, width: number, called: string): string[] {
  const told = asStarted(line, called);
  if (displayWidth(told) <= width) return [told];
  const rest = line.trimStart();
  const indent = line.slice(0, line.length - rest.length);
  const command = ending.exec(rest)?.[0];
  if (command === undefined) return hang(indent, asStarted(rest, called), width);
  const prose = rest.slice(0, rest.length - command.length).trimEnd();
  return [
    ...(prose === '' ? [] : hang(indent, asStarted(prose, called), width)),
    ...breakCommand(asStarted(command, called), width, prose === '' ? indent : `${indent}  `),
  ];
}
