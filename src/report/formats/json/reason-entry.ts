import type { Reason } from '../../../decision/explain.ts';
import { rounded } from '../../numbers.ts';
import { sinceOf } from '../../outline/since-of.ts';
import { reasonEvidence, reasonFrom, reasonText } from '../../words/reason-text.ts';
import type { ReasonEntry } from './recommendation.ts';
import type { FieldSource } from './recommendation-fields.ts';

export function reasonEntry(reason: Reason, { decision, index, language }: FieldSource): ReasonEntry {
  const { model } = decision;
  const evidence = reasonEvidence(reason, decision, index);
  return {
    code: reason.code,
    framework: model.alternatives[reason.alternative]!.id,
    criterion: 'criterion' in reason ? model.criteria[reason.criterion]!.id : null,
    advantage: 'advantage' in reason ? rounded(reason.advantage) : null,
    text: reasonText(reason, decision, index, language),
    from: reasonFrom(reason).map(({ question, option }) => ({ question, option })),
    evidence,
    since: sinceOf(index.knowledge, evidence, language),
  };
}
