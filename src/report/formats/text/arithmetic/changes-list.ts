import { withoutRequirements } from '../../../../decision/change/without-requirements.ts';
import type { Firmness } from '../../../../decision/firmness/firmness.ts';
import { decidingAnswers } from '../../../../decision/proof/deciding-answers.ts';
import { hang } from '../../../../typesetting/breaking/hang.ts';
import { wrap } from '../../../../typesetting/breaking/wrap.ts';
import { visible } from '../../../../typesetting/visible.ts';
import { answerFlipText, weightFlipText, withoutRequirementText } from '../../../words/flip-text.ts';
import { listOf } from '../../../words/words.ts';
import type { ReasonsView } from '../reason-lines.ts';

/** Flips, dropped requirements, and the answers that are enough. */
export function changesList(view: ReasonsView, { weightFlips, answerFlips }: Firmness): string[][] {
  const { decision, language, layout } = view;
  const deciding = decidingAnswers(decision)?.map((q) => decision.model.questions[q]!.id);
  const items = [
    ...weightFlips.map((flip) => weightFlipText(flip, view)),
    ...answerFlips.map((flip) => answerFlipText(flip, view)),
    ...withoutRequirements(decision)
      .filter((w) => w.admitted.length === 0)
      .map((w) => withoutRequirementText(w, view)),
    ...(deciding === undefined || deciding.length === 0
      ? []
      : [
          {
            en: `Enough to decide it: ${listOf(deciding, 'en')}; without any one of them it would be open again.`,
            ja: `決め手となる回答: ${listOf(deciding, 'ja')}。どれか 1 つでも欠ければ決まりません。`,
          }[language],
        ]),
  ];
  if (items.length === 0) return [];
  return [
    [
      ...wrap({ en: '6. What would change it', ja: '6. 結果が変わるとき' }[language], layout.width).map(
        layout.style.strong,
      ),
      ...items.flatMap((text) => hang('  - ', visible(text), layout.width)),
    ],
  ];
}
