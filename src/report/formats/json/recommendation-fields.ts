import type { Decision } from '../../../decision/decide.ts';
import type { Firmness } from '../../../decision/firmness/firmness.ts';
import type { Language } from '../../../knowledge/knowledge.ts';
import { program, schemaVersion } from '../../../version.ts';
import { rounded } from '../../numbers.ts';
import type { BesideView } from '../../outline/beside/beside.ts';
import type { SecondOpinionView } from '../../outline/beside/opinion-finding.ts';
import type { KnowledgeIndex } from '../../outline/cited/knowledge-index.ts';
import type { FoundInCode } from '../../outline/found/found-in-code.ts';
import { answersDocument } from '../../questions/answers-document.ts';
import { besideEntry } from './entries/beside-entry.ts';
import { excludedEntry } from './entries/excluded-entry.ts';
import { flipEntries } from './entries/flip-entries.ts';
import { foundEntries } from './entries/found-entries.ts';
import { hintEntries } from './entries/hint-entries.ts';
import { matrixEntries } from './entries/matrix-entries.ts';
import { pairwiseEntries } from './entries/pairwise-entries.ts';
import { reasonEntries } from './entries/reason-entries.ts';
import { secondOpinionEntry } from './entries/second-opinion-entry.ts';
import { sourceEntries } from './entries/source-entries.ts';
import { rankingEntry, weightedOf, weightOf } from './ranking-members.ts';
import type { Recommendation } from './recommendation.ts';

/** What a recommendation has beside the decision itself. Each is asked for only by the fields that need it. */
export interface Extras {
  readonly seed: number;
  readonly skipped: readonly string[];
  readonly secondOpinion?: SecondOpinionView | null;
  readonly beside?: BesideView | null;
  readonly found?: readonly FoundInCode[];
  /** Without it there are no flips, and no acceptabilities that would have to be sampled. */
  readonly firmness?: Partial<Firmness>;
}

/** What the fields of a recommendation are made from. */
export interface FieldSource {
  readonly decision: Decision;
  readonly index: KnowledgeIndex;
  readonly language: Language;
  readonly extras: Extras;
}

export type Field = keyof Recommendation;

/** Each field of a recommendation, in the order in which they stand: worked out when it is asked for. */
export const recommendationFields: { readonly [F in Field]: (source: FieldSource) => Recommendation[F] } = {
  schemaVersion: () => schemaVersion,
  program: () => program,
  knowledge: ({ index: { knowledge } }) => ({ id: knowledge.id, asOf: knowledge.asOf, hash: knowledge.hash }),
  answers: ({ decision }) => answersDocument(decision),
  priorities: ({ decision }) => decision.given.priorities,
  matters: ({ decision }) => decision.given.matters ?? {},
  found: foundEntries,
  unanswered: ({ decision: { model, given } }) =>
    model.questions.map((q) => q.id).filter((id) => !Object.hasOwn(given.answers, id)),
  skipped: ({ extras }) => extras.skipped,
  certainty: ({ decision }) => decision.certainty,
  seed: ({ extras }) => extras.seed,
  verdict: ({ decision }) => decision.verdict,
  firmness: ({ decision: { grounds } }) =>
    grounds === null
      ? null
      : {
          weights: rounded(grounds.weights),
          openAnswers: rounded(grounds.openAnswers),
          keptFrom: grounds.keptFrom,
        },
  decided: ({ decision }) => decision.decided,
  couldStillChange: ({ decision }) => decision.couldStillChange.map((q) => decision.model.questions[q]!.id),
  margin: ({ decision: { margin } }) => (margin === null ? null : rounded(margin)),
  weights: (source) => weightedOf(source, (c) => weightOf(source, c)),
  ranking: (source) =>
    Array.from({ length: source.decision.weighing.eligibleCount }, (_, place) => rankingEntry(source, place)),
  excluded: ({ decision: { model, screened } }) => screened.excluded.map((one) => excludedEntry(one, model)),
  reasons: reasonEntries,
  pairwise: ({ decision }) => pairwiseEntries(decision),
  flips: flipEntries,
  hints: hintEntries,
  secondOpinion: ({ extras, language }) =>
    extras.secondOpinion ? secondOpinionEntry(extras.secondOpinion, language) : null,
  beside: ({ extras, language }) => (extras.beside ? besideEntry(extras.beside, language) : null),
  matrix: matrixEntries,
  sources: sourceEntries,
};

/** The names of the fields, in their order. */
export const fieldNames = Object.keys(recommendationFields) as readonly Field[];

/** Those that cost or weigh most: where there are many decisions they come only where they are asked for by name. */
export const onlyByName: readonly Field[] = ['flips', 'secondOpinion', 'beside', 'matrix', 'sources'];
