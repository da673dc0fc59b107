import { baseState } from '../../record/base-state.ts';
import { changedPart } from '../../record/changed-part.ts';
import { mostNamed } from '../../record/most-named.ts';
import { moved } from '../../record/moved.ts';
import type { RecordWords } from '../record.ts';

const parts: Readonly<Record<NonNullable<ReturnType<typeof changedPart>>['part'], (base: string) => string>> = {
  base: (base) => `${base}, which it extends, has changed, and its own files have not`,
  own: (base) => `its own files have changed, and ${base}, which it extends, has not`,
  both: (base) => `both its own files and ${base}, which it extends, have changed`,
};

const list = (ids: readonly string[]) => ids.join(', ');

export const en: RecordWords = {
  head: [
    'A decision of fw-advisor. Does it still hold? fw-advisor check THIS-FILE',
    'The same answers again: fw-advisor THIS-FILE',
  ],
  changes: {
    OTHER_FIRST: ({ was, now }) => `first was ${list(was) || en.nobody} and is now ${list(now) || en.nobody}`,
    VERDICT_WEAKER: ({ was, now }) => `the verdict was ${was} and is now ${now}`,
    BELOW_VERDICT: ({ now, needed }) => `the verdict is ${now}, and --at-least asks for ${needed}`,
    BELOW_MARGIN: ({ now, needed }) => `the margin is ${now.toFixed(1)} points, and --min-margin asks for ${needed}`,
    REQUIREMENT_FAILED: ({ framework, criterion, needed, level }) =>
      `${framework} no longer meets a requirement: ${criterion} must be at least ${needed} and is ${level}`,
    STATEMENT_CHANGED: ({ statement, criteria }) => `the statement ${statement} was changed (behind ${list(criteria)})`,
    STATEMENT_WITHDRAWN: ({ statement, criteria }) =>
      `the statement ${statement} was withdrawn (behind ${list(criteria)})`,
    STATEMENTS_OLD: ({ statements, limit }) => {
      const named = statements.slice(0, mostNamed).map((s) => `${s.statement} (${s.date}, ${s.days} days)`);
      const rest = statements.length - named.length;
      return `${statements.length} ${statements.length === 1 ? 'statement is' : 'statements are'} older than ${limit} days: ${list(named)}${rest === 0 ? '' : ` and ${rest} more`}`;
    },
    CODE_OTHER_FRAMEWORK: ({ question, decided, option, imports, places }) =>
      `the decision says ${list(decided) || en.nobody}, and the code now ${imports ? 'imports' : 'asks for'} ${option} (${question}; ${list(places)})`,
    CODE_PARTED: ({ question, said, option, places }) =>
      `the answer to ${question} is ${list(said)}, and the code now says ${option} (${list(places)})`,
    CODE_GONE: ({ question, option, place }) =>
      `the code no longer says ${option} (${question})${place === null ? '' : `, as it did in ${place}`}`,
    CODE_NEW: ({ question, option, places }) =>
      `the code now answers ${question}, which was left open: ${option} (${list(places)})`,
    KNOWLEDGE_CHANGED({ was, now }) {
      const changed = changedPart(was, now);
      const part = changed === null ? '' : `: ${parts[changed.part](changed.base)}`;
      return `the knowledge base was ${baseState(was)} and is now ${baseState(now)}${part}`;
    },
    RULED_OUT: ({ framework }) => `a house rule now puts ${framework} out`,
    FRAMEWORK_GONE: ({ framework }) => `${framework} is no longer in the base`,
    FRAMEWORK_NEW: ({ framework }) => `${framework} is new in the base`,
    MARGIN_MOVED: ({ was, now }) => `the margin was ${was.toFixed(1)} points and is now ${now.toFixed(1)}`,
    CRITERION_MOVED: (change) => {
      const { was, now, levels, weight } = moved(change);
      const why = [...levels, ...(weight === null ? [] : [`weight ${weight}`])];
      const because = why.length === 0 ? '' : ` (${list(why)})`;
      return `${change.criterion}: the lead of ${change.framework} over ${change.rival} was ${was ?? 'no part'} and is now ${now ?? 'no part'}${because}`;
    },
  },
  nobody: 'nobody',
  lead: (points) => `, ${points} points`,
  holds: (decision) => `holds: ${decision}`,
  doesNotHold: (decision) => `does not hold: ${decision}`,
  cannotBeChecked: 'cannot be checked',
  thisCannotBeChecked: 'this record cannot be checked',
  titles: {
    holds: (firsts) => `${firsts}: holds`,
    moved: (firsts) => `${firsts}: holds, and what it rests on has changed`,
    notFirst: (firsts) => `${firsts} no longer first`,
    someFirst: () => 'one is first now, where none was eligible',
    weaker: (firsts) => `${firsts} less firmly first`,
    evidence: (firsts) => `${firsts}: the evidence has changed or is old`,
    out: (firsts) => `${firsts} ruled out`,
    code: (firsts) => `${firsts}: the code has parted from the decision`,
  },
  heads: { mark: 'Holds', file: 'Record', comesTo: 'Decision', changed: 'What has changed' },
  more: (changes) => `and ${changes} more`,
  howManyHold: (holding, of) => `${holding} of ${of} ${of === 1 ? 'decision holds' : 'decisions hold'}`,
};
