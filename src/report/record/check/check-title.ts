import type { Language } from '../../../knowledge/knowledge.ts';
import { commonWords } from '../../words/common.ts';
import { type RecordWords, recordWords } from '../../words/record.ts';
import { type Change, fails } from '../record-change.ts';
import { recordedFirsts } from '../recorded-firsts.ts';
import type { Checked } from './check-result.ts';

/** What a check comes to, in a few words: that of the first change that fails, else that the decision holds, with or without changes. */
export function checkTitle({ was, changes, names }: Checked, language: Language): string {
  const { titles, nobody } = recordWords[language];
  const firsts = recordedFirsts(was).map((id) => names.get(id) ?? id);
  const failing = changes.find(fails);
  const found = failing !== undefined ? titleOf[failing.code] : changes.length === 0 ? 'holds' : 'moved';
  const title = found === 'notFirst' && firsts.length === 0 ? 'someFirst' : found;
  return titles[title](firsts.length === 0 ? nobody : commonWords[language].list(firsts));
}

const titleOf: Readonly<Record<Change['code'], keyof RecordWords['titles']>> = {
  OTHER_FIRST: 'notFirst',
  VERDICT_WEAKER: 'weaker',
  BELOW_VERDICT: 'weaker',
  BELOW_MARGIN: 'weaker',
  REQUIREMENT_FAILED: 'out',
  RULED_OUT: 'out',
  FRAMEWORK_GONE: 'out',
  STATEMENT_CHANGED: 'evidence',
  STATEMENT_WITHDRAWN: 'evidence',
  STATEMENTS_OLD: 'evidence',
  CODE_OTHER_FRAMEWORK: 'code',
  CODE_PARTED: 'code',
  CODE_GONE: 'code',
  CODE_NEW: 'moved',
  KNOWLEDGE_CHANGED: 'moved',
  FRAMEWORK_NEW: 'moved',
  MARGIN_MOVED: 'moved',
  CRITERION_MOVED: 'moved',
};
