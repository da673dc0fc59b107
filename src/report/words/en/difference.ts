import type { DecidedAgain } from '../../difference/decided-again.ts';
import type { DifferenceWords } from '../difference.ts';

const parts = { importance: 'importance', assumes: 'assumed importance', requires: 'requirement' };
const list = (ids: readonly string[]) => (ids.length === 0 ? 'nothing' : ids.join(', '));
const side = (one: DecidedAgain['was']) =>
  one === null
    ? 'cannot be decided'
    : one.firsts.length === 0
      ? 'nobody'
      : `${one.firsts.join(', ')} (${one.verdict}${one.margin === null ? '' : `, ${one.margin.toFixed(1)} points`})`;

export const en: DifferenceWords = {
  noRecord: (file) => `${file} holds no decision; passed over`,
  title: (old, now) => `${old} → ${now}`,
  same: 'Nothing that a decision depends on is different.',
  sections: {
    FRAMEWORK: 'To choose from',
    RULE: 'House rules',
    LEVEL: 'Levels',
    CRITERION: 'Criteria',
    QUESTION: 'Questions',
    OPTION: 'Options',
    WEIGHT: 'What options ask for',
    STATEMENT: 'Statements',
  },
  change(change) {
    switch (change.code) {
      case 'LEVEL_CHANGED':
        return `${change.framework}, ${change.criterion}: ${change.was} → ${change.now} (${list(change.evidence.was)} → ${list(change.evidence.now)})`;
      case 'EVIDENCE_CHANGED':
        return `${change.framework}, ${change.criterion}: the same level, by other evidence (${list(change.evidence.was)} → ${list(change.evidence.now)})`;
      case 'WEIGHT_CHANGED':
        return `${change.option}, ${change.criterion}: ${parts[change.part]} ${change.was ?? 'none'} → ${change.now ?? 'none'}`;
      default:
        return `${change.code.endsWith('_ADDED') ? 'new' : change.code.endsWith('_REMOVED') ? 'gone' : 'changed'}: ${change.id}`;
    }
  },
  decisions: 'Recorded decisions',
  decision: (again) =>
    again.same ? `${again.file}: still ${side(again.now)}` : `${again.file}: ${side(again.was)} → ${side(again.now)}`,
};
