import {
  acceptedContent,
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  McpServer,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { version } from '../version.ts';
import { callTool } from './call-tool.ts';
import type { McpPorts } from './ports.ts';
import { addResources } from './resources/add-resources.ts';
import { standardSchema } from './standard-schema.ts';
import type { FormReply, FormRequest } from './tool.ts';
import { tools } from './tools/tools.ts';
import { mcpWords } from './words/mcp-words.ts';

/** The one form of a round. */
const form = 'questions';

/** The server of one connection, whichever protocol its client speaks. */
export function makeServer(ports: McpPorts): McpServer {
  const server = new McpServer(
    { name: 'fw-advisor', version },
    { capabilities: { tools: { listChanged: false } }, instructions: mcpWords[ports.language].instructions },
  );
  for (const tool of tools) {
    const inputSchema = standardSchema({
      type: 'object',
      properties: tool.takes,
      ...(tool.needs.length > 0 ? { required: tool.needs } : {}),
    });
    const about = {
      description: tool.description,
      inputSchema,
      outputSchema: standardSchema(tool.gives),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    };
    server.registerTool(tool.name, about, async (given, context): Promise<CallToolResult | InputRequiredResult> => {
      const outcome = await callTool(tool, given, {
        ports,
        language: ports.language,
        canAsk: canAsk(server, context),
        reply: replyOf(context),
        state: context.mcpReq.requestState<string>(),
      });
      if ('ask' in outcome) return asForm(outcome.ask);
      const { result, failed } = outcome;
      const structuredContent = { ...result };
      if (failed !== undefined) return { isError: true, content: [{ type: 'text', text: failed }], structuredContent };
      // for clients that only know texts
      return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
    });
  }
  addResources(server, ports);
  return server;
}

/** Of the request itself in the newer protocol, of the connection in the older one. */
function canAsk({ server }: McpServer, { mcpReq }: ServerContext): boolean {
  const envelope: Readonly<Record<string, unknown>> = mcpReq.envelope ?? {};
  const declared = (envelope[CLIENT_CAPABILITIES_META_KEY] as ClientCapabilities) ?? server.getClientCapabilities();
  const { elicitation } = declared ?? {};
  // an empty one is of a client that only knows forms
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}

function replyOf({ mcpReq }: ServerContext): FormReply | undefined {
  const reply = inputResponse(mcpReq.inputResponses, form);
  if (reply.kind !== 'elicit') return undefined;
  const content = acceptedContent(mcpReq.inputResponses, form);
  return content === undefined ? { action: 'decline' } : { action: 'accept', content };
}

const asForm = ({ message, fields, state }: FormRequest): InputRequiredResult =>
  inputRequired({
    inputRequests: {
      [form]: inputRequired.elicit({
        message,
        requestedSchema: { type: 'object', properties: fields as never, required: [] },
      }),
    },
    requestState: state,
  });
