import { outlineOf } from '../../outline/outline.ts';
import { commandLine } from '../../questions/command-line.ts';
import type { RecordDocument, RenderRequest } from '../formats.ts';
import { type Confirmation, decisionRecord } from './decision-record.ts';
import { chosenOf, recordSlug } from './outcome.ts';

export async function renderAdr(request: RenderRequest): Promise<RecordDocument> {
  const { decision, knowledge, language, today, asked } = request;
  const outline = outlineOf(decision, knowledge, language, request);
  const { given } = decision;
  const first = chosenOf(outline);
  const date = today();
  const again: Confirmation | null =
    Object.keys(given.answers).length === 0
      ? null
      : {
          by: 'again',
          command: commandLine(asked, given, ...(first === undefined ? [] : ['--expect', first.id])),
          fails: first !== undefined,
        };
  return {
    slug: recordSlug(outline, knowledge),
    text: ({ record, deciders, supersedes }) => {
      const confirmation: Confirmation | null = record === undefined ? again : { by: 'check', ...record };
      return decisionRecord(outline, { knowledge, language, date, confirmation, deciders, supersedes });
    },
  };
}
