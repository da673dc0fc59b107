import type { Knowledge, Language } from '../knowledge/knowledge.ts';
import { jsonText } from '../report/formats/json/json-text.ts';
import type { Layout } from '../typesetting/style.ts';
import { schemaVersion } from '../version.ts';
import { askedBase } from './base/asked-base.ts';
import { baseNameIn } from './base/base-name-in.ts';
import { findKnowledge } from './base/find-knowledge.ts';
import { tell } from './base/tell.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { layoutFor } from './call/layout-for.ts';
import type { QuestionsCall } from './questions-spec.ts';

export async function run(call: QuestionsCall, world: World): Promise<Outcome> {
  const asked = askedBase(call.options.knowledge, world.env);
  const { knowledge, language, machine } = await tell(await findKnowledge(asked), asked, call, world);
  const text = await renderers[call.options.format]({
    knowledge,
    named: baseNameIn(call.options.output, asked ?? knowledge.id),
    language,
    machine,
    layout: () => layoutFor(world.stdout, call, world),
  });
  return deliver(text, call, world, 0, '', call.options.format === 'yaml' ? 'template' : undefined);
}

interface Request {
  readonly knowledge: Knowledge;
  /** How a file of answers calls the base. */
  readonly named: string;
  /** Of who reads it, and of a program that does. */
  readonly language: Language;
  readonly machine: Language;
  readonly layout: () => Promise<Layout>;
}

const renderers: Readonly<Record<QuestionsCall['options']['format'], (request: Request) => string | Promise<string>>> =
  {
    async text({ knowledge, language, layout }) {
      const { questionsText } = await import('../report/questions/questions-text.ts');
      return questionsText(knowledge, language, await layout());
    },
    async yaml({ knowledge, named, language }) {
      const { answersTemplate } = await import('../report/questions/answers-template.ts');
      return answersTemplate(knowledge, named, language);
    },
    json: ({ knowledge, machine }) => `${jsonText(document(knowledge, machine), 2)}\n`,
    async 'json-schema'({ knowledge, machine }) {
      const { answersJsonSchema } = await import('../report/questions/answers-json-schema.ts');
      return `${jsonText(answersJsonSchema(knowledge, machine), 2)}\n`;
    },
  };

const document = ({ id, asOf, hash, questions }: Knowledge, language: Language) => ({
  schemaVersion,
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
