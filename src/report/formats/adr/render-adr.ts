import { outlineOf } from '../../outline/outline.ts';
import type { RenderRequest } from '../formats.ts';
import { decisionRecord, recordSlug } from './decision-record.ts';

export async function renderAdr(request: RenderRequest): Promise<{ text: string; slug: string }> {
  const { decision, knowledge, language, today, asked, deciders } = request;
  const outline = outlineOf(decision, knowledge, language, request);
  const text = decisionRecord(outline, { knowledge, language, given: decision.given, date: today(), asked, deciders });
  return { text, slug: recordSlug(outline) };
}
