import type { Language } from '../../../../knowledge/knowledge.ts';
import type { BesideView } from '../../../outline/beside/beside.ts';
import { besideFinding } from '../../../outline/beside/beside-finding.ts';
import { findingText } from '../../../words/findings.ts';
import type { BesideEntry } from '../recommendation.ts';

export function besideEntry(view: BesideView, language: Language): BesideEntry {
  const { asks, basis, given, answeredByFirst, first, verdict, because } = view;
  return {
    knowledge: basis,
    asks: asks[language],
    answers: given.answers,
    answeredByFirst,
    first: first.map((f) => f.id),
    verdict,
    because: because.map(({ id }) => id),
    text: findingText(besideFinding(view, language), language),
  };
}
