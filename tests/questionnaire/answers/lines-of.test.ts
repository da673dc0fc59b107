import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/questionnaire/answers/lines-of.ts';

let input: PassThrough;
let lines: ReturnType<typeof linesOf>;
beforeEach(() => {
  input = new PassThrough();
  lines = linesOf(input as unknown as NodeJS.ReadStream);
});

describe('the lines of an input', () => {
  it('come one by one, whether they are there already or not', async () => {
    input.write('first\nsecond\nthi');
    expect(await lines.read()).toBe('first');
    expect(await lines.read()).toBe('second');
    const third = lines.read();
    input.write('rd\n');
    expect(await third).toBe('third');
    input.write('fourth\n');
    expect(await lines.read()).toBe('fourth');
  });

  it('are kept until they are wanted, also past the end', async () => {
    input.end('first\n\nlast');
    expect(await lines.read()).toBe('first');
    await new Promise((resolve) => setImmediate(resolve));
    expect(await lines.read()).toBe('');
    expect(await lines.read()).toBe('last');
    expect(await lines.read()).toBeNull();
    expect(await lines.read()).toBeNull();
  });

  it('are as they were typed: the terminal has edited them, and keys do nothing any more', async () => {
    input.write('ab\x7f\x1b[Dc\n');
    expect(await lines.read()).toBe('ab\x7f\x1b[Dc');
  });

  it('end where the input fails', async () => {
    const waiting = lines.read();
    input.destroy(new Error('EIO'));
    expect(await waiting).toBeNull();
    expect(await lines.read()).toBeNull();
  });

  it('are not waited for before the first is wanted', () => {
    expect(input.eventNames()).not.toContain('data');
    expect(input.isPaused()).toBe(false);
  });
});

describe('letting go of the input', () => {
  it('ends the waiting and stops the reading', async () => {
    const waiting = lines.read();
    lines.close();
    expect(await waiting).toBeNull();
    expect(input.isPaused()).toBe(true);
    input.write('too late\n');
    await new Promise((resolve) => setImmediate(resolve));
    expect(input.readableLength).toBe('too late\n'.length);
  });

  it('is possible where nothing was read', () => {
    lines.close();
    expect(input.isPaused()).toBe(true);
  });
});
