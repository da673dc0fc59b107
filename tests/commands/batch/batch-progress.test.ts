import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { batchProgress } from '../../../src/commands/batch/batch-progress.ts';
import type { Output } from '../../../src/commands/call/command.ts';
import type { Language } from '../../../src/language/language.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** What a terminal, or a file, is given while lines are decided. */
function progress(language: Language, isTTY = true) {
  const written: string[] = [];
  const write = async (text: string | Uint8Array) => void written.push(String(text));
  const stderr = { isTTY, columns: 80, rows: 24, write } as Output;
  const told = batchProgress(stderr, language);
  return { written, ...told };
}
const clear = '\r\u001b[K';

it('says on a terminal how many lines are done and how fast, over the line before, and takes it away', () => {
  const { written, tell, end } = progress('en');
  tell({ lines: 1, failed: 0 });
  vi.advanceTimersByTime(199);
  tell({ lines: 2, failed: 0 });
  expect(written).toEqual([]);
  vi.advanceTimersByTime(301);
  tell({ lines: 100, failed: 0 });
  tell({ lines: 101, failed: 0 });
  vi.advanceTimersByTime(500);
  tell({ lines: 300, failed: 4 });
  end();
  expect(written).toEqual([`${clear}100 lines, 200 a second`, `${clear}300 lines, 300 a second, 4 bad`, clear]);
});

it('says it in Japanese', () => {
  const { written, tell } = progress('ja');
  vi.advanceTimersByTime(1_000);
  tell({ lines: 10, failed: 0 });
  vi.advanceTimersByTime(1_000);
  tell({ lines: 10, failed: 1 });
  expect(written).toEqual([`${clear}10 行、毎秒 10 行`, `${clear}10 行、毎秒 5 行、不正 1 行`]);
});

it('says nothing where all was quick, and nothing into a file', () => {
  const quick = progress('en');
  quick.tell({ lines: 5, failed: 0 });
  quick.end();
  const file = progress('en', false);
  vi.advanceTimersByTime(5_000);
  file.tell({ lines: 5, failed: 0 });
  file.end();
  expect([...quick.written, ...file.written]).toEqual([]);
});

it('goes on where the terminal does not take it', () => {
  const write = async () => Promise.reject(new Error('EIO'));
  const { tell, end } = batchProgress({ isTTY: true, columns: 80, rows: 24, write } as unknown as Output, 'en');
  vi.advanceTimersByTime(1_000);
  expect(() => {
    tell({ lines: 5, failed: 0 });
    end();
  }).not.toThrow();
});
