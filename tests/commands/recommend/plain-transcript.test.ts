import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { run } from '../../../src/commands/recommend/recommend.ts';
import { recommendOptions } from '../../../src/commands/recommend/recommend-spec.ts';
import { type Language, languages } from '../../../src/language/language.ts';
import { callOf } from '../../call-of.ts';
import { fakeWorld } from '../../fake-world.ts';

/**
 * What a terminal has in it at the end, and so what a program reads aloud, line by line: what the program says, and behind
 * each prompt what is typed there.
 */
async function transcriptOf(language: Language, replies: readonly string[]): Promise<string> {
  let text = '';
  const left = [...replies];
  const keys = new PassThrough();
  const screen = Object.assign(
    new Writable({
      decodeStrings: false,
      write(chunk: string, _, done) {
        text += chunk;
        if (text.endsWith(': ')) {
          const typed = left.shift();
          if (typed === undefined) keys.end();
          else {
            text += `${typed}\n`;
            keys.write(`${typed}\n`);
          }
        }
        done();
      },
    }),
    { isTTY: true, columns: 80, rows: 40 },
  );
  const tty = {
    isTTY: true,
    columns: 80,
    rows: 40,
    stream: screen,
    write: async (data: unknown) => {
      text += data;
    },
  };
  const { world } = fakeWorld();
  const call = callOf(recommendOptions, { plain: true, lang: language });
  const outcome = await run(
    { ...call, argument: undefined },
    { ...world, stdin: { ...world.stdin, isTTY: true, stream: keys }, stdout: tty, stderr: tty },
    language,
  );
  expect(left).toEqual([]);
  return `${text}${outcome.notes ?? ''}${outcome.text}`;
}

// the base, a question of one answer and why it is asked, what is no answer, the way back, names instead of numbers,
// the review with a mark, and the result
const replies = ['?', '1', '?', 'research', '9', '2', 'b', '', '', 'f'];

it.each(languages)('what is read aloud of an interview on plain lines: %s', async (language) => {
  const transcript = await transcriptOf(language, replies);
  await expect(transcript).toMatchFileSnapshot(`transcripts/plain.${language}.txt`);
  // boxes, blocks and arrows are read as their names, one by one, and escape sequences as letters
  expect(transcript).not.toMatch(/[\u2190-\u21ff\u2500-\u259f\x1b]|[#=*-]{4}/);
});
