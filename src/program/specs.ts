import { batchSpec } from '../commands/batch/batch-spec.ts';
import type { CommandSpec } from '../commands/call/command.ts';
import { checkSpec } from '../commands/check/check-spec.ts';
import { compareSpec } from '../commands/compare-spec.ts';
import { completionSpec } from '../commands/completion/completion-spec.ts';
import { explainSpec } from '../commands/explain-spec.ts';
import { groupSpec } from '../commands/group/group-spec.ts';
import { knowledgeSpecs } from '../commands/knowledge/knowledge-specs.ts';
import { mcpSpec } from '../commands/mcp/mcp-spec.ts';
import { pageSpec } from '../commands/page-spec.ts';
import { questionsSpec } from '../commands/questions-spec.ts';
import { recommendSpec } from '../commands/recommend/recommend-spec.ts';
import { scanSpec } from '../commands/scan/scan-spec.ts';

/** Every command, as data: the program, its help and its completion are made from this. */
export const commandSpecs: readonly CommandSpec[] = [
  recommendSpec,
  scanSpec,
  compareSpec,
  explainSpec,
  questionsSpec,
  checkSpec,
  groupSpec,
  batchSpec,
  pageSpec,
  mcpSpec,
  knowledgeSpecs,
  completionSpec,
];
