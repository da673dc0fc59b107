import { Client, type ClientCapabilities, type Transport } from '@modelcontextprotocol/client';

/** The older protocol, the newer one, and a client that finds out. */
export const eras = ['legacy', 'modern', 'auto'] as const;
export type Era = (typeof eras)[number];

/** What a form asks, by field. */
export type Fields = Readonly<Record<string, { readonly oneOf?: readonly { readonly const: string }[] }>>;
export type Reply = (fields: Fields) => Readonly<Record<string, string | string[]>> | 'decline';

export interface Called {
  readonly isError: boolean;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface McpClient {
  readonly client: Client;
  readonly call: (name: string, args?: Record<string, unknown>) => Promise<Called>;
  /** The names of the fields of each form that was shown. */
  readonly forms: string[][];
  readonly close: () => Promise<void>;
}

/** What a client that can show forms says of itself. */
const showsForms: ClientCapabilities = { elicitation: { form: {} } };

/** The SDK's own client of a server; without `reply` it is one that cannot show forms. */
export async function mcpClient(
  era: Era,
  server: Transport,
  reply?: Reply,
  capabilities: ClientCapabilities = reply === undefined ? {} : showsForms,
): Promise<McpClient> {
  const mode = era === 'modern' ? { pin: '2026-07-28' } : era;
  const client = new Client({ name: 'test', version: '1.0.0' }, { capabilities, versionNegotiation: { mode } });
  const forms: string[][] = [];
  if (reply !== undefined) {
    client.setRequestHandler('elicitation/create', async ({ params }) => {
      const fields = ('requestedSchema' in params ? params.requestedSchema.properties : {}) as Fields;
      forms.push(Object.keys(fields));
      const content = reply(fields);
      return content === 'decline' ? { action: 'decline' } : { action: 'accept', content: { ...content } };
    });
  }
  await client.connect(server);
  return {
    client,
    forms,
    call: async (name, args = {}) => {
      const result = await client.callTool({ name, arguments: args });
      const [content] = result.content;
      return {
        isError: result.isError === true,
        text: content?.type === 'text' ? content.text : '',
        data: result.structuredContent as Called['data'],
      };
    },
    close: () => client.close(),
  };
}
