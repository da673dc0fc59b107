import { buildModel } from '../decision/build-model.ts';
import { type Decision, decide } from '../decision/decide.ts';
import type { GivenAnswers } from '../decision/model.ts';
import type { Certainty } from '../decision/prior.ts';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Knowledge, Language } from '../knowledge/knowledge.ts';
import { readAnswers } from '../questionnaire/read-answers.ts';
import type { Call, Outcome, World } from './command.ts';
import { deliver } from './deliver.ts';
import { findKnowledge } from './find-knowledge.ts';
import { gateNotes, readGate } from './gate.ts';
import { givenAnswers } from './given-answers.ts';
import { secondOpinion } from './second-opinion.ts';
import { layoutFor, machineLanguage } from './settings.ts';
import { commandSpecs } from './specs.ts';

export async function run(call: Call, world: World, language: Language): Promise<Outcome> {
  const { options } = call;
  const source = await givenAnswers(
    call,
    world,
    commandSpecs.map((spec) => spec.name),
  );
  const pairs = (options.set as string[] | undefined) ?? [];
  const knowledge = await findKnowledge(options.knowledge);
  const gate = readGate(options, knowledge);
  const seed = readSeed(options.seed);
  const model = buildModel(knowledge);
  let given: GivenAnswers = { answers: {}, priorities: [] };
  if (source === undefined && pairs.length === 0) {
    const { missingAnswers } = await import('./missing-answers.ts');
    throw missingAnswers(knowledge);
  } else {
    const checked = await readAnswers(knowledge.questions, source, pairs);
    if (checked.knowledge !== undefined && options.knowledge !== undefined && checked.knowledge !== knowledge.id) {
      throw new UserError([
        problem('OTHER_KNOWLEDGE', { asked: knowledge.id, file: checked.knowledge }, { place: source?.name }),
      ]);
    }
    given = checked;
  }
  const decision = decide(model, given, options.certainty as Certainty | undefined);
  const exitCode = decision.ranking.length === 0 ? 1 : 0;
  const missed = gateNotes(gate, decision, knowledge, language);
  const text = await format(decision, knowledge, call, world, language, seed);
  return deliver(text, call, missed === '' ? exitCode : 1, missed);
}

async function format(
  decision: Decision,
  knowledge: Knowledge,
  call: Call,
  world: World,
  language: Language,
  seed: number,
): Promise<string> {
  if (call.options.format === 'json') {
    const { toRecommendation } = await import('../report/to-recommendation.ts');
    return `${JSON.stringify(toRecommendation(decision, knowledge, machineLanguage(call), { seed, skipped: [], secondOpinion: secondOpinion(decision, knowledge) }), null, 2)}\n`;
  }
  const { recommendText } = await import('../report/text/recommend-text.ts');
  const layout = await layoutFor(world.stdout, call, world.env);
  return recommendText(decision, knowledge, {
    language,
    layout,
    full: call.options.explain === 'full',
    secondOpinion: secondOpinion(decision, knowledge),
  });
}

const greatestSeed = 4_294_967_295;

function readSeed(asked: unknown): number {
  if (asked === undefined) return 1;
  const seed = Number(asked);
  if (Number.isInteger(seed) && seed >= 0 && seed <= greatestSeed && String(asked).trim() !== '') return seed;
  throw new UserError([
    problem('USAGE', {
      en: `--seed: found "${String(asked)}", expected a whole number from 0 to ${greatestSeed}`,
      ja: `--seed: 「${String(asked)}」ではなく 0 から ${greatestSeed} までの整数を指定します`,
    }),
  ]);
}
