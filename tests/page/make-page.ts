import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../src/commands/call/command.ts';
import { run } from '../../src/commands/page.ts';
import { pageOptions } from '../../src/commands/page-spec.ts';
import type { Language } from '../../src/knowledge/knowledge.ts';
import { unpackContents } from '../../src/page/packing/unpack-contents.ts';
import type { PageContents } from '../../src/page/page-contents.ts';
import { callOf } from '../call-of.ts';

const world = {
  env: {},
  stdin: { isTTY: true },
  stdout: { isTTY: false },
  stderr: { isTTY: false },
  today: () => '2026-11-23',
} as unknown as World;

/** What `fw-advisor page` writes for an answers document and options. */
export async function makePage(
  document?: unknown,
  { language = 'en', ...options }: { language?: Language; knowledge?: string; bases?: 'needed' | 'all' } = {},
): Promise<string> {
  const file = document === undefined ? undefined : join(mkdtempSync(join(tmpdir(), 'fw-advisor-')), 'answers.json');
  if (file !== undefined) writeFileSync(file, JSON.stringify(document));
  const { text } = await run({ ...callOf(pageOptions, { ...options, lang: language }), argument: file }, world);
  return text;
}

/** What stands in the script elements of a page, by id; the program itself under `script`. */
export function scriptsOf(page: string): Record<string, string> {
  const found = [...page.matchAll(/<script(?:[^>]* id="([^"]+)")?[^>]*>(.*?)<\/script>/gs)];
  return Object.fromEntries(found.map(([, id = 'script', text]) => [id, text!]));
}

/** What a page carries packed. */
export function contentsOf(page: string): PageContents {
  const steps = unpackContents(scriptsOf(page)['page-contents']!);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
