import { hang } from '../../../typesetting/breaking/hang.ts';
import { visible } from '../../../typesetting/visible.ts';
import { flipsIn, type Outline } from '../../outline/outline.ts';
import { findingText } from '../../words/findings.ts';
import { reportWords } from '../../words/report.ts';
import type { TextView } from './text-view.ts';

/** What would change who is first, and whether open questions still could. */
export function changeLines({ flips, open }: Outline['change'], view: TextView): string[] {
  const { language, layout, sources } = view;
  const items = [...(open === null ? [] : [open]), ...flipsIn({ flips })].flatMap((finding) => {
    const text = findingText(finding, language);
    return text === '' ? [] : [visible(text) + sources.cite('evidence' in finding ? finding.evidence : [])];
  });
  if (items.length === 0) return [];
  return [
    ...hang('', reportWords[language].change, layout.width).map(layout.style.strong),
    ...items.flatMap((text) => hang('  - ', text, layout.width)),
  ];
}
