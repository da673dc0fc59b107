import type { Language } from '../../knowledge/knowledge.ts';
import { signed } from '../numbers.ts';
import type { Change } from './record-change.ts';

const mostNamed = 3;

/** A change as a sentence. One switch for all codes. */
export function recordChangeText(change: Change, language: Language): string {
  const en = language === 'en';
  const list = (ids: readonly string[]) => ids.join(en ? ', ' : '、');
  switch (change.code) {
    case 'OTHER_FIRST': {
      const nobody = en ? 'nobody' : '該当なし';
      const [was, now] = [list(change.was) || nobody, list(change.now) || nobody];
      return en ? `first was ${was} and is now ${now}` : `先頭は ${was} でしたが、今は ${now} です`;
    }
    case 'VERDICT_WEAKER':
      return en
        ? `the verdict was ${change.was} and is now ${change.now}`
        : `判定は ${change.was} でしたが、今は ${change.now} です`;
    case 'BELOW_VERDICT':
      return en
        ? `the verdict is ${change.now}, and --at-least asks for ${change.needed}`
        : `判定は ${change.now} で、--at-least ${change.needed} に届きません`;
    case 'BELOW_MARGIN':
      return en
        ? `the margin is ${change.now.toFixed(1)} points, and --min-margin asks for ${change.needed}`
        : `差は ${change.now.toFixed(1)} 点で、--min-margin ${change.needed} に届きません`;
    case 'REQUIREMENT_FAILED':
      return en
        ? `${change.framework} no longer meets a requirement: ${change.criterion} must be at least ${change.needed} and is ${change.level}`
        : `${change.framework} が条件を満たさなくなりました: ${change.criterion} は ${change.needed} 以上が必要ですが ${change.level} です`;
    case 'STATEMENT_CHANGED':
      return en
        ? `the statement ${change.statement} was changed (behind ${list(change.criteria)})`
        : `記述 ${change.statement} が書き換えられました (${list(change.criteria)} の根拠)`;
    case 'STATEMENT_WITHDRAWN':
      return en
        ? `the statement ${change.statement} was withdrawn (behind ${list(change.criteria)})`
        : `記述 ${change.statement} が取り下げられました (${list(change.criteria)} の根拠)`;
    case 'STATEMENTS_OLD': {
      const { statements, limit } = change;
      const named = statements
        .slice(0, mostNamed)
        .map(({ statement, date, days }) =>
          en ? `${statement} (${date}, ${days} days)` : `${statement} (${date}、${days} 日)`,
        );
      const rest = statements.length - named.length;
      const more = rest === 0 ? '' : en ? ` and ${rest} more` : `、ほか ${rest} 件`;
      return en
        ? `${statements.length} ${statements.length === 1 ? 'statement is' : 'statements are'} older than ${limit} days: ${list(named)}${more}`
        : `${limit} 日より古い記述が ${statements.length} 件あります: ${list(named)}${more}`;
    }
    case 'KNOWLEDGE_CHANGED': {
      const state = ({ id, asOf, hash }: (typeof change)['was']) => `${id} ${asOf} ${hash.slice(0, 8)}`;
      return en
        ? `the knowledge base was ${state(change.was)} and is now ${state(change.now)}`
        : `知識ベースは ${state(change.was)} でしたが、今は ${state(change.now)} です`;
    }
    case 'FRAMEWORK_GONE':
      return en ? `${change.framework} is no longer in the base` : `${change.framework} は知識ベースからなくなりました`;
    case 'FRAMEWORK_NEW':
      return en ? `${change.framework} is new in the base` : `${change.framework} が知識ベースに加わりました`;
    case 'MARGIN_MOVED':
      return en
        ? `the margin was ${change.was.toFixed(1)} points and is now ${change.now.toFixed(1)}`
        : `差は ${change.was.toFixed(1)} 点でしたが、今は ${change.now.toFixed(1)} 点です`;
    case 'CRITERION_MOVED': {
      const { framework, rival, criterion, was, now } = change;
      const of = (side: typeof was) => (side.points === null ? (en ? 'no part' : '対象外') : signed(side.points));
      const level = (side: 0 | 1) =>
        was.levels !== null && now.levels !== null && was.levels[side] !== now.levels[side]
          ? [`${side === 0 ? framework : rival} ${was.levels[side]} → ${now.levels[side]}`]
          : [];
      const weight =
        was.weight !== null && now.weight !== null && was.weight !== now.weight
          ? [`${en ? 'weight' : '重み'} ${(100 * was.weight).toFixed(1)} → ${(100 * now.weight).toFixed(1)}`]
          : [];
      const why = [...level(0), ...level(1), ...weight];
      const because = why.length === 0 ? '' : en ? ` (${list(why)})` : ` (${list(why)})`;
      return en
        ? `${criterion}: the lead of ${framework} over ${rival} was ${of(was)} and is now ${of(now)}${because}`
        : `${criterion}: ${framework} の ${rival} に対する差は ${of(was)} から ${of(now)} へ${because}`;
    }
    default:
      return change satisfies never;
  }
}
