import { nearest } from '../errors/nearest.ts';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import { explainBase } from '../report/explanation/explain-base.ts';
import { explainableIds, explainId } from '../report/explanation/explain-id.ts';
import { meantId } from '../report/explanation/meant-id.ts';
import { jsonText } from '../report/formats/json/json-text.ts';
import { schemaVersion } from '../version.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { layoutFor } from './call/layout-for.ts';
import type { ExplainCall } from './explain-spec.ts';
import { askedBase } from './knowledge/asked-base.ts';
import { findKnowledge } from './knowledge/find-knowledge.ts';
import { namedBase } from './knowledge/named-base.ts';
import { tell } from './knowledge/tell.ts';

export async function run(call: ExplainCall, world: World): Promise<Outcome> {
  const asked = askedBase(call.options.knowledge, world.env);
  const told = await tell(await findKnowledge(asked), asked, call, world);
  const { knowledge, language } = told;
  const machine = call.options.format === 'json';
  const word = call.argument;
  const id = word === undefined ? undefined : meantId(knowledge, word);
  const tongue = machine ? told.machine : language;
  const explanations =
    id === undefined
      ? [explainBase(knowledge, tongue, namedBase(asked ?? knowledge.id, world.env))]
      : explainId(knowledge, id, tongue);
  if (id !== undefined && explanations.length === 0) {
    throw new UserError([
      problem(
        'UNKNOWN_ID',
        { id, kinds: 'anything', called: knowledge.alternatives },
        { nearest: nearest(id, explainableIds(knowledge)) },
      ),
    ]);
  }
  if (machine) {
    const cited = new Set(
      explanations.flatMap((e) => e.sections.flatMap((s) => s.items.flatMap((item) => item.evidence ?? []))),
    );
    const statements = Object.fromEntries([...cited].map((statement) => [statement, knowledge.statements[statement]]));
    const document = {
      schemaVersion,
      knowledge: { id: knowledge.id, asOf: knowledge.asOf, hash: knowledge.hash },
      explanations,
      statements,
    };
    return deliver(`${jsonText(document, 2)}\n`, call);
  }
  const { explanationText } = await import('../report/explanation/explanation-text.ts');
  return deliver(explanationText(explanations, knowledge, language, await layoutFor(world.stdout, call, world)), call);
}
