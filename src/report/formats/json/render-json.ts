import type { RenderRequest } from '../formats.ts';
import { jsonText } from './json-text.ts';
import { toRecommendation } from './to-recommendation.ts';

export async function renderJson(request: RenderRequest): Promise<{ text: string }> {
  const { decision, knowledge, language, seed, skipped, secondOpinion, beside, found, firmness } = request;
  const extras = { seed, skipped, secondOpinion, beside, found, firmness };
  return { text: `${jsonText(toRecommendation(decision, knowledge, language, extras), 2)}\n` };
}
