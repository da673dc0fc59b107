import { realpathSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Language } from '../../knowledge/knowledge.ts';
import { isShipped, shippedIds } from '../../knowledge/load-shipped.ts';
import type { McpPorts } from '../../mcp/ports.ts';
import { jsonText } from '../../report/formats/json/json-text.ts';
import { visible } from '../../typesetting/visible.ts';
import { type Base, findBase } from '../base/find-base.ts';
import type { Outcome, World } from '../call/command.ts';
import { checkRecord } from '../check/check-record.ts';
import { beside } from '../recommend/beside.ts';
import { secondOpinion } from '../recommend/second-opinion.ts';
import { scannedBase } from '../scan/scanned-base.ts';
import type { McpCall } from './mcp-spec.ts';

export async function run({ options }: McpCall, world: World, language: Language): Promise<Outcome> {
  const usualBase = options.knowledge ?? scannedBase;
  // a base that cannot be read is said at once, to whoever starts the server; one that ships is read when it is asked about
  if (!isShipped(usualBase)) await findBase(usualBase);
  // somebody who tries it by hand would look at nothing
  if (world.stdin.isTTY) return { text: `${jsonText(setUp, 2)}\n`, exitCode: 0 };
  const bases = new Map<string, Base>();
  const basis = async (name: string) => {
    const base = bases.get(name) ?? (await findBase(name));
    // a folder may be worked on while the server runs
    if (isShipped(name)) bases.set(name, base);
    return base;
  };
  const ports: McpPorts = {
    root: realpathSync('.'),
    language: options.lang === undefined ? 'en' : language,
    usualBase,
    basis,
    isKnown: (name) => isShipped(name) || name === usualBase,
    shipped: shippedIds,
    secondOpinion,
    beside,
    checkRecord: (record, codeNow) =>
      checkRecord(() => record, record.name, {
        knowledge: isShipped(usualBase) ? [] : [usualBase],
        today: () => options.today ?? world.today(),
        bases,
        codeNow,
      }),
    today: () => options.today ?? world.today(),
  };
  const { serve } = await import('../../mcp/serve.ts');
  const tell = (error: Error) => void world.stderr.write(`fw-advisor: ${visible(error.message)}\n`).catch(() => {});
  await serve(ports, world.stdin.stream as Readable, world.stdout.stream as Writable, tell);
  return { text: '', exitCode: 0 };
}

/** What most clients have in their settings. */
const setUp = { mcpServers: { 'fw-advisor': { command: 'fw-advisor', args: ['mcp'] } } };
