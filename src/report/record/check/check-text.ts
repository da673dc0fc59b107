import type { Language } from '../../../knowledge/knowledge.ts';
import { hang } from '../../../typesetting/breaking/hang.ts';
import type { Layout } from '../../../typesetting/style.ts';
import { visible } from '../../../typesetting/visible.ts';
import { firstsOf } from '../../outline/firsts-of.ts';
import { fails } from '../record-change.ts';
import { recordChangeText } from '../record-change-text.ts';
import type { DecisionRecord } from '../record-file.ts';
import type { CheckResult } from './check-result.ts';
import { checkSummary } from './check-summary.ts';

export function checkText(results: readonly CheckResult[], language: Language, { width, style }: Layout): string {
  const en = language === 'en';
  const lines = results.flatMap((result) => {
    if ('problems' in result) {
      const told = en ? 'cannot be checked' : '確認できません';
      return hang('', visible(`${result.file}: ${told}`), width).map(style.bad);
    }
    const { file, holds, now, changes } = result;
    const head = holds
      ? en
        ? `holds: ${summaryOf(now, language)}`
        : `有効です: ${summaryOf(now, language)}`
      : en
        ? `does not hold: ${summaryOf(now, language)}`
        : `有効ではありません: ${summaryOf(now, language)}`;
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

function summaryOf(decision: DecisionRecord, language: Language): string {
  const { verdict, margin } = decision;
  const firsts = firstsOf(decision);
  const who = firsts.length === 0 ? { en: 'nobody', ja: '該当なし' }[language] : firsts.join(' = ');
  const lead =
    margin === null ? '' : { en: `, ${margin.toFixed(1)} points`, ja: `、${margin.toFixed(1)} 点差` }[language];
  return `${who}, ${verdict}${lead}`;
}
