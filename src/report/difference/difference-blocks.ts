import type { Language } from '../../knowledge/knowledge.ts';
import { differenceWords } from '../words/difference.ts';
import type { DecidedAgain } from './decided-again.ts';
import type { Kind, KnowledgeChange } from './knowledge-change.ts';

/** A heading with what is different there, a line each. */
export interface DifferenceBlock {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What is different, in the order in which it is told; sections of which there is nothing to say are left out. */
export function differenceBlocks(
  changes: readonly KnowledgeChange[],
  decisions: readonly DecidedAgain[],
  language: Language,
): DifferenceBlock[] {
  const words = differenceWords[language];
  const sections: readonly (Kind | 'LEVEL' | 'WEIGHT')[] = [
    'FRAMEWORK',
    'RULE',
    'LEVEL',
    'CRITERION',
    'QUESTION',
    'OPTION',
    'WEIGHT',
    'STATEMENT',
  ];
  const of = (change: KnowledgeChange) => (change.code === 'EVIDENCE_CHANGED' ? 'LEVEL' : change.code.split('_')[0]);
  const told = sections.map((section) => ({
    title: words.sections[section],
    lines: changes.filter((change) => of(change) === section).map(words.change),
  }));
  return [{ title: words.decisions, lines: decisions.map(words.decision) }, ...told].filter(
    ({ lines }) => lines.length > 0,
  );
}
