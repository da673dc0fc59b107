import type { Outline } from '../../outline/outline.ts';
import { changeWords } from '../../words/changes.ts';
import { findingText } from '../../words/findings.ts';
import { shortText } from './short-text.ts';
import { paragraph, type TextView } from './text-view.ts';

/** What would change who is first, in one sentence, and whether open questions still could. */
export function changeLines({ flips, open }: Outline['change'], view: TextView): string[] {
  const words = changeWords[view.language];
  const nearest = flips === null ? '' : words.nearest(flips.nearest.weight, flips.nearest.answers);
  // the tables of the full text have it among the flips
  const far = nearest !== '' || view.full || !flips?.outOfReach ? '' : findingText(flips.outOfReach, view.language);
  return [nearest, far, openText(open, view)].flatMap((text) => paragraph(text, view));
}

function openText(open: Outline['change']['open'], { language, full }: TextView): string {
  if (open === null) return '';
  if (full || open.code === 'DECIDED') return findingText(open, language);
  const ids = open.questions.map((q) => q.id);
  const words = changeWords[language];
  // the interview asks them, and `--format json` has them all
  const shown = ids.length <= shortText.openQuestions + 1 ? ids : ids.slice(0, shortText.openQuestions);
  return words.stillOpen(words.openList(shown, ids.length - shown.length));
}
