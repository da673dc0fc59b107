import type { Language } from '../../knowledge/knowledge.ts';
import type { Finding, FindingOf } from '../outline/finding.ts';
import { besideLines } from './beside.ts';
import { commonWords } from './common.ts';
import { en as changesEn } from './en/changes.ts';
import { en as reasonsEn } from './en/reasons.ts';
import { en as verdictEn } from './en/verdict.ts';
import { ja as changesJa } from './ja/changes.ts';
import { ja as reasonsJa } from './ja/reasons.ts';
import { ja as verdictJa } from './ja/verdict.ts';

type Findings = { readonly [Code in Finding['code']]: FindingOf<Code> };

/** A sentence for each finding. */
export type FindingWords = { readonly [Code in keyof Findings]: (finding: Findings[Code]) => string };

/** Those of some findings. */
export type WordsFor<Code extends keyof Findings> = Pick<FindingWords, Code>;

const words: Readonly<Record<Language, FindingWords>> = {
  en: { ...verdictEn, ...reasonsEn, ...changesEn, ...besideIn('en') },
  ja: { ...verdictJa, ...reasonsJa, ...changesJa, ...besideIn('ja') },
};

/** A finding as a sentence of its own. */
export const findingText = (finding: Finding, language: Language): string =>
  sayOf(finding.code, finding, words[language]);

/** The lines of another base as one paragraph. */
function besideIn(language: Language): WordsFor<'BESIDE'> {
  const { betweenSentences } = commonWords[language];
  return { BESIDE: (finding) => besideLines(finding, language).join(betweenSentences) };
}

const sayOf = <Code extends keyof Findings>(code: Code, finding: Findings[Code], say: FindingWords): string =>
  say[code](finding);
