import { nearest } from '../errors/nearest.ts';
import { type Problem, type ProblemArguments, problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Criterion, Framework, Knowledge, Language } from '../knowledge/knowledge.ts';
import { meantName, type Named } from '../language/meant-name.ts';
import { type Comparison, type ComparisonChoice, compareFrameworks } from '../report/comparison/comparison.ts';
import { jsonText } from '../report/formats/json/json-text.ts';
import type { Layout } from '../typesetting/style.ts';
import { schemaVersion } from '../version.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { layoutFor } from './call/layout-for.ts';
import type { CompareCall } from './compare-spec.ts';
import { askedBase } from './knowledge/asked-base.ts';
import { findKnowledge } from './knowledge/find-knowledge.ts';
import { namedBase } from './knowledge/named-base.ts';
import { tell } from './knowledge/tell.ts';

export async function run(call: CompareCall, world: World): Promise<Outcome> {
  const { options } = call;
  const from = askedBase(options.knowledge, world.env);
  const { knowledge, language, machine } = await tell(await findKnowledge(from), from, call, world);
  const problems: Problem[] = [];
  const criteria = options.rows?.map((word) => meantName(word, knowledge.criteria.map(labelled)));
  // rows that only the ratings have need not be asked for twice
  const inRatings =
    criteria?.every((id) => id !== undefined && !knowledge.overview.some((row) => row.id === id)) === true;
  const kind = options.ratings === true || inRatings ? 'ratings' : 'overview';
  const rowsOf = kind === 'overview' ? knowledge.overview : knowledge.criteria;
  const rows = options.rows === undefined ? undefined : meant(options.rows, rowsOf, { kinds: 'row' }, problems);
  const about = { kinds: 'framework', called: knowledge.alternatives } as const;
  const chosen = meant(call.argument, knowledge.frameworks, about, problems);
  if (problems.length > 0) throw new UserError(problems);
  const choice = { kind, frameworks: chosen.length > 0 ? [...new Set(chosen)] : undefined, rows } as const;
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
  return deliver(text, call);
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
    const { overviewCsv, ratingsCsv } = await import('../report/formats/csv/comparison-csv.ts');
    const comparison = compared(machine);
    return kind === 'ratings' ? ratingsCsv(comparison, knowledge, bom) : overviewCsv(comparison, machine, bom);
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

/** The ids that words mean; what means nothing is a problem. */
function meant(
  words: readonly string[],
  known: readonly (Criterion | Framework | Knowledge['overview'][number])[],
  about: Pick<ProblemArguments['UNKNOWN_ID'], 'kinds' | 'called'>,
  problems: Problem[],
): string[] {
  const ids = known.map(({ id }) => id);
  return words.map((word) => {
    const id = meantName(word, known.map(labelled));
    if (id === undefined)
      problems.push(problem('UNKNOWN_ID', { id: word, ...about, known: ids }, { nearest: nearest(word, ids) }));
    return id ?? word;
  });
}

const labelled = ({ id, name }: { readonly id: string; readonly name: Named['label'] }): Named =>
  name === undefined ? { id } : { id, label: name };
