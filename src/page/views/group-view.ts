import { decideGroup } from '../../decision/group/decide-group.ts';
import type { Member } from '../../decision/group/group-decision.ts';
import { dividesOf, endsOf, remarksOf } from '../../report/group/group-lines.ts';
import { groupOutlineOf } from '../../report/group/group-outline.ts';
import { findingText } from '../../report/words/findings.ts';
import { groupWords } from '../../report/words/group.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { compareWords } from '../words/compare-words.ts';
import { section } from './section.ts';

/** What several people decide together, where each of them ends and what divides them: of the files that were opened. */
export function groupView(advice: Advice, members: readonly Member[], { language }: PageState): Element {
  const { knowledge, stated } = advice;
  const outline = groupOutlineOf(decideGroup(stated.model, members), knowledge, language);
  const words = groupWords[language];
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 && [
      h('h3', {}, title),
      h(
        'ul.told',
        {},
        lines.map((line) => h('li', {}, line)),
      ),
    ];
  return section('group', `${compareWords[language].group}: ${members.map((m) => m.name).join(', ')}`, [
    h('p.headline-group', {}, findingText(outline.verdict.headline, language)),
    list(words.ends, endsOf(outline, language)),
    list(words.divides, dividesOf(outline.divided, language)),
    list(words.unheeded, outline.unheeded.map(words.unheededBy)),
    remarksOf(outline, language).map((line) => h('p.muted', {}, line)),
    h('button', { type: 'button', 'data-action': 'close-group' }, compareWords[language].closeGroup),
  ]);
}
