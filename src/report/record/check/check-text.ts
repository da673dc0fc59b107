import type { Language } from '../../../knowledge/knowledge.ts';
import { hang } from '../../../typesetting/breaking/hang.ts';
import type { Layout } from '../../../typesetting/style.ts';
import { visible } from '../../../typesetting/visible.ts';
import { type RecordWords, recordWords } from '../../words/record.ts';
import { fails } from '../record-change.ts';
import { recordChangeText } from '../record-change-text.ts';
import type { RecordedDecision } from '../record-file.ts';
import { recordedFirsts } from '../recorded-firsts.ts';
import type { CheckResult } from './check-result.ts';
import { checkSummary } from './check-summary.ts';

export function checkText(results: readonly CheckResult[], language: Language, { width, style }: Layout): string {
  const words = recordWords[language];
  const lines = results.flatMap((result) => {
    if ('problems' in result) {
      return hang('', visible(`${result.file}: ${words.cannotBeChecked}`), width).map(style.bad);
    }
    const { file, holds, now, changes } = result;
    const head = (holds ? words.holds : words.doesNotHold)(summaryOf(now, words));
    return [
      ...hang('', visible(`${file}: ${head}`), width).map(holds ? style.good : style.bad),
      ...changes.flatMap((change) => {
        const text = visible(recordChangeText(change, language));
        return hang(fails(change) ? '  ! ' : '    ', text, width).map(fails(change) ? style.strong : style.dim);
      }),
    ];
  });
  return `${[...lines, checkSummary(results, language)].join('\n')}\n`;
}

function summaryOf(decision: RecordedDecision, words: RecordWords): string {
  const { verdict, margin } = decision;
  const firsts = recordedFirsts(decision);
  const who = firsts.length === 0 ? words.nobody : firsts.join(' = ');
  const lead = margin === null ? '' : words.lead(margin.toFixed(1));
  return `${who}, ${verdict}${lead}`;
}
