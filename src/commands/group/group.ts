import { decideGroup } from '../../decision/group/decide-group.ts';
import type { GroupDecision } from '../../decision/group/group-decision.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import type { RecordDocument } from '../../report/formats/formats.ts';
import type { GroupOutline } from '../../report/group/group-outline.ts';
import { groupOutlineOf } from '../../report/group/group-outline.ts';
import { shellWord } from '../../typesetting/shell-word.ts';
import type { Layout } from '../../typesetting/style.ts';
import { askedBase } from '../base/asked-base.ts';
import { findBase } from '../base/find-base.ts';
import { tell } from '../base/tell.ts';
import type { Outcome, World } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { layoutFor } from '../call/layout-for.ts';
import { gateNotes, readGate } from '../recommend/gate.ts';
import type { GroupCall } from './group-spec.ts';
import { baseOfGroup, readMembers } from './read-members.ts';
import { readSources } from './read-sources.ts';

export async function run(call: GroupCall, world: World): Promise<Outcome> {
  const { options, argument: files } = call;
  const sources = await readSources(files, world);
  const asked = options.knowledge ?? baseOfGroup(sources, askedBase(undefined, world.env));
  const { knowledge: found, model } = await findBase(asked);
  const { knowledge, language, machine } = await tell(found, asked, call, world);
  const gate = readGate(options, knowledge);
  const members = await readMembers(sources, knowledge, asked);
  const group = decideGroup(model, members, { certainty: options.certainty, veto: options.veto === true });
  const missed = gateNotes(gate, group, knowledge, language);
  const exitCode = missed !== '' || group.ranking.length === 0 ? 1 : 0;
  const told = options.format === 'json' ? machine : language;
  const rendered = await renderers[options.format]({
    group,
    outline: groupOutlineOf(group, knowledge, told),
    knowledge,
    language: told,
    today: () => options.today ?? world.today(),
    again: wordsAgain(call, asked),
    layout: () => layoutFor(world.stdout, call, world),
  });
  if (!('slug' in rendered)) return deliver(rendered.text, call, world, exitCode, missed);
  const { deliverDecisionRecord } = await import('../recommend/deliver-decision-record.ts');
  return deliverDecisionRecord(rendered, call, world, { exitCode, notes: missed, language });
}

interface Request {
  readonly group: GroupDecision;
  readonly outline: GroupOutline;
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly today: () => string;
  readonly again: readonly string[];
  readonly layout: () => Promise<Layout>;
}

type Render = (request: Request) => Promise<{ readonly text: string } | RecordDocument>;

const renderers: Readonly<Record<GroupCall['options']['format'], Render>> = {
  async text({ outline, knowledge, language, layout }) {
    const { groupText } = await import('../../report/group/group-text.ts');
    return { text: groupText(outline, knowledge, language, await layout()) };
  },
  async json({ group, outline, knowledge, language }) {
    const [{ groupDocument }, { jsonText }] = await Promise.all([
      import('../../report/group/group-document.ts'),
      import('../../report/formats/json/json-text.ts'),
    ]);
    return { text: `${jsonText(groupDocument(group, outline, knowledge, language), 2)}\n` };
  },
  async markdown({ outline, knowledge, language, today, again }) {
    const { groupMarkdown } = await import('../../report/group/group-markdown.ts');
    return {
      text: groupMarkdown(outline, knowledge, language, { date: today(), command: again.map(shellWord).join(' ') }),
    };
  },
  async adr({ outline, knowledge, language, today, again }) {
    const { groupAdr } = await import('../../report/group/group-adr.ts');
    return groupAdr(outline, knowledge, language, { date: today(), words: again });
  },
};

/** The words that decide once more, without a format. */
function wordsAgain({ options, argument: files, typed }: GroupCall, asked: string | undefined): string[] {
  const named = options.knowledge === undefined || asked === undefined ? [] : ['--knowledge', asked];
  const sure = typeof typed.certainty === 'string' ? ['--certainty', typed.certainty] : [];
  return ['fw-advisor', 'group', ...files, ...named, ...(options.veto === true ? ['--veto'] : []), ...sure];
}
