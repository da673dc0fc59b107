import { formatProblem } from '../../errors/format-problem.ts';
import type { Problem } from '../../errors/problem.ts';
import { problemText } from '../../errors/problem-text.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import { jsonText } from '../../report/formats/json/json-text.ts';
import { visible } from '../../typesetting/visible.ts';
import { schemaVersion } from '../../version.ts';
import type { Call, Outcome, World } from './command.ts';
import { deliver } from './deliver.ts';
import { machineLanguage } from './language-of.ts';

/** Problems with a base as the result of a command: exit 1 where one of them is more than a warning. */
export function deliverProblems(
  problems: readonly Problem[],
  about: { readonly knowledge: string; readonly more?: Readonly<Record<string, unknown>>; readonly summary: string },
  call: Call & { readonly options: { readonly format: 'text' | 'json' | 'github' } },
  world: World,
  language: Language,
): Promise<Outcome> {
  const failed = problems.some((p) => p.warning !== true);
  const exitCode = failed ? 1 : 0;
  if (call.options.format !== 'json') {
    const lines = problems.map((p) => visible(formatProblem(p, language)));
    return deliver(`${[...lines, about.summary].join('\n')}\n`, call, world, exitCode);
  }
  const machine = machineLanguage(call);
  const told = problems.map((p) => ({
    code: p.code,
    warning: p.warning === true && p.note !== true,
    ...(p.note === true ? { note: true } : {}),
    message: problemText(p, machine),
    place: p.place ?? null,
    nearest: p.nearest ?? null,
  }));
  const document = { schemaVersion, knowledge: about.knowledge, ok: !failed, ...about.more, problems: told };
  return deliver(`${jsonText(document, 2)}\n`, call, world, exitCode);
}
