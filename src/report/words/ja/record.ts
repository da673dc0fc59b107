import { spaced } from '../../../language/spaced.ts';
import { baseState } from '../../record/base-state.ts';
import { changedPart } from '../../record/changed-part.ts';
import { mostNamed } from '../../record/most-named.ts';
import { moved } from '../../record/moved.ts';
import type { RecordWords } from '../record.ts';

const parts: Readonly<Record<NonNullable<ReturnType<typeof changedPart>>['part'], (base: string) => string>> = {
  base: (base) => spaced`変わったのは拡張元の ${base} で、独自のファイルは同じです`,
  own: (base) => spaced`変わったのは独自のファイルで、拡張元の ${base} は同じです`,
  both: (base) => spaced`独自のファイルと拡張元の ${base} の両方が変わりました`,
};

const list = (ids: readonly string[]) => ids.join('、');

export const ja: RecordWords = {
  head: [
    'fw-advisor による選定の記録。今も有効かを確認: fw-advisor check このファイル',
    '同じ回答でもう一度選定: fw-advisor このファイル',
  ],
  changes: {
    OTHER_FIRST: ({ was, now }) =>
      spaced`1 位は ${list(was) || ja.nobody} でしたが、今は ${list(now) || ja.nobody} です`,
    VERDICT_WEAKER: ({ was, now }) => spaced`判定は ${was} でしたが、今は ${now} です`,
    BELOW_VERDICT: ({ now, needed }) => spaced`判定は ${now} で、--at-least ${needed} に届きません`,
    BELOW_MARGIN: ({ now, needed }) => spaced`差は ${now.toFixed(1)} 点で、--min-margin ${needed} に届きません`,
    REQUIREMENT_FAILED: ({ framework, criterion, needed, level }) =>
      spaced`${framework} が条件を満たさなくなりました: ${criterion} は ${needed} 以上が必要ですが ${level} です`,
    STATEMENT_CHANGED: ({ statement, criteria }) =>
      spaced`記述 ${statement} が書き換えられました (${list(criteria)} の根拠)`,
    STATEMENT_WITHDRAWN: ({ statement, criteria }) =>
      spaced`記述 ${statement} が取り下げられました (${list(criteria)} の根拠)`,
    STATEMENTS_OLD: ({ statements, limit }) => {
      const named = statements.slice(0, mostNamed).map((s) => spaced`${s.statement} (${s.date}、${s.days} 日)`);
      const rest = statements.length - named.length;
      return spaced`${limit} 日より古い記述が ${statements.length} 件あります: ${list(named)}${rest === 0 ? '' : spaced`、ほか ${rest} 件`}`;
    },
    CODE_OTHER_FRAMEWORK: ({ question, decided, option, imports, places }) =>
      spaced`選定は ${list(decided) || ja.nobody} ですが、今のコードは ${option} を${imports ? ' import しています' : '必要としています'} (${question}: ${list(places)})`,
    CODE_PARTED: ({ question, said, option, places }) =>
      spaced`${question} の回答は ${list(said)} ですが、今のコードは ${option} です (${list(places)})`,
    CODE_GONE: ({ question, option, place }) =>
      spaced`コードに ${option} がなくなりました (${question}${place === null ? '' : spaced`、以前は ${place}`})`,
    CODE_NEW: ({ question, option, places }) =>
      spaced`未回答だった ${question} の答えがコードから分かりました: ${option} (${list(places)})`,
    KNOWLEDGE_CHANGED({ was, now }) {
      const changed = changedPart(was, now);
      const part = changed === null ? '' : `。${parts[changed.part](changed.base)}`;
      return spaced`知識ベースは ${baseState(was)} でしたが、今は ${baseState(now)} です${part}`;
    },
    RULED_OUT: ({ framework }) => spaced`組織のルールにより、${framework} は除外されるようになりました`,
    FRAMEWORK_GONE: ({ framework }) => spaced`${framework} は知識ベースからなくなりました`,
    FRAMEWORK_NEW: ({ framework }) => spaced`${framework} が知識ベースに加わりました`,
    MARGIN_MOVED: ({ was, now }) => spaced`差は ${was.toFixed(1)} 点でしたが、今は ${now.toFixed(1)} 点です`,
    CRITERION_MOVED: (change) => {
      const { was, now, levels, weight } = moved(change);
      const why = [...levels, ...(weight === null ? [] : [spaced`重み ${weight}`])];
      const because = why.length === 0 ? '' : ` (${list(why)})`;
      return spaced`${change.criterion}: ${change.framework} の ${change.rival} に対する差は ${was ?? '対象外'} から ${now ?? '対象外'} へ${because}`;
    },
  },
  nobody: '該当なし',
  lead: (points) => spaced`、${points} 点差`,
  holds: (decision) => `有効です: ${decision}`,
  doesNotHold: (decision) => `有効ではありません: ${decision}`,
  cannotBeChecked: '確認できません',
  thisCannotBeChecked: 'この記録は確認できません',
  titles: {
    holds: (firsts) => `${firsts}: 有効です`,
    moved: (firsts) => `${firsts}: 有効ですが、根拠に変化があります`,
    notFirst: (firsts) => spaced`${firsts} は 1 位ではなくなりました`,
    someFirst: () => '該当なしだった 1 位が決まりました',
    weaker: (firsts) => spaced`${firsts} の 1 位は以前より確かではありません`,
    evidence: (firsts) => `${firsts}: 根拠が変わったか、古くなっています`,
    out: (firsts) => spaced`${firsts} は除外されました`,
    code: (firsts) => `${firsts}: コードが決定と食い違っています`,
  },
  heads: { mark: '有効', file: '記録', comesTo: '決定', changed: '変わった点' },
  more: (changes) => spaced`ほか ${changes} 件`,
  howManyHold: (holding, of) => spaced`${of} 件のうち ${holding} 件が有効です`,
};
