import { loadShipped, shippedIds } from '../knowledge/load-shipped.ts';
import { explainBase } from '../report/explanation/explain-base.ts';
import { explainableIds } from '../report/explanation/explain-id.ts';
import { explainWord, statementsBehind } from '../report/explanation/explain-word.ts';
import { jsonText } from '../report/formats/json/json-text.ts';
import { schemaVersion } from '../version.ts';
import { askedBase } from './base/asked-base.ts';
import { findKnowledge } from './base/find-knowledge.ts';
import { namedBase } from './base/named-base.ts';
import { tell } from './base/tell.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { layoutFor } from './call/layout-for.ts';
import type { ExplainCall } from './explain-spec.ts';

export async function run(call: ExplainCall, world: World): Promise<Outcome> {
  const asked = askedBase(call.options.knowledge, world.env);
  const told = await tell(await findKnowledge(asked), asked, call, world);
  const { knowledge, language } = told;
  const machine = call.options.format === 'json';
  const word = call.argument;
  const tongue = machine ? told.machine : language;
  const explanations =
    word === undefined
      ? [explainBase(knowledge, tongue, namedBase(asked ?? knowledge.id, world.env))]
      : explainWord(knowledge, word, tongue, (id) =>
          shippedIds.filter((other) => other !== knowledge.id && explainableIds(loadShipped(other)).includes(id)),
        );
  if (machine) {
    const document = {
      schemaVersion,
      knowledge: { id: knowledge.id, asOf: knowledge.asOf, hash: knowledge.hash },
      explanations,
      statements: statementsBehind(explanations, knowledge),
    };
    return deliver(`${jsonText(document, 2)}\n`, call, world);
  }
  const { explanationText } = await import('../report/explanation/explanation-text.ts');
  return deliver(
    explanationText(explanations, knowledge, language, await layoutFor(world.stdout, call, world)),
    call,
    world,
  );
}
