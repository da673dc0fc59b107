import { outlineOf } from '../../outline/outline.ts';
import { againCommand } from '../../questions/again-command.ts';
import type { RenderRequest } from '../formats.ts';
import { recommendMarkdown } from './recommend-markdown.ts';

export async function renderMarkdown(request: RenderRequest): Promise<{ text: string }> {
  const { decision, knowledge, language, today } = request;
  const made = { date: today(), command: againCommand(request, '--format', 'markdown') };
  return { text: recommendMarkdown(outlineOf(decision, knowledge, language, request), knowledge, language, made) };
}
