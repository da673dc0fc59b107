import type { RatingFlip } from '../../../decision/change/ratings/rating-flips.ts';
import type { Knowledge, Language, Statement } from '../../../knowledge/knowledge.ts';
import { measuredText } from '../../numbers.ts';
import type { RatingChange } from '../finding.ts';
import { assessmentOf, criterionOf, frameworkOf, type OutlineView } from '../outline-view.ts';

/** Rating flips in the names of their base, those that rest on the least sure statement first. */
export function ratingChanges(flips: readonly RatingFlip[], view: OutlineView): RatingChange[] {
  // where nobody leads alone any rating tells them apart
  if (view.decision.verdict === 'tie') return [];
  return flips.map((flip) => ratingChange(flip, view)).sort((a, b) => sureness(a.restsOn) - sureness(b.restsOn));
}

/** One flip of a rating, with the least sure of the statements that the level rests on. */
export function ratingChange(
  { alternative, criterion, from, to, number, firsts }: RatingFlip,
  view: OutlineView,
): RatingChange {
  const { index, language } = view;
  const { evidence } = assessmentOf(alternative, criterion, view);
  const about = criterionOf(criterion, view);
  const { levels, measure } = index.criteria.get(about.id)!;
  const [least] = evidence
    .map((id) => told(index.knowledge.statements[id]!, index.knowledge, language))
    .sort((a, b) => sureness(a) - sureness(b) || byDate(a, b));
  return {
    code: 'FLIP_OF_RATING',
    framework: frameworkOf(alternative, view),
    criterion: about,
    level: levels[from]!.name[language],
    to: number === undefined ? levels[to]!.name[language] : `${measuredText(number)} ${measure!.unit[language]}`,
    measured: number !== undefined,
    firsts: firsts.map((a) => frameworkOf(a, view).name),
    restsOn: least ?? null,
    evidence,
  };
}

type Told = NonNullable<RatingChange['restsOn']>;

function told({ id, says, at }: Statement, { documents }: Pick<Knowledge, 'documents'>, language: Language): Told {
  const what = { statement: id, says: says[language] };
  if ('section' in at) {
    const section = documents.flatMap((d) => d.sections).find((s) => s.id === at.section);
    return { ...what, place: section?.name[language] ?? at.section, date: null, confidence: null };
  }
  return { ...what, place: at.title, date: at.date, confidence: at.confidence };
}

/** Of medium confidence, then of high, then what a document of the base says, which is the base itself. */
const sureness = (told: Told | null): number =>
  told?.confidence === 'medium' ? 0 : told?.confidence === 'high' ? 1 : 2;

const byDate = (a: Told, b: Told): number => ((a.date ?? '') < (b.date ?? '') ? -1 : a.date === b.date ? 0 : 1);
