import { EventEmitter } from 'node:events';
import { writeSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReaderGone } from '../../../src/commands/call/command.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  // a pipe, whatever stands at the descriptors of a test
  return { ...fs, fstatSync: () => ({ isFile: () => false }), writeSync: vi.fn() };
});

const failure = (code: string) => Object.assign(new Error(code), { code });
/** A stream that keeps what it is given. */
function stream() {
  const written: string[] = [];
  const fake = Object.assign(new EventEmitter(), {
    write: (data: Uint8Array, done: () => void) => {
      written.push(Buffer.from(data).toString('utf8'));
      done();
    },
  });
  return { written, fake, open: () => fake as unknown as NodeJS.WriteStream };
}
/** Each test has an output that nothing was written to before. */
async function freshOutput(open: () => NodeJS.WriteStream) {
  vi.resetModules();
  const { outputOf } = await import('../../../src/program/streams/output-of.ts');
  return outputOf(1, open, '<stdout>');
}

afterEach(() => vi.mocked(writeSync).mockReset());

describe('a pipe', () => {
  it('that does not wait loses nothing: what it would not take goes by the stream', async () => {
    const { written, open } = stream();
    vi.mocked(writeSync)
      .mockReturnValueOnce(3)
      .mockImplementationOnce(() => {
        throw failure('EAGAIN');
      });
    await (await freshOutput(open)).write('result\n');
    expect(vi.mocked(writeSync)).toHaveBeenCalledTimes(2);
    expect(written).toEqual(['ult\n']);
  });

  it('that takes all of it at once needs no stream', async () => {
    const { written, open } = stream();
    vi.mocked(writeSync).mockReturnValueOnce(7);
    await (await freshOutput(open)).write('result\n');
    expect(written).toEqual([]);
  });

  it('whose reader went away says so, and any other failure is told', async () => {
    const { open } = stream();
    const output = await freshOutput(open);
    const fails = (code: string) =>
      vi.mocked(writeSync).mockImplementationOnce(() => {
        throw failure(code);
      });
    fails('EPIPE');
    await expect(output.write('result\n')).rejects.toMatchObject({ name: new ReaderGone().name });
    const other = await freshOutput(open);
    fails('ENOSPC');
    await expect(other.write('result\n')).rejects.toMatchObject({ problems: [{ code: 'CANNOT_WRITE' }] });
  });

  it('is written to at once where it cannot be full: what may have to wait for a reader goes by the stream', async () => {
    const { written, open, fake } = stream();
    vi.mocked(writeSync).mockImplementation((_, bytes) => Buffer.from(bytes).length);
    const output = await freshOutput(open);
    await output.write('x'.repeat(32_768));
    expect(written).toEqual([]);
    await output.write('more');
    await output.write(Buffer.from('bytes'));
    expect(written).toEqual(['more', 'bytes']);
    expect(vi.mocked(writeSync)).toHaveBeenCalledTimes(1);
    // whoever writes hears of its own error, and nothing else has to
    expect(fake.listenerCount('error')).toBe(1);
    const large = await freshOutput(open);
    await large.write('x'.repeat(32_769));
    expect(vi.mocked(writeSync)).toHaveBeenCalledTimes(1);
  });
});

describe('a stream', () => {
  it('is told from a terminal, which has columns and mostly rows', async () => {
    vi.resetModules();
    const { outputOf } = await import('../../../src/program/streams/output-of.ts');
    const { fake, open } = stream();
    const size = () => {
      const { isTTY, columns, rows } = outputOf(undefined, open, '<stdout>');
      return { isTTY, columns, rows };
    };
    expect(size()).toEqual({ isTTY: false, columns: undefined, rows: undefined });
    Object.assign(fake, { columns: 80, rows: 24 });
    expect(size()).toEqual({ isTTY: false, columns: undefined, rows: undefined });
    Object.assign(fake, { isTTY: true });
    expect(size()).toEqual({ isTTY: true, columns: 80, rows: 24 });
    Object.assign(fake, { rows: 0 });
    expect(size().rows).toBeUndefined();
    const file = () => expect.fail('a file needs no stream');
    expect(outputOf(1, file, '<stdout>').isTTY).toBe(false);
  });

  it('that was closed, or whose reader left, is no failure of the result; any other is told by its name', async () => {
    vi.resetModules();
    const { outputOf } = await import('../../../src/program/streams/output-of.ts');
    const { fake, open } = stream();
    const write = (error: unknown) => {
      fake.write = (_: Uint8Array, done: (error?: unknown) => void) => done(error);
      return outputOf(undefined, open, '<stderr>').write('x');
    };
    for (const code of ['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET'])
      await expect(write(failure(code))).rejects.toMatchObject({ name: new ReaderGone().name });
    await expect(write(failure('EIO'))).rejects.toMatchObject({
      problems: [{ code: 'CANNOT_WRITE', args: { name: '<stderr>', cause: 'EIO' }, place: '<stderr>' }],
    });
    await expect(write(new Error('no code'))).rejects.toMatchObject({
      problems: [{ args: { cause: 'Error: no code' } }],
    });
  });
});
