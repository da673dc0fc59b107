import type { Decision } from '../../decision/decide.ts';
import { firmness } from '../../decision/firmness/firmness.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { decisionRecord, recordSlug } from '../../report/formats/adr/decision-record.ts';
import { toRecommendation } from '../../report/formats/json/to-recommendation.ts';
import { recommendMarkdown } from '../../report/formats/markdown/recommend-markdown.ts';
import type { Outcome, World } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { namedBase } from '../knowledge/named-base.ts';
import { deliverDecisionRecord } from './deliver-decision-record.ts';
import type { RecommendCall } from './recommend-spec.ts';
import { secondOpinion } from './second-opinion.ts';

interface Result {
  readonly decision: Decision;
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly seed: number;
  readonly skipped: readonly string[];
}
interface Delivery {
  readonly call: RecommendCall;
  readonly world: World;
  readonly exitCode: number;
  readonly notes: string;
}

/** `recommend --format markdown` and `--format adr`: what people keep beside their code. */
export async function runRecommendMarkdown(
  { decision, knowledge, language, seed, skipped }: Result,
  { call, world, exitCode, notes }: Delivery,
): Promise<Outcome> {
  const extras = {
    seed,
    skipped,
    secondOpinion: secondOpinion(decision, knowledge),
    firmness: firmness(decision, seed),
  };
  const recommendation = toRecommendation(decision, knowledge, language, extras);
  const input = { decision, recommendation, knowledge, language };
  if (call.options.format === 'markdown') return deliver(recommendMarkdown(input), call, exitCode, notes);
  const date = call.options.today ?? world.today();
  const asked = namedBase(call.options.knowledge ?? knowledge.id);
  const text = decisionRecord({ ...input, date, asked });
  return deliverDecisionRecord(text, recordSlug(recommendation), call, { exitCode, notes, language });
}
