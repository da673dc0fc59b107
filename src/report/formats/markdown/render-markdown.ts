import { outlineOf } from '../../outline/outline.ts';
import type { RenderRequest } from '../formats.ts';
import { recommendMarkdown } from './recommend-markdown.ts';

export async function renderMarkdown(request: RenderRequest): Promise<{ text: string }> {
  const { decision, knowledge, language } = request;
  return { text: recommendMarkdown(outlineOf(decision, knowledge, language, request), knowledge, language) };
}
