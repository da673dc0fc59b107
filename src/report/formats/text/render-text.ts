import { indexKnowledge } from '../../outline/cited/knowledge-index.ts';
import { outlineOf } from '../../outline/outline.ts';
import type { RenderRequest } from '../formats.ts';
import { recommendText } from './recommend-text.ts';

export async function renderText(request: RenderRequest): Promise<{ text: string }> {
  const { decision, knowledge, language, firmness, secondOpinion, beside, found, detail, saved, whyNot } = request;
  const outline = outlineOf(decision, knowledge, language, { firmness, secondOpinion, beside, found });
  if (detail === 'short') {
    const { shortText } = await import('./short/short-text.ts');
    return {
      text: shortText(outline, knowledge, { language, layout: await request.layout(), saved, asked: request.asked }),
    };
  }
  const deep = { decision, index: indexKnowledge(knowledge), language };
  const asked = whyNot === undefined ? undefined : (await import('./why-not-lines.ts')).whyNotLines;
  const tables = detail === 'full' ? (await import('./arithmetic/arithmetic-lines.ts')).arithmeticLines : undefined;
  const text = recommendText(outline, knowledge, {
    language,
    layout: await request.layout(),
    asked: request.asked,
    whyNot: asked && ((view) => asked({ ...view, ...deep }, outline, whyNot!)),
    arithmetic: tables && ((view) => tables({ ...view, ...deep }, firmness)),
  });
  return { text };
}
