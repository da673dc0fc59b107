import { changeOf } from '../../../decision/change/weight-flips.ts';
import type { Firmness } from '../../../decision/firmness/firmness.ts';
import { wrap } from '../../../typesetting/breaking/wrap.ts';
import { visible } from '../../../typesetting/visible.ts';
import { changesText, type FlipView, nameOf, weightCondition } from '../../words/flip-text.ts';

/** A weight that would have to be more than ten times as large, or as small, is not what anybody may have meant. */
const farthest = Math.log(10);

/** What would change who is first, in one sentence: the nearest change of one weight, and the fewest other answers. */
export function changeLines({ weightFlips, answerFlips }: Firmness, view: FlipView, width: number): string[] {
  const { decision, language } = view;
  if (decision.verdict === 'tie') return [];
  const weight = weightFlips
    .filter((flip) => flip.criterion !== null && (flip.factor! < 1 || changeOf(flip) <= farthest))
    .reduce<(typeof weightFlips)[number] | undefined>(
      (best, flip) => (best === undefined || changeOf(flip) < changeOf(best) ? flip : best),
      undefined,
    );
  const order = decision.ranking.map((r) => r.alternative);
  const place = (alternative: number) => (order.includes(alternative) ? order.indexOf(alternative) : order.length);
  const [answers] = [...answerFlips].sort(
    (a, b) => a.changes.length - b.changes.length || place(a.rival) - place(b.rival),
  );
  const parts: string[] = [];
  const say = (en: string, ja: string) => parts.push({ en, ja }[language]);
  if (weight !== undefined) {
    const [condition, name] = [weightCondition(weight, view), nameOf(weight.rival, view)];
    say(`${condition}, ${name} would lead`, `${condition} ${name} が先頭になります`);
  }
  if (answers !== undefined) {
    const [changes, name] = [changesText(answers, view), nameOf(answers.rival, view)];
    if (answers.rival === weight?.rival) say(`or with ${changes}`, `${changes}場合も同様です`);
    else say(`with ${changes}, ${name} would`, `${changes}と ${name} が先頭になります`);
    if (weight === undefined) parts[0] = { en: `${parts[0]} lead`, ja: parts[0]! }[language];
  }
  if (parts.length === 0) return [];
  const head = { en: 'What would change it: ', ja: '結果が変わるとき: ' }[language];
  const text = { en: `${parts.join('; ')}.`, ja: `${parts.join('。')}。` }[language];
  return wrap(visible(head + text), width);
}
