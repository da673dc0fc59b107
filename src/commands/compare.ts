import { nearest } from '../errors/nearest.ts';
import { type Problem, type ProblemArguments, problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Language } from '../knowledge/knowledge.ts';
import { compareFrameworks, rowIds } from '../report/comparison/comparison.ts';
import { jsonText } from '../report/formats/json/json-text.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { machineLanguage } from './call/language-of.ts';
import { layoutFor } from './call/layout-for.ts';
import type { CompareCall } from './compare-spec.ts';
import { findKnowledge } from './knowledge/find-knowledge.ts';

export async function run(call: CompareCall, world: World, language: Language): Promise<Outcome> {
  const { options } = call;
  const knowledge = await findKnowledge(options.knowledge);
  const { rows } = options;
  const kind = options.ratings === true ? 'ratings' : 'overview';
  const asked = call.argument;
  const problems = [
    ...unknown(
      asked,
      knowledge.frameworks.map((f) => f.id),
      'framework',
    ),
    ...unknown(rows ?? [], rowIds(knowledge, kind), 'row'),
  ];
  if (problems.length > 0) throw new UserError(problems);
  const choice = { kind, frameworks: asked.length > 0 ? [...new Set(asked)] : undefined, rows } as const;
  const compared = (lang: Language) => compareFrameworks(knowledge, choice, lang);
  switch (options.format) {
    case 'json': {
      const document = {
        schemaVersion: 1,
        knowledge: { id: knowledge.id, asOf: knowledge.asOf, hash: knowledge.hash },
        ...compared(machineLanguage(call)),
      };
      return deliver(`${jsonText(document, 2)}\n`, call);
    }
    case 'csv': {
      const { csvTable } = await import('../report/formats/csv/csv-table.ts');
      const { frameworks, rows: body } = compared(machineLanguage(call));
      return deliver(
        csvTable({
          head: ['', ...frameworks.map((f) => f.name)],
          rows: body.map((row) => [row.name, ...row.cells.map((c) => c.text)]),
        }),
        call,
      );
    }
    case 'markdown': {
      const { comparisonMarkdown } = await import('../report/comparison/comparison-text.ts');
      return deliver(comparisonMarkdown(compared(language), knowledge, language), call);
    }
    default: {
      const { comparisonText } = await import('../report/comparison/comparison-text.ts');
      return deliver(
        comparisonText(compared(language), knowledge, language, await layoutFor(world.stdout, call, world.env)),
        call,
      );
    }
  }
}

const unknown = (
  ids: readonly string[],
  known: readonly string[],
  kinds: ProblemArguments['UNKNOWN_ID']['kinds'],
): Problem[] =>
  ids
    .filter((id) => !known.includes(id))
    .map((id) => problem('UNKNOWN_ID', { id, kinds }, { nearest: nearest(id, known) }));
