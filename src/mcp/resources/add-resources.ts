import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { sourcesOf } from '../../report/formats/json/entries/source-entries.ts';
import { indexKnowledge } from '../../report/outline/cited/knowledge-index.ts';
import type { McpPorts } from '../ports.ts';

const json = 'application/json';

/** What is too long for a tool's description: the answers that each base takes, and every statement by its id. */
export function addResources(server: McpServer, ports: McpPorts): void {
  const { language } = ports;
  const bases = [...new Set([ports.usualBase, ...ports.shipped])].filter(ports.isKnown);
  for (const base of bases) {
    const uri = `fw-advisor://${encodeURIComponent(base)}/answers-schema`;
    const about = { description: `JSON Schema of the answers that ${base} takes`, mimeType: json };
    server.registerResource(`answers-schema-${base}`, uri, about, async () => {
      const { answersJsonSchema } = await import('../../report/questions/answers-json-schema.ts');
      const { knowledge } = await ports.basis(base);
      return { contents: [{ uri, mimeType: json, text: JSON.stringify(answersJsonSchema(knowledge, language)) }] };
    });
  }
  const statements = new ResourceTemplate('fw-advisor://{base}/statement/{id}', {
    // there are a thousand: they are found by the results that cite them
    list: undefined,
    // looked up there by whatever name a client sends: nothing is inherited
    complete: Object.assign(Object.create(null) as object, {
      base: (typed: string) => bases.filter((base) => base.startsWith(typed)),
      // the SDK sends the first hundred, and says how many there are
      id: async (typed: string, context?: { readonly arguments?: Readonly<Record<string, string>> }) => {
        const base = context?.arguments?.base ?? ports.usualBase;
        if (!ports.isKnown(base)) return [];
        const ids = Object.keys((await ports.basis(base)).knowledge.statements);
        return ids.filter((id) => id.startsWith(typed));
      },
    }),
  });
  const about = { description: 'A statement: what it says, its page, date and own words', mimeType: json };
  server.registerResource('statement', statements, about, async (uri, variables) => {
    const [base, id] = [decoded(variables.base), decoded(variables.id)];
    if (!ports.isKnown(base)) throw new Error(`no base is called ${base}; there are: ${bases.join(', ')}`);
    const { knowledge } = await ports.basis(base);
    if (!Object.hasOwn(knowledge.statements, id)) throw new Error(`${base} has no statement called ${id}`);
    const found = sourcesOf([id], { index: indexKnowledge(knowledge), language })[id];
    return { contents: [{ uri: uri.href, mimeType: json, text: JSON.stringify({ id, ...found }) }] };
  });
}

const decoded = (value: string | readonly string[] | undefined) => decodeURIComponent(String(value ?? ''));
