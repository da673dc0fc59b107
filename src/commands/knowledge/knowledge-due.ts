import { buildModel } from '../../decision/build-model.ts';
import { randomInterviews } from '../../decision/rereading/random-interviews.ts';
import { ratingWeights } from '../../decision/rereading/rating-weights.ts';
import { assessmentAges } from '../../knowledge/ages/assessment-ages.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { jsonText } from '../../report/formats/json/json-text.ts';
import { visible } from '../../typesetting/visible.ts';
import { schemaVersion } from '../../version.ts';
import { askedBase } from '../base/asked-base.ts';
import { findKnowledge } from '../base/find-knowledge.ts';
import type { Outcome, World } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { dueWords } from '../words/due.ts';
import type { DueCall } from './knowledge-specs.ts';

/** How many interviews a level is tried in. */
const interviews = 1_000;

/** What to read again next: a list that can be pasted into an issue, or JSON. */
export async function run(call: DueCall, world: World, language: Language): Promise<Outcome> {
  const { format, within, seed } = call.options;
  const today = call.options.today ?? world.today();
  const knowledge = await findKnowledge(askedBase(call.argument, world.env));
  const { known, due } = dueLevels(knowledge, today, within, seed);
  const by = dayAfter(today, within);
  if (format === 'json') {
    const document = { schemaVersion, knowledge: knowledge.id, today, by, interviews, seed, known, due };
    return deliver(`${jsonText(document, 2)}\n`, call, world);
  }
  const words = dueWords[language];
  const lines = due.flatMap((one) => [
    `- [ ] ${words.level(one, interviews)}`,
    ...one.statements.map(({ id, at }) => `  - ${id}: ${at}`),
  ]);
  const text = [
    words.title(knowledge.id, by),
    words.count(due.length, known, interviews),
    lines.map((line) => visible(line)).join('\n'),
  ];
  return deliver(`${text.filter((part) => part !== '').join('\n\n')}\n`, call, world);
}

/** A level that wants another look. */
export interface DueLevel {
  readonly framework: string;
  readonly criterion: string;
  readonly level: string;
  /** Of the newest statement behind it. */
  readonly date: string;
  /** The day on which its time is over. */
  readonly due: string;
  /** In how many of the interviews one level worse or better would change who is first. */
  readonly changes: number;
  readonly statements: readonly { readonly id: string; readonly at: string }[];
}

/** Levels whose time is over within so many days: first what has used up most of its time and weighs most. */
function dueLevels(
  knowledge: Knowledge,
  today: string,
  within: number,
  seed: number,
): { known: number; due: DueLevel[] } {
  const ages = assessmentAges(knowledge, today);
  const model = buildModel(knowledge);
  // whom a rule of the house excludes is decided about no more: what is known of it need not be looked after
  const decided = new Set(model.alternatives.map((a) => a.id));
  const due = ages.filter(({ framework, days, limit }) => days + within > limit && decided.has(framework));
  const ratings = due.map(({ framework, criterion }) => ({
    alternative: model.alternatives.findIndex((a) => a.id === framework),
    criterion: model.criteria.findIndex((c) => c.id === criterion),
  }));
  const weights = ratingWeights(model, ratings, randomInterviews(model, interviews, seed));
  const places = due.map(({ days, limit }, i) => ({ i, urgency: (days / limit) * (1 + weights[i]!) }));
  places.sort((a, b) => b.urgency - a.urgency || a.i - b.i);
  return {
    known: ages.length,
    due: places.map(({ i }): DueLevel => {
      const { framework, criterion, date, days, limit } = due[i]!;
      const { level, evidence } = knowledge.frameworks.find((f) => f.id === framework)!.assessments[criterion]!;
      const statements = evidence.map((id) => ({ id, at: whereOf(knowledge, id) }));
      return {
        framework,
        criterion,
        level: level!,
        date,
        due: dayAfter(today, limit - days),
        changes: weights[i]!,
        statements,
      };
    }),
  };
}

/** Where to read: the address of a page, the section of a document that the base cites. */
function whereOf({ statements }: Knowledge, id: string): string {
  const { at } = statements[id]!;
  return 'address' in at ? at.address : at.section;
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
