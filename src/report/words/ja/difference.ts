import { spaced } from '../../../language/spaced.ts';
import type { DecidedAgain } from '../../difference/decided-again.ts';
import type { DifferenceWords } from '../difference.ts';

const parts = { importance: '重要度', assumes: '想定の重要度', requires: '必須条件' };
const list = (ids: readonly string[]) => (ids.length === 0 ? 'なし' : ids.join('、'));
const side = (one: DecidedAgain['was']) =>
  one === null
    ? '選定できません'
    : one.firsts.length === 0
      ? '該当なし'
      : `${one.firsts.join('、')} (${one.verdict}${one.margin === null ? '' : spaced`、${one.margin.toFixed(1)} 点`})`;

export const ja: DifferenceWords = {
  noRecord: (file) => spaced`${file} には決定がないため、飛ばしました`,
  title: (old, now) => `${old} → ${now}`,
  same: '選定にかかわる違いはありません。',
  sections: {
    FRAMEWORK: '候補',
    RULE: '組織のルール',
    LEVEL: '評価',
    CRITERION: '評価項目',
    QUESTION: '質問',
    OPTION: '選択肢',
    WEIGHT: '選択肢が求めるもの',
    STATEMENT: '記述',
  },
  change(change) {
    switch (change.code) {
      case 'LEVEL_CHANGED':
        return `${change.framework}、${change.criterion}: ${change.was} → ${change.now} (${list(change.evidence.was)} → ${list(change.evidence.now)})`;
      case 'EVIDENCE_CHANGED':
        return `${change.framework}、${change.criterion}: 段階は同じで、根拠が変更 (${list(change.evidence.was)} → ${list(change.evidence.now)})`;
      case 'WEIGHT_CHANGED':
        return spaced`${change.option}、${change.criterion}: ${parts[change.part]} ${change.was ?? 'なし'} → ${change.now ?? 'なし'}`;
      default:
        return `${change.code.endsWith('_ADDED') ? '追加' : change.code.endsWith('_REMOVED') ? '削除' : '変更'}: ${change.id}`;
    }
  },
  decisions: '記録された選定',
  decision: (again) =>
    again.same
      ? spaced`${again.file}: ${side(again.now)} のまま`
      : `${again.file}: ${side(again.was)} → ${side(again.now)}`,
};
