import type { CallOf } from '../call/command.ts';
import { defineCommand } from '../call/define-command.ts';
import { knowledgeOption } from '../call/options/knowledge-option.ts';
import type { Options } from '../call/options/option-spec.ts';

const options = {
  knowledge: {
    ...knowledgeOption,
    help: {
      en: 'the base of calls that name none (default: current), or a folder of your own',
      ja: '呼び出しで指定がないときの知識ベース (既定: current)。自作のフォルダーも可',
    },
  },
} satisfies Options;

export type McpCall = CallOf<typeof options>;

export const mcpSpec = defineCommand({
  name: 'mcp',
  help: {
    en: 'serve coding agents over stdin and stdout (Model Context Protocol)',
    ja: 'コーディングエージェントに標準入出力で応じる (Model Context Protocol)',
  },
  options,
  examples: ['fw-advisor mcp', 'claude mcp add fw-advisor -- fw-advisor mcp'],
  load: () => import('./mcp.ts'),
});
