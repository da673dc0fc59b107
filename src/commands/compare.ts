import type { Knowledge, Language } from '../knowledge/knowledge.ts';
import { type Comparison, type ComparisonChoice, compareFrameworks } from '../report/comparison/comparison.ts';
import { comparisonChoice } from '../report/comparison/comparison-choice.ts';
import { jsonText } from '../report/formats/json/json-text.ts';
import type { Layout } from '../typesetting/style.ts';
import { schemaVersion } from '../version.ts';
import { askedBase } from './base/asked-base.ts';
import { findKnowledge } from './base/find-knowledge.ts';
import { namedBase } from './base/named-base.ts';
import { tell } from './base/tell.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { layoutFor } from './call/layout-for.ts';
import type { CompareCall } from './compare-spec.ts';

export async function run(call: CompareCall, world: World): Promise<Outcome> {
  const { options } = call;
  const from = askedBase(options.knowledge, world.env);
  const { knowledge, language, machine } = await tell(await findKnowledge(from), from, call, world);
  const choice = comparisonChoice(knowledge, {
    frameworks: call.argument,
    rows: options.rows,
    ratings: options.ratings === true,
  });
  const { kind } = choice;
  const text = await renderers[call.options.format]({
    knowledge,
    kind,
    bom: options.bom === true,
    asked: namedBase(from ?? knowledge.id, world.env),
    language,
    machine,
    compared: (lang) => {
      const comparison = compareFrameworks(knowledge, choice, lang);
      // for programs it stands beside the text
      const beside = options.format === 'json' || (options.format === 'csv' && kind === 'ratings');
      return options.evidence === true && !beside ? withEvidence(comparison) : comparison;
    },
    // a table is read by columns: it may be as wide as the terminal
    layout: () => layoutFor(world.stdout, call, world, Number.POSITIVE_INFINITY),
  });
  return deliver(text, call, world);
}

interface Request {
  readonly knowledge: Knowledge;
  readonly kind: ComparisonChoice['kind'];
  readonly bom: boolean;
  /** How a command calls it. */
  readonly asked: string | undefined;
  /** Of who reads it, and of a program that does. */
  readonly language: Language;
  readonly machine: Language;
  readonly compared: (language: Language) => Comparison;
  readonly layout: () => Promise<Layout>;
}

const renderers: Readonly<Record<CompareCall['options']['format'], (request: Request) => string | Promise<string>>> = {
  async table({ knowledge, asked, language, compared, layout }) {
    const { comparisonText } = await import('../report/comparison/comparison-text.ts');
    return comparisonText(compared(language), knowledge, language, { layout: await layout(), asked });
  },
  async markdown({ knowledge, language, compared }) {
    const { comparisonMarkdown } = await import('../report/comparison/comparison-text.ts');
    return comparisonMarkdown(compared(language), knowledge, language);
  },
  async csv({ knowledge, machine, kind, bom, compared }) {
    const comparison = compared(machine);
    if (kind === 'ratings') {
      const { ratingsCsv } = await import('../report/formats/csv/ratings-csv.ts');
      return ratingsCsv(comparison, knowledge, bom);
    }
    const { overviewCsv } = await import('../report/formats/csv/overview-csv.ts');
    return overviewCsv(comparison, machine, bom);
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
