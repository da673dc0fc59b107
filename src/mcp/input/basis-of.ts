import { relative } from 'node:path';
import type { Basis, McpPorts } from '../ports.ts';
import { pathBelow } from './path-below.ts';
import type { Arguments } from './read-arguments.ts';

/** The base that a call is about: one that ships, that the server was started with, or a folder below the root. */
export async function basisOf(given: Arguments, ports: McpPorts): Promise<Basis & { readonly named: string }> {
  const named = given.text('knowledge') ?? ports.usualBase;
  if (ports.isKnown(named)) return { ...(await ports.basis(named)), named };
  const folder = relative('', pathBelow(ports.root, named, 'knowledge')) || '.';
  return { ...(await ports.basis(folder)), named: folder };
}
