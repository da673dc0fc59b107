import type { Verdict } from '../../decision/model.ts';
import type { Language, Text } from '../../knowledge/knowledge.ts';
import { asOfText, listOf } from './words.ts';

/** What a second opinion says, whoever asked for it. */
export interface SecondOpinionView {
  readonly basis: { readonly id: string; readonly asOf: string; readonly hash: string };
  readonly verdict: Verdict;
  readonly first: readonly { readonly id: string; readonly name: string }[];
  readonly agrees: boolean;
  readonly because: readonly Text[];
}

const firmness: Readonly<Record<Verdict, Text>> = {
  clear: { en: 'clearly', ja: '明確' },
  likely: { en: 'likely', ja: '有力' },
  close: { en: 'by a hair', ja: '僅差' },
  tie: { en: 'tied', ja: '同点' },
  'none-eligible': { en: 'none', ja: '該当なし' },
};

/** One line: does the newer base agree, and if not, whom does it put first and by what. */
export function secondOpinionText(
  { basis, verdict, first, agrees, because }: SecondOpinionView,
  language: Language,
): string {
  const names = listOf(
    first.map((f) => f.name),
    language,
  );
  const when = asOfText(basis.asOf, language);
  const firm = firmness[verdict][language];
  const reasons = listOf(
    because.map((text) => text[language]),
    language,
  );
  if (language === 'ja') {
    const who = `${basis.id} (${when})`;
    if (verdict === 'none-eligible') return `${who} では条件を満たすものがありません。詳しくは --knowledge ${basis.id}`;
    if (agrees) return `${who} も同じ結論です: ${names} (${firm})。`;
    return `${who} では ${names} (${firm})${reasons === '' ? '' : `。主な理由: ${reasons}`}。詳しくは --knowledge ${basis.id}`;
  }
  const who = `${basis.id} (${when})`;
  if (verdict === 'none-eligible')
    return `${who} finds no framework that meets the requirements. In full: --knowledge ${basis.id}`;
  if (agrees) return `${who} agrees: ${names} (${firm}).`;
  return `${who} puts ${names} first (${firm})${reasons === '' ? '' : `, by ${reasons}`}. In full: --knowledge ${basis.id}`;
}
