import type { GroupDecision } from '../../decision/group/group-decision.ts';
import { firstsOf } from '../../decision/weighing/rank-answers.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { program, schemaVersion } from '../../version.ts';
import { excludedEntry } from '../formats/json/entries/excluded-entry.ts';
import { pairwiseEntries } from '../formats/json/entries/pairwise-entries.ts';
import { entryOf } from '../formats/json/entries/reason-entries.ts';
import { sourcesOf } from '../formats/json/entries/source-entries.ts';
import type { ExcludedEntry } from '../formats/json/recommendation.ts';
import { rounded } from '../numbers.ts';
import { indexKnowledge } from '../outline/cited/knowledge-index.ts';
import { answersDocument } from '../questions/answers-document.ts';
import { findingText } from '../words/findings.ts';
import type { GroupOutline } from './group-outline.ts';
import type { GroupDocument } from './group-schema.ts';

/** The decision of several people for programs. Points are of 100; numbers are rounded to 1e-9. */
export function groupDocument(
  group: GroupDecision,
  outline: GroupOutline,
  knowledge: Knowledge,
  language: Language,
): GroupDocument {
  const { model, people, preferences, ranking, screened, grounds, divided, mostOpen } = group;
  const index = indexKnowledge(knowledge);
  const view = { decision: group, index, language };
  const idOf = (alternative: number) => model.alternatives[alternative]!.id;
  const nameOf = (person: number) => people[person]!.name;
  const byCriterion = (numbers: ArrayLike<number>) =>
    Object.fromEntries(
      model.criteria.flatMap(({ id }, c) => (preferences.weights[c]! > 0 ? [[id, rounded(numbers[c]!)]] : [])),
    );
  const { verdict, reasons: told, requirements, unknown } = outline;
  const reasons = [
    ...told.groups.flatMap((one) => one.reasons),
    ...told.dominance,
    ...requirements,
    ...unknown.ratings,
    ...(verdict.remark === null ? [] : [verdict.remark]),
  ].flatMap((finding) => entryOf(finding, view));
  const { id, asOf, hash } = knowledge;
  return {
    schemaVersion,
    program,
    knowledge: { id, asOf, hash },
    certainty: group.certainty,
    veto: group.veto,
    people: people.map(({ name, decision, openAnswers }) => ({
      name,
      answers: answersDocument(decision),
      priorities: [...decision.given.priorities],
      matters: { ...decision.given.matters },
      first: firstsOf(decision.ranking).map(idOf),
      verdict: decision.verdict,
      margin: decision.margin === null ? null : rounded(decision.margin),
      openAnswers: rounded(openAnswers),
      weights: Object.fromEntries(
        model.criteria.flatMap((c, i) => {
          const weight = decision.preferences.weights[i]!;
          return weight > 0 ? [[c.id, rounded(weight)]] : [];
        }),
      ),
    })),
    verdict: group.verdict,
    firmness:
      grounds === null
        ? null
        : {
            weights: rounded(grounds.weights),
            openAnswers: rounded(grounds.openAnswers),
            keptFrom: [...grounds.keptFrom],
          },
    mostOpen: mostOpen === null ? null : nameOf(mostOpen),
    margin: group.margin === null ? null : rounded(group.margin),
    weights: byCriterion(preferences.weights),
    ranking: ranking.map(({ alternative, rank, score, low, high, contributions }, place) => ({
      framework: idOf(alternative),
      name: index.frameworks.get(idOf(alternative))!.name,
      rank,
      score: rounded(100 * score),
      scoreLow: rounded(100 * low),
      scoreHigh: rounded(100 * high),
      expectedRank: rounded(group.expectedRanks[place]!),
      contributions: byCriterion(contributions.map((part) => 100 * part)),
      unconfirmed: screened.unconfirmed[alternative]!.map((c) => model.criteria[c]!.id),
      people: Object.fromEntries(
        people.map(({ name, decision }) => {
          const own = decision.ranking.find((r) => r.alternative === alternative);
          return [name, own === undefined ? null : rounded(100 * own.score)];
        }),
      ),
    })),
    ...exclusions(group),
    reasons: reasons.map((reason) => ({ ...reason, from: [...reason.from], evidence: [...reason.evidence] })),
    pairwise: [...pairwiseEntries(group)],
    divided: {
      criteria: divided.criteria.map(({ criterion, spread, most, least }) => ({
        criterion: model.criteria[criterion]!.id,
        spread: rounded(spread),
        most: { people: most.people.map(nameOf), weight: rounded(most.weight) },
        least: { people: least.people.map(nameOf), weight: rounded(least.weight) },
      })),
      elsewhere: divided.elsewhere.map(({ person, firsts, by }) => ({
        person: nameOf(person),
        first: firsts.map(idOf),
        by: by === null ? null : rounded(by),
      })),
      pivotal: divided.pivotal.map(({ person, firsts }) => ({ person: nameOf(person), first: firsts.map(idOf) })),
    },
    text: findingText(verdict.headline, language),
    sources: {
      ...sourcesOf(
        reasons.flatMap((reason) => reason.evidence),
        view,
      ),
    },
  };
}

/** What anybody's answers rule out: for the group, or told only; once for all who say the same. */
function exclusions({ people, model, screened }: GroupDecision): Pick<GroupDocument, 'excluded' | 'unheeded'> {
  const all = new Map<string, { readonly alternative: number; readonly entry: ExcludedEntry; people: string[] }>();
  for (const { name, decision } of people)
    for (const exclusion of decision.screened.excluded) {
      const entry = excludedEntry(exclusion, model);
      const key = JSON.stringify(entry);
      const known = all.get(key) ?? { alternative: exclusion.alternative, entry, people: [] };
      known.people.push(name);
      all.set(key, known);
    }
  const those = (out: boolean) =>
    [...all.values()].flatMap((e) =>
      screened.eligible.includes(e.alternative) === out ? [] : [{ ...e.entry, people: e.people }],
    );
  return { excluded: those(true), unheeded: those(false) };
}
