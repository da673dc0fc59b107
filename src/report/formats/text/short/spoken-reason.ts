import { hang } from '../../../../typesetting/breaking/hang.ts';
import { padStart } from '../../../../typesetting/pad.ts';
import { visible } from '../../../../typesetting/visible.ts';
import { signed } from '../../../numbers.ts';
import type { WeighedFinding } from '../../../outline/finding.ts';
import { answersText } from '../../../words/answers-text.ts';
import { shortWords } from '../../../words/short.ts';
import type { ShortView } from './short-blocks.ts';

/** `+22.2  supply of pretrained models (essential) [1]`, whole: an arrow is read as a sign, and what is cut off is not read at all. */
export function spokenReason(reason: WeighedFinding, against: string | null, view: ShortView): string[] {
  const { language, layout, cite } = view;
  const { points, criterion, from, evidence, since } = reason;
  const words = shortWords[language];
  const assumed = from.length > 0 && from.every((answer) => answer.assumed);
  const name = against === null ? criterion.name : words.against(criterion.name, against);
  const parts = [
    name,
    assumed ? words.assumed : `(${answersText(from, language)})`,
    since === null ? '' : words.since[since.verdict],
    evidence[0] === undefined ? '' : cite(evidence[0]).mark,
  ];
  return hang(
    ` ${padStart(signed(points), 6)}  `,
    visible(parts.filter((part) => part !== '').join(' ')),
    layout.width,
  );
}
