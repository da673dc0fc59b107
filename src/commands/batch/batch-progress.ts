import type { Language } from '../../knowledge/knowledge.ts';
import type { Output } from '../call/command.ts';
import { notesWords } from '../words/notes.ts';

export interface Counts {
  readonly lines: number;
  readonly failed: number;
}

const every = 200;

/** How far a batch has come, on a terminal only: one line that is written over, and taken away in the end. */
export function batchProgress(stderr: Output, language: Language): { tell(counts: Counts): void; end(): void } {
  if (!stderr.isTTY) return { tell: () => {}, end: () => {} };
  const start = performance.now();
  let last = start;
  let shown = false;
  const write = (text: string) => void stderr.write(text).catch(() => {});
  return {
    tell({ lines, failed }) {
      const now = performance.now();
      if (now - last < every) return;
      last = now;
      shown = true;
      const speed = Math.round((1_000 * lines) / (now - start));
      const text = notesWords[language].progress(lines, speed, failed);
      write(`\r\x1b[K${text}`);
    },
    end() {
      if (shown) write('\r\x1b[K');
    },
  };
}
