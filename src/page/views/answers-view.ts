import { commandLine } from '../../report/questions/command-line.ts';
import { reportWords } from '../../report/words/report.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import type { PageUi } from '../page-ui.ts';
import { askingWords } from '../words/asking-words.ts';
import { compareWords } from '../words/compare-words.ts';
import { pageWords } from '../words/page-words.ts';
import { section } from './section.ts';

/** The answers in words, as they are printed and as the report without JavaScript has them. */
export function answersView({ outline }: Advice, { language }: PageState): Element {
  const words = pageWords(language);
  const { twice } = reportWords[language];
  const entries = outline.answers.flatMap(({ asks, labels, double }) => [
    h('dt', {}, asks),
    h('dd', {}, `${labels}${double ? twice : ''}`),
  ]);
  return section('answers', words.answers, entries.length === 0 ? h('p', {}, words.noneYet) : h('dl', {}, entries));
}

/** The command line that gives the same numbers, and what can be kept of the answers. */
export function keepView(
  { knowledge }: Advice,
  { language, answers, priorities, matters }: PageState,
  ui: PageUi | null,
): Element {
  const words = pageWords(language);
  const live = ui !== null;
  const button = (action: string, text: string) =>
    h('button', { type: 'button', 'data-action': action }, ui?.done?.action === action ? ui.done.text : text);
  return section('keep', live ? words.keep : words.command, [
    h('p.muted', {}, [ui?.hasLink && words.shareLead, words.commandLead]),
    h(
      'pre.command',
      { tabindex: 0, id: 'command' },
      h('code', {}, commandLine(knowledge.asked, { answers, priorities, matters })),
    ),
    live &&
      h('p.buttons', {}, [
        button('copy-command', words.copyCommand),
        ui.hasLink && button('copy-link', words.copyLink),
        button('save-answers', words.saveAnswers),
        button('save-record', words.saveRecord),
        button('print', words.print),
        button('print-sources', words.printSources),
      ]),
    live &&
      h('p.open-files', {}, [
        h('label.choice', {}, [
          h('span', {}, compareWords[language].openFiles),
          h('input', { type: 'file', name: 'files', accept: '.json,.yaml,.yml', multiple: true }),
        ]),
        h('span.help', {}, compareWords[language].openFilesLead),
      ]),
    live &&
      ui.saved !== null && [
        h('p', {}, askingWords[language].saved(ui.saved.name)),
        h('pre.command', { tabindex: 0, id: 'saved' }, ui.saved.text),
        h('p.buttons', {}, button('copy-saved', words.copySaved)),
      ],
  ]);
}
