import { formatProblem } from '../errors/format-problem.ts';
import { UserError } from '../errors/user-error.ts';
import { isLanguage } from '../language/language.ts';
import { errorDocument } from '../report/formats/json/error-document.ts';
import { readArguments } from './input/read-arguments.ts';
import type { CallContext, FormRequest, Tool } from './tool.ts';

export type CallOutcome =
  | { readonly ask: FormRequest }
  | { readonly result: Readonly<Record<string, unknown>>; readonly failed?: string };

/** A call of a tool; what its caller can mend is a result too: what is wrong, where, and the nearest known name. */
export async function callTool(
  tool: Tool,
  given: unknown,
  { language: usual, ...context }: CallContext,
): Promise<CallOutcome> {
  const asked = typeof given === 'object' && given !== null && 'lang' in given ? given.lang : undefined;
  const language = isLanguage(asked) ? asked : usual;
  try {
    return await tool.run(readArguments(tool, given), { ...context, language });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failed = error.problems.map((p) => formatProblem(p, language)).join('\n');
    return { result: errorDocument(error.problems, language), failed };
  }
}
