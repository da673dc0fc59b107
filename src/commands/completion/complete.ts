import type { Knowledge, Question, Text } from '../../knowledge/knowledge.ts';
import { shippedIds } from '../../knowledge/load-shipped.ts';
import { isLanguage, type Language } from '../../language/language.ts';
import { rowIds } from '../../report/comparison/comparison.ts';
import { explainableIds } from '../../report/explanation/explain-id.ts';
import { fieldNames } from '../../report/formats/json/recommendation-fields.ts';
import { visible } from '../../typesetting/visible.ts';
import { askedBase } from '../base/asked-base.ts';
import { findKnowledge } from '../base/find-knowledge.ts';
import type { ArgumentSpec, CommandSpec, Outcome, World } from '../call/command.ts';
import { longName } from '../call/options/long-name.ts';
import { optionCalled } from '../call/options/option-called.ts';
import type { OptionSpec, ValueSpec } from '../call/options/option-spec.ts';
import { readWords, type Words } from '../call/read-words.ts';
import { helpWords } from '../words/help.ts';

/** What may stand where the cursor is. */
interface Candidate {
  readonly value: string;
  readonly about?: string;
}
interface Offer {
  readonly candidates: readonly Candidate[];
  /** The names of files too, which the shell knows best. */
  readonly files?: true;
}

/**
 * `complete -- WORD ...`, which the scripts of `completion` call: the words up to the cursor, the last one begun. One
 * candidate a line with what it means behind a tab; `:files` on a line of its own asks the shell for file names.
 */
export async function complete(
  specs: readonly CommandSpec[],
  words: readonly string[],
  locale: Language,
  env: World['env'] = {},
): Promise<Outcome> {
  const asked = readWords(specs, words).last('--lang');
  const language = isLanguage(asked) ? asked : locale;
  const { candidates, files } = await offer(specs, words, env, language);
  const current = words.at(-1) ?? '';
  const fitting = new Map(candidates.filter(({ value }) => value.startsWith(current)).map((c) => [c.value, c.about]));
  const lines = [...fitting].map(([value, about]) =>
    [value, ...(about ? [about] : [])].map((t) => visible(t)).join('\t'),
  );
  return { text: [...lines, ...(files ? [':files'] : [])].map((line) => `${line}\n`).join(''), exitCode: 0 };
}

async function offer(
  specs: readonly CommandSpec[],
  words: readonly string[],
  env: World['env'],
  language: Language,
): Promise<Offer> {
  const current = words.at(-1) ?? '';
  const before = readWords(specs, words.slice(0, -1));
  const { path, isNamed, operands, pending, forHelp } = before;
  const spec = path.at(-1)!;
  // none where it cannot be used
  const load = () => findKnowledge(askedBase(before.last('--knowledge'), env)).catch(() => undefined);
  const find = (word: string) => optionCalled(word, spec.options)?.[1];
  const valuesOf = async (option: OptionSpec | undefined, begun: string): Promise<Offer | undefined> =>
    option !== undefined && 'reader' in option ? values(option, begun, load, language) : undefined;

  if (pending !== undefined) return (await valuesOf(find(pending), current)) ?? { candidates: [] };
  const [, name, begun] = /^(--[^=]+)=(.*)$/s.exec(current) ?? [];
  const inWord = name === undefined ? undefined : await valuesOf(find(name), begun!);
  if (inWord !== undefined) {
    const whole = inWord.candidates.map((c) => ({ ...c, value: `${name}=${c.value}` }));
    return { ...inWord, candidates: whole };
  }
  if (current.startsWith('-')) {
    const fresh = Object.entries(spec.options).flatMap(([option, of]) => flagsOf(option, of, before, language));
    const version = { value: '--version', about: helpWords[language].showVersion };
    return {
      candidates: [
        ...fresh,
        { value: '--help', about: helpWords[language].showHelp },
        ...(words.length === 1 ? [version] : []),
      ],
    };
  }
  const inner = operands.length > 0 ? [] : isNamed ? spec.commands : specs;
  const commands = inner.map((s) => ({ value: s.name, about: s.help[language] }));
  if (forHelp) return { candidates: commands };
  if (!isNamed && operands.length === 0) commands.push({ value: 'help', about: helpWords[language].helpOfCommand });
  const own = spec.argument === undefined ? undefined : await argumentValues(spec.argument, load, language);
  return { ...own, candidates: [...commands, ...(own?.candidates ?? [])] };
}

/** The words of an option, without those that were said and cannot be said again. */
function flagsOf(name: string, spec: OptionSpec, before: Words, language: Language): Candidate[] {
  const long = longName(name);
  const said =
    'reader' in spec
      ? [{ value: long, about: spec.help[language] }]
      : [
          ...(spec.on === undefined ? [] : [{ value: long, about: spec.on[language] }]),
          ...(spec.off === undefined ? [] : [{ value: `--no-${long.slice(2)}`, about: spec.off[language] }]),
        ];
  return 'reader' in spec && spec.repeats ? said : said.filter(({ value }) => !before.has(value));
}

async function values(
  { reader: { choices }, completes }: ValueSpec<unknown>,
  current: string,
  load: () => Promise<Knowledge | undefined>,
  language: Language,
): Promise<Offer> {
  if (choices !== undefined) return { candidates: choices.map((value) => ({ value })) };
  switch (completes) {
    case 'answers':
      return { candidates: answers((await load())?.questions ?? [], current, language) };
    case 'rows': {
      const base = await load();
      return { candidates: base ? listed([...rowIds(base, 'overview'), ...rowIds(base, 'ratings')], current) : [] };
    }
    case 'fields':
      return { candidates: listed(fieldNames, current) };
    case 'questions':
      return { candidates: ((await load())?.questions ?? []).map((q) => ({ value: q.id, about: q.asks[language] })) };
    case 'criteria':
      return {
        candidates: ((await load())?.criteria ?? []).map((c) => ({ value: `${c.id}=`, about: c.name[language] })),
      };
    case 'frameworks':
      return { candidates: frameworks(await load()) };
    case 'knowledge':
      return { candidates: shippedIds.map((value) => ({ value })), files: true };
    case 'files':
      return { candidates: [], files: true };
    default:
      return { candidates: [] };
  }
}

async function argumentValues(
  { completes }: ArgumentSpec,
  load: () => Promise<Knowledge | undefined>,
  language: Language,
): Promise<Offer> {
  switch (completes) {
    case undefined:
      return { candidates: [] };
    case 'files':
      return { candidates: [], files: true };
    case 'knowledge':
      return { candidates: shippedIds.map((value) => ({ value })), files: true };
    case 'frameworks':
      return { candidates: frameworks(await load()) };
    case 'ids': {
      const base = await load();
      if (base === undefined) return { candidates: [] };
      const told = new Map<string, Text | string>([
        ...base.questions.map((q) => [q.id, q.asks] as const),
        ...base.criteria.map((c) => [c.id, c.name] as const),
        ...base.frameworks.map((f) => [f.id, f.name] as const),
        ...Object.values(base.statements).map((s) => [s.id, s.says] as const),
      ]);
      return {
        candidates: explainableIds(base).map((value) => {
          const about = told.get(value);
          return about === undefined
            ? { value }
            : { value, about: typeof about === 'string' ? about : about[language] };
        }),
      };
    }
    default:
      return { candidates: completes.map((value) => ({ value })) };
  }
}

const frameworks = (base: Knowledge | undefined): Candidate[] =>
  (base?.frameworks ?? []).map(({ id, name }) => ({ value: id, about: name }));

/** `question=`, then its options; where it takes several, the next one behind a comma. */
function answers(questions: readonly Question[], current: string, language: Language): Candidate[] {
  const [, id, given] = /^([^=]*)=(.*)$/s.exec(current) ?? [];
  if (id === undefined) return questions.map((q) => ({ value: `${q.id}=`, about: q.asks[language] }));
  const question = questions.find((q) => q.id === id);
  if (question === undefined) return [];
  const options = question.options.map((o) => ({ value: o.id, about: o.label[language] }));
  const open = question.several ? listedWith(options, given!) : options;
  return open.map((c) => ({ ...c, value: `${id}=${c.value}` }));
}

const listed = (ids: readonly string[], current: string) =>
  listedWith(
    [...new Set(ids)].map((value) => ({ value })),
    current,
  );

/** The next of a list with commas: what stands before the last comma stays, and is not offered again. */
function listedWith(candidates: readonly Candidate[], current: string): Candidate[] {
  const before = current.split(',').slice(0, -1);
  const head = before.map((word) => `${word},`).join('');
  return candidates.filter((c) => !before.includes(c.value)).map((c) => ({ ...c, value: `${head}${c.value}` }));
}
