import { nearest } from '../errors/nearest.ts';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import { explainableIds, explainId } from '../report/explanation/explain-id.ts';
import { jsonText } from '../report/formats/json/json-text.ts';
import { schemaVersion } from '../version.ts';
import type { Outcome, World } from './call/command.ts';
import { deliver } from './call/deliver.ts';
import { layoutFor } from './call/layout-for.ts';
import type { ExplainCall } from './explain-spec.ts';
import { findKnowledge } from './knowledge/find-knowledge.ts';
import { tell } from './knowledge/tell.ts';

export async function run(call: ExplainCall, world: World): Promise<Outcome> {
  const asked = call.options.knowledge;
  const told = await tell(await findKnowledge(asked), asked, call, world);
  const { knowledge, language } = told;
  const id = call.argument;
  const machine = call.options.format === 'json';
  const explanations = explainId(knowledge, id, machine ? told.machine : language);
  if (explanations.length === 0) {
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
  return deliver(
    explanationText(explanations, knowledge, language, await layoutFor(world.stdout, call, world.env)),
    call,
  );
}
