import { indexKnowledge } from '../../outline/cited/knowledge-index.ts';
import type { RenderRequest } from '../formats.ts';
import { toRecommendation } from '../json/to-recommendation.ts';
import { csvTable } from './csv-table.ts';

/** Ids first, so that rows can be joined across languages and with the JSON. */
const head = [
  'framework_id',
  'framework',
  'rank',
  'score',
  'criterion_id',
  'criterion',
  'weight',
  'level_id',
  'level',
  'value',
  'points',
  'excluded_by',
  'evidence',
] as const;

/**
 * The decision as a table for a spreadsheet: a row for each framework and each criterion that has weight; `weight` times
 * `value` times 100 is `points`, which add up to `score`. Numbers are those of the JSON. A value that is not known is empty,
 * and its points are those of the middle; who is excluded has neither rank nor points. Where nothing has weight, a row each.
 */
export async function renderCsv(request: RenderRequest): Promise<{ text: string }> {
  const { decision, knowledge, language, seed, skipped, secondOpinion, beside, found, firmness, bom } = request;
  const extras = { seed, skipped, secondOpinion, beside, found, firmness };
  const { ranking, excluded, weights, matrix } = toRecommendation(decision, knowledge, language, extras);
  const index = indexKnowledge(knowledge);
  const outOf = new Map(excluded.map((entry) => [entry.framework, entry.criterion ?? entry.because.question]));
  const ranked = ranking.map(({ framework }) => framework);
  const rows = [...ranked, ...[...outOf.keys()].filter((id) => !ranked.includes(id))].flatMap((id) => {
    const entry = ranking.find((r) => r.framework === id);
    const about = [id, index.frameworks.get(id)!.name, numberText(entry?.rank), numberText(entry?.score)];
    const why = outOf.get(id) ?? '';
    const criteria = Object.entries(weights).map(([criterion, weight]) => {
      const { level, value, evidence } = matrix[id]![criterion]!;
      return [
        ...about,
        criterion,
        index.criteria.get(criterion)!.name[language],
        numberText(weight),
        level ?? '',
        level === null ? '' : index.level(criterion, level).name[language],
        numberText(value),
        numberText(entry?.contributions[criterion]),
        why,
        evidence.join(' '),
      ];
    });
    return criteria.length > 0 ? criteria : [[...about, '', '', '', '', '', '', '', why, '']];
  });
  return { text: csvTable({ head, rows }, { bom }) };
}

const numberText = (value: number | null | undefined): string =>
  value === undefined || value === null ? '' : String(value);
