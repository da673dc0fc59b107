import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakCommand } from '../../../src/typesetting/breaking/break-command.ts';
import { displayWidth } from '../../../src/typesetting/widths/display-width.ts';

const words = fc.array(
  fc.constantFrom(
    'fw-advisor',
    'recommend',
    '--set',
    'goal=research',
    "'a b'",
    '--save',
    'decision.yaml',
    '--no-input',
    '日本語',
  ),
  { minLength: 1, maxLength: 12 },
);

it('is the same command to a shell, in lines that fit where their words do', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 90 }), fc.constantFrom('', '  ', '    '), (list, width, indent) => {
      const command = list.join(' ');
      const lines = breakCommand(command, width, indent);
      expect(
        lines
          .join('\n')
          .replaceAll(/ \\\n\s*/g, ' ')
          .trim(),
      ).toBe(command);
      for (const [i, line] of lines.entries()) {
        expect(line.endsWith(' \\')).toBe(i < lines.length - 1);
        expect(line.startsWith(i === 0 ? indent : `${indent}  `)).toBe(true);
        if (line.trim().replace(/ \\$/, '').includes(' ')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
      // a line is begun only where the next word would not have fitted
      if (displayWidth(indent + command) <= width) expect(lines).toEqual([indent + command]);
    }),
    { numRuns: 300 },
  );
});

it('keeps an option and its value together where they fit', () => {
  expect(breakCommand('fw-advisor --set goal=research --save a.yaml', 26, '')).toEqual([
    'fw-advisor \\',
    '  --set goal=research \\',
    '  --save a.yaml',
  ]);
  expect(breakCommand('a --set goal=research-and-more', 20, '')).toEqual(['a --set \\', '  goal=research-and-more']);
});
