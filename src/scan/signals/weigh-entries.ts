import type { Knowledge, Signal } from '../../knowledge/knowledge.ts';
import type { Doubt, Finding } from '../scan-result.ts';
import type { Entry } from './tally.ts';

const kinds: readonly Signal['kind'][] = ['import', 'call', 'dependency', 'file'];
/** An option that is imported by fewer files than this part of those of the foremost is beside it. */
const leastOfForemost = 0.5;
/** Of one that trains: a notebook that compares is not what the project does. */
const leastThatTrains = 0.15;

/** What was counted, as answers and suggestions, in the order of the base. */
export function weighEntries(entries: readonly Entry[], { questions }: Pick<Knowledge, 'questions'>): Finding[] {
  return questions.flatMap(({ id, options }) => {
    const here = options.flatMap((o) => entries.filter((e) => e.question === id && e.option === o.id));
    const importing = here.map((e) => e.main.files);
    const most = Math.max(0, ...importing);
    const all = importing.reduce((sum, files) => sum + files, 0);
    const mostThatTrain = Math.max(0, ...here.map((e) => (e.main.trains ? e.main.files : 0)));
    const doubtOf = (entry: Entry): Doubt | null => {
      const { main } = entry;
      if (main.proofs.size === 0) return entry.aside.strong ? 'aside' : 'suggests';
      if (!main.strong) return 'suggests';
      if (here.some((e) => e !== entry && e.main.strong && e.outweighs.has(entry.option))) return 'outweighed';
      if (!main.used && (most > 0 || entry.aside.files > 0)) return 'only-listed';
      const least = main.trains ? leastThatTrains : leastOfForemost;
      if (main.files > 0 && (main.files < least * most || (!main.trains && main.files <= mostThatTrain)))
        return 'beside';
      return null;
    };
    return here.map((entry): Finding => {
      const doubt = doubtOf(entry);
      const told = entry.main.proofs.size === 0 ? entry.aside : entry.main;
      return {
        question: id,
        option: entry.option,
        doubt,
        imports: told.imports,
        files: told.files,
        share: all === 0 || told !== entry.main || told.files === 0 ? null : told.files / all,
        trains: entry.main.trains,
        proofs: kinds.flatMap((kind) => told.proofs.get(kind) ?? []),
        note: entry.note,
      };
    });
  });
}
