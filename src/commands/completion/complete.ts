import type { Knowledge, Language, Question, Text } from '../../knowledge/knowledge.ts';
import { shippedIds } from '../../knowledge/load-shipped.ts';
import { rowIds } from '../../report/comparison/comparison.ts';
import { explainableIds } from '../../report/explanation/explain-id.ts';
import { fieldNames } from '../../report/formats/json/recommendation-fields.ts';
import { visible } from '../../typesetting/visible.ts';
import type { ArgumentSpec, CommandSpec, OptionSpec, Outcome } from '../call/command.ts';
import { findKnowledge } from '../knowledge/find-knowledge.ts';

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
  language: Language,
): Promise<Outcome> {
  const { candidates, files } = await offer(specs, words, language);
  const current = words.at(-1) ?? '';
  const fitting = new Map(candidates.filter(({ value }) => value.startsWith(current)).map((c) => [c.value, c.about]));
  const lines = [...fitting].map(([value, about]) =>
    [value, ...(about ? [about] : [])].map((t) => visible(t)).join('\t'),
  );
  return { text: [...lines, ...(files ? [':files'] : [])].map((line) => `${line}\n`).join(''), exitCode: 0 };
}

async function offer(specs: readonly CommandSpec[], words: readonly string[], language: Language): Promise<Offer> {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? '';
  const top = specs.find((s) => s.name === before[0]);
  const named = top ?? specs.find((s) => s.isDefault)!;
  const spec = named.commands?.find((s) => s.name === before[1]) ?? named;
  const options = [...(spec.options ?? []), ...(spec.common ?? [])];
  const find = (word: string) => options.find((o) => longName(o) === word);
  const load = () => baseOf(before);

  const pending = find(before.at(-1) ?? '');
  if (pending !== undefined && takesValue(pending)) return values(pending, current, load, language);
  const [name, begun] = /^(--[^=]+)=(.*)$/s.exec(current)?.slice(1) ?? [];
  const inWord = name === undefined ? undefined : find(name);
  if (inWord !== undefined && takesValue(inWord)) {
    const { candidates, files } = await values(inWord, begun!, load, language);
    const whole = candidates.map((c) => ({ ...c, value: `${name}=${c.value}` }));
    return { candidates: whole, ...(files ? { files } : {}) };
  }
  if (current.startsWith('-')) {
    const fresh = options.filter((o) => o.repeats || !before.includes(longName(o)));
    return {
      candidates: [
        ...fresh.map((o) => ({ value: longName(o), about: o.help[language] })),
        { value: '--help', about: { en: 'show this help', ja: 'このヘルプを表示する' }[language] },
        ...(before.length === 0
          ? [{ value: '--version', about: { en: 'show the version', ja: 'バージョンを表示する' }[language] }]
          : []),
      ],
    };
  }
  const inner = top === undefined ? specs : (named.commands ?? []);
  const commandPlace = top === undefined ? before.length === 0 : spec === named && before.length === 1;
  const commands = commandPlace ? inner.map((s) => ({ value: s.name, about: s.help[language] })) : [];
  const argument = spec.arguments?.[0];
  const own: Offer = argument === undefined ? { candidates: [] } : await argumentValues(argument, load, language);
  return { candidates: [...commands, ...own.candidates], ...(own.files ? { files: true } : {}) };
}

const longName = ({ flags }: OptionSpec) => /--[a-z-]+/.exec(flags)![0];
const takesValue = ({ flags }: OptionSpec) => flags.includes('<');

/** The base that the words name so far; none where it cannot be used. */
async function baseOf(words: readonly string[]): Promise<Knowledge | undefined> {
  const at = words.lastIndexOf('--knowledge');
  const joined = words.findLast((word) => word.startsWith('--knowledge='));
  const asked = joined === undefined ? (at < 0 ? undefined : words[at + 1]) : joined.slice('--knowledge='.length);
  return findKnowledge(asked).catch(() => undefined);
}

async function values(
  { choices, completes }: OptionSpec,
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
