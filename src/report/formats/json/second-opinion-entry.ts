import type { Language } from '../../../knowledge/knowledge.ts';
import { type SecondOpinionView, secondOpinionText } from '../../words/second-opinion-text.ts';
import type { SecondOpinionEntry } from './recommendation.ts';

export function secondOpinionEntry(view: SecondOpinionView, language: Language): SecondOpinionEntry {
  const { basis, verdict, first, agrees } = view;
  return { knowledge: basis, first: first.map((f) => f.id), verdict, agrees, text: secondOpinionText(view, language) };
}
