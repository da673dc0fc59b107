import { outlineOf } from '../../outline/outline.ts';
import { againCommand } from '../../questions/again-command.ts';
import type { RecordDocument, RenderRequest } from '../formats.ts';
import { type Confirmation, decisionRecord } from './decision-record.ts';
import { chosenOf, recordSlug } from './outcome.ts';

export async function renderAdr(request: RenderRequest): Promise<RecordDocument> {
  const { decision, knowledge, language, today } = request;
  const outline = outlineOf(decision, knowledge, language, request);
  const first = chosenOf(outline);
  const date = today();
  const command = againCommand(request, ...(first === undefined ? [] : ['--expect', first.id]));
  const again: Confirmation | null =
    command === undefined ? null : { by: 'again', command, fails: first !== undefined };
  return {
    slug: recordSlug(outline, knowledge),
    text: ({ record, deciders, supersedes }) => {
      const confirmation: Confirmation | null = record === undefined ? again : { by: 'check', ...record };
      return decisionRecord(outline, { knowledge, language, date, confirmation, deciders, supersedes });
    },
  };
}
