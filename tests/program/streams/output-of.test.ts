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
function stream(): { readonly written: string[]; readonly open: () => NodeJS.WriteStream } {
  const written: string[] = [];
  const fake = {
    on: () => {},
    write: (data: Uint8Array, done: () => void) => {
      written.push(Buffer.from(data).toString('utf8'));
      done();
    },
  };
  return { written, open: () => fake as unknown as NodeJS.WriteStream };
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
});
