import type { Language } from '../../knowledge/knowledge.ts';
import { loadShipped, shippedIds } from '../../knowledge/load-shipped.ts';
import { jsonText } from '../../report/formats/json/json-text.ts';
import { asOfText } from '../../report/words/words.ts';
import { hang } from '../../typesetting/breaking/hang.ts';
import { schemaVersion } from '../../version.ts';
import type { Outcome, World } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { layoutFor } from '../call/layout-for.ts';
import { basesWords } from '../words/bases.ts';
import type { ListCall } from './knowledge-specs.ts';

export async function run(call: ListCall, world: World, language: Language): Promise<Outcome> {
  const bases = await Promise.all(shippedIds.map(loadShipped));
  const counts = bases.map((k) => ({
    id: k.id,
    title: k.title,
    asOf: k.asOf,
    hash: k.hash,
    frameworks: k.frameworks.map((f) => f.id),
    criteria: k.criteria.length,
    questions: k.questions.length,
    statements: Object.keys(k.statements).length,
  }));
  if (call.options.format === 'json')
    return deliver(`${jsonText({ schemaVersion, knowledge: counts }, 2)}\n`, call, world);
  const { width, style } = await layoutFor(world.stdout, call, world);
  const text = counts.flatMap((k, i) => {
    const several = bases[i]!.alternatives[language].several;
    const size = basesWords[language].size(k.frameworks.length, several, k.criteria, k.questions, k.statements);
    return [
      ...hang('', `${k.id}${i === 0 ? basesWords[language].isDefault : ''}: ${k.title[language]}`, width).map(
        style.strong,
      ),
      ...hang('  ', `${asOfText(k.asOf, language)}; ${size}`, width),
      ...hang('  ', bases[i]!.about[language], width),
    ];
  });
  return deliver(`${text.join('\n')}\n`, call, world);
}
