import type { Knowledge, Language } from '../knowledge/knowledge.ts';
import { jsonText } from '../report/formats/json/json-text.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { machineLanguage } from './call/language-of.ts';
import { layoutFor } from './call/layout-for.ts';
import { findKnowledge } from './knowledge/find-knowledge.ts';
import type { QuestionsCall } from './questions-spec.ts';

export async function run(call: QuestionsCall, world: World, language: Language): Promise<Outcome> {
  const knowledge = await findKnowledge(call.options.knowledge);
  switch (call.options.format) {
    case 'json':
      return deliver(`${jsonText(document(knowledge, machineLanguage(call)), 2)}\n`, call);
    case 'json-schema': {
      const { answersJsonSchema } = await import('../report/questions/answers-json-schema.ts');
      return deliver(`${jsonText(answersJsonSchema(knowledge, machineLanguage(call)), 2)}\n`, call);
    }
    case 'yaml': {
      const { answersTemplate } = await import('../report/questions/answers-template.ts');
      return deliver(answersTemplate(knowledge, language), call);
    }
    default: {
      const { questionsText } = await import('../report/questions/questions-text.ts');
      return deliver(questionsText(knowledge, language, await layoutFor(world.stdout, call, world.env)), call);
    }
  }
}

const document = ({ id, asOf, hash, questions }: Knowledge, language: Language) => ({
  schemaVersion: 1,
  knowledge: { id, asOf, hash },
  questions: questions.map((q) => ({
    id: q.id,
    tier: q.tier,
    several: q.several === true,
    asks: q.asks[language],
    why: q.why[language],
    options: q.options.map((o) => ({ id: o.id, label: o.label[language], neutral: o.neutral === true })),
  })),
});
