import { nearest } from '../errors/nearest.ts';
import { type Problem, type ProblemArguments, problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Knowledge, Language } from '../knowledge/knowledge.ts';
import { type Comparison, compareFrameworks, rowIds } from '../report/comparison/comparison.ts';
import { jsonText } from '../report/formats/json/json-text.ts';
import type { Layout } from '../typesetting/style.ts';
import { schemaVersion } from '../version.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { layoutFor } from './call/layout-for.ts';
import type { CompareCall } from './compare-spec.ts';
import { findKnowledge } from './knowledge/find-knowledge.ts';
import { tell } from './knowledge/tell.ts';

export async function run(call: CompareCall, world: World): Promise<Outcome> {
  const { options } = call;
  const found = await findKnowledge(options.knowledge);
  const { knowledge, language, machine } = await tell(found, options.knowledge, call, world);
  const { rows } = options;
  const kind = options.ratings === true ? 'ratings' : 'overview';
  const asked = call.argument;
  const problems = [
    ...unknown(
      asked,
      knowledge.frameworks.map((f) => f.id),
      'framework',
      knowledge.alternatives,
    ),
    ...unknown(rows ?? [], rowIds(knowledge, kind), 'row'),
  ];
  if (problems.length > 0) throw new UserError(problems);
  const choice = { kind, frameworks: asked.length > 0 ? [...new Set(asked)] : undefined, rows } as const;
  const text = await renderers[call.options.format]({
    knowledge,
    language,
    machine,
    compared: (lang) => {
      const comparison = compareFrameworks(knowledge, choice, lang);
      // for programs it stands beside the text
      return options.evidence === true && options.format !== 'json' ? withEvidence(comparison) : comparison;
    },
    layout: () => layoutFor(world.stdout, call, world.env),
  });
  return deliver(text, call);
}

interface Request {
  readonly knowledge: Knowledge;
  /** Of who reads it, and of a program that does. */
  readonly language: Language;
  readonly machine: Language;
  readonly compared: (language: Language) => Comparison;
  readonly layout: () => Promise<Layout>;
}

const renderers: Readonly<Record<CompareCall['options']['format'], (request: Request) => string | Promise<string>>> = {
  async table({ knowledge, language, compared, layout }) {
    const { comparisonText } = await import('../report/comparison/comparison-text.ts');
    return comparisonText(compared(language), knowledge, language, await layout());
  },
  async markdown({ knowledge, language, compared }) {
    const { comparisonMarkdown } = await import('../report/comparison/comparison-text.ts');
    return comparisonMarkdown(compared(language), knowledge, language);
  },
  async csv({ machine, compared }) {
    const { csvTable } = await import('../report/formats/csv/csv-table.ts');
    const { frameworks, rows } = compared(machine);
    return csvTable({
      head: ['', ...frameworks.map((f) => f.name)],
      rows: rows.map((row) => [row.name, ...row.cells.map((c) => c.text)]),
    });
  },
  json({ knowledge: { id, asOf, hash }, machine, compared }) {
    return `${jsonText({ schemaVersion, knowledge: { id, asOf, hash }, ...compared(machine) }, 2)}\n`;
  },
};

/** The ids of the statements that a cell rests on, in its text. */
const withEvidence = ({ frameworks, rows }: Comparison): Comparison => ({
  frameworks,
  rows: rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.evidence.length === 0 ? cell : { ...cell, text: `${cell.text} (${cell.evidence.join(', ')})` },
    ),
  })),
});

const unknown = (
  ids: readonly string[],
  known: readonly string[],
  kinds: ProblemArguments['UNKNOWN_ID']['kinds'],
  called?: Knowledge['alternatives'],
): Problem[] =>
  ids
    .filter((id) => !known.includes(id))
    .map((id) =>
      problem('UNKNOWN_ID', called === undefined ? { id, kinds } : { id, kinds, called }, {
        nearest: nearest(id, known),
      }),
    );
