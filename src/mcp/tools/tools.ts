import type { Tool } from '../tool.ts';
import { checkDecision } from './check-decision.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { listQuestions } from './list-questions.ts';
import { recommend } from './recommend.ts';
import { scanRepository } from './scan-repository.ts';

/** All that an agent can call, in the order in which it is listed. */
export const tools: readonly Tool[] = [scanRepository, listQuestions, recommend, compare, explain, checkDecision];
