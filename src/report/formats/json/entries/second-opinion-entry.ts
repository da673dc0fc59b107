import type { Language } from '../../../../knowledge/knowledge.ts';
import { opinionFinding, type SecondOpinionView } from '../../../outline/beside/opinion-finding.ts';
import { findingText } from '../../../words/findings.ts';
import type { SecondOpinionEntry } from '../recommendation.ts';

export function secondOpinionEntry(view: SecondOpinionView, language: Language): SecondOpinionEntry {
  const { basis, verdict, first, agrees } = view;
  return {
    knowledge: basis,
    first: first.map((f) => f.id),
    verdict,
    agrees,
    text: findingText(opinionFinding(view, language), language),
  };
}
