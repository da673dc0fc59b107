import type { Language } from '../../knowledge/knowledge.ts';
import { languageNames, languages } from '../../language/language.ts';
import { asOfText } from '../../report/words/words.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import type { PageUi } from '../page-ui.ts';
import { pageWords } from '../words/page-words.ts';
import { questionsView } from './asking/questions-view.ts';
import { reportView } from './report-view.ts';

/** The whole page below `body`. Without `ui` it is a report. */
export function pageView(advice: Advice, state: PageState, version: string, ui: PageUi | null): Element {
  const { language } = state;
  const words = pageWords(language);
  const { title, about, id, asOf, hash } = advice.knowledge;
  const parts = [ui !== null && h('div.asking', {}, questionsView(advice, state, ui)), reportView(advice, state, ui)];
  return h('div', { class: ui === null ? 'page still' : 'page', id: 'page' }, [
    h('a.skip', { href: Object.keys(state.answers).length > 0 ? '#verdict' : '#result' }, words.skip),
    h('header', {}, [
      h('div.bar-top', {}, [h('p.brand', {}, 'fw-advisor'), ui !== null && controls(state, ui)]),
      h('h1', {}, title[language]),
      h('p.lead', {}, about[language]),
      ui === null && h('noscript', {}, h('p.notice', {}, words.noScript)),
    ]),
    ui?.notice != null && h('p.notice', { role: 'alert', 'data-key': 'notice' }, ui.notice),
    h('main', {}, ui?.resultFirst ? parts.reverse() : parts),
    h(
      'footer',
      {},
      h(
        'p.muted.small',
        {},
        ui?.printed != null && h('span.print-only', {}, words.printed(ui.printed)),
        `${words.footer} ${version}. ${id} ${asOf} (${hash.slice(0, 12)}). ${words.offline}`,
      ),
    ),
  ]);
}

/** The base, the language and the colours. */
function controls({ base, language }: PageState, { bases, scheme }: PageUi): Element {
  const own = bases.find((b) => b.id === base)?.languages ?? languages;
  const told = languages.filter((l) => own.includes(l));
  const words = pageWords(language);
  const select = (
    name: string,
    label: string,
    value: string,
    options: readonly (readonly [string, string, Language?])[],
  ) =>
    h('label.control', {}, [
      h('span', {}, label),
      h(
        'select',
        { name, autocomplete: 'off' },
        options.map(([id, text, lang]) => h('option', { value: id, selected: id === value, lang: lang ?? null }, text)),
      ),
    ]);
  return h('div.controls', {}, [
    bases.length > 1 &&
      select(
        'base',
        words.base,
        base,
        bases.map((b) => [b.id, `${b.id} (${asOfText(b.asOf, language)})`]),
      ),
    told.length > 1 &&
      select('language', words.language, language, [...told.map((l) => [l, languageNames[l], l] as const)]),
    select('scheme', words.scheme, scheme, [
      ['auto', words.schemes.auto],
      ['light', words.schemes.light],
      ['dark', words.schemes.dark],
    ]),
  ]);
}
