import { hang } from '../../../../typesetting/breaking/hang.ts';
import { visible } from '../../../../typesetting/visible.ts';
import { flipsIn, type Outline } from '../../../outline/outline.ts';
import { arithmeticWords } from '../../../words/arithmetic.ts';
import { findingText } from '../../../words/findings.ts';
import { paragraph } from '../text-view.ts';
import type { ArithmeticView } from './parts.ts';

/** Every flip, and the answers that are enough. */
export function changesList(view: ArithmeticView, { flips, open }: Outline['change']): string[][] {
  const { language, layout, sources } = view;
  const words = arithmeticWords[language];
  const deciding = open?.code === 'DECIDED' ? open.deciding : [];
  const items = [
    ...flipsIn({ flips }).map(
      (flip) => visible(findingText(flip, language)) + sources.cite('evidence' in flip ? flip.evidence : []),
    ),
    ...(deciding.length === 0 ? [] : [visible(words.enough(deciding))]),
  ];
  if (items.length === 0) return [];
  return [
    [
      ...paragraph(words.changes, view).map(layout.style.strong),
      ...items.flatMap((text) => hang('  - ', text, layout.width)),
    ],
  ];
}
