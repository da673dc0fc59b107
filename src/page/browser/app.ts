import { isLanguage } from '../../language/language.ts';
import { fromAddress, toAddress } from '../address.ts';
import { type Advice, advise, withWhatWouldChange } from '../advise.ts';
import { withAnswer, withBase, withFactor, withoutAnswers, withPriority } from '../change-state.ts';
import type { PageBase } from '../page-base.ts';
import type { PageData } from '../page-data.ts';
import type { PageState } from '../page-state.ts';
import type { PageUi, Scheme } from '../page-ui.ts';
import { pageView } from '../views/page-view.ts';
import { verdictLine } from '../views/result/verdict-view.ts';
import { pageWords } from '../words/page-words.ts';
import { patch } from './patch.ts';
import { runAction } from './run-action.ts';
import { readScheme, setScheme } from './scheme.ts';

/** A screen reader is told the verdict once the reader has stopped for a moment. */
const pause = 600;
/** Between the ranking and what would change it: nobody waits for that who goes on answering. */
const moment = 150;

/** The page in a browser: one state, one view of it, and what changes the state. */
export function createApp({ state: initial, version }: PageData, bases: readonly PageBase[]): void {
  const app = document.getElementById('app')!;
  const announcement = document.getElementById('announcement')!;
  let state = initial;
  let ui: PageUi = { bases, scheme: readScheme(), notice: null, rival: null };
  let advice: Advice;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string) => {
    announcement.textContent = text;
  };
  const draw = () => keepInPlace(() => patch(app, [pageView(advice, state, version, ui)]));
  // the ranking first; what would change it once the reader has seen that
  const show = () => {
    advice = advise(bases, state);
    clearTimeout(later);
    later = setTimeout(() => {
      advice = withWhatWouldChange(advice, state.language);
      draw();
    }, moment);
    document.documentElement.lang = state.language;
    document.title = `${advice.knowledge.title[state.language]} — fw-advisor`;
    draw();
  };
  const change = (next: PageState) => {
    state = next;
    ui = { ...ui, notice: null };
    show();
    history.replaceState(null, '', `#${toAddress(state)}`);
    clearTimeout(timer);
    timer = setTimeout(() => say(verdictLine(advice, state.language)), pause);
  };
  const open = (): boolean => {
    const read = fromAddress(location.hash, bases, state);
    if (read === undefined) return false;
    state = read.state;
    const notice = read.unknown.length === 0 ? null : pageWords(state.language).unknownInLink(read.unknown.join(', '));
    ui = { ...ui, notice };
    return true;
  };

  app.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'range')
      change(withFactor(state, target.name.slice('matters.'.length), target.valueAsNumber));
  });
  app.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) {
      if (target.name === 'base') change(withBase(state, bases.find((b) => b.id === target.value)!));
      if (target.name === 'language' && isLanguage(target.value)) change({ ...state, language: target.value });
      if (target.name === 'scheme') {
        ui = { ...ui, scheme: target.value as Scheme };
        setScheme(ui.scheme);
        draw();
      }
    }
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'rival') {
      ui = { ...ui, rival: target.value };
      draw();
    }
    if (target.name === 'priority') change(withPriority(state, target.value, target.checked));
    if (target.name.startsWith('q.')) {
      const inputs = [...app.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(target.name)}"]`)];
      const options = inputs.filter((input) => input.checked && input.value !== '').map((input) => input.value);
      change(withAnswer(state, advice.knowledge, target.name.slice('q.'.length), options, target.value));
    }
  });
  app.addEventListener('submit', (event) => event.preventDefault());
  app.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a[href^="#"]');
    if (link !== null) {
      event.preventDefault();
      goTo(link.getAttribute('href')!.slice(1));
    }
    const action = event.target.closest('[data-action]')?.getAttribute('data-action') ?? undefined;
    if (action === 'clear') change(withoutAnswers(state));
    else if (action === 'reset') change({ ...state, matters: {} });
    else if (action !== undefined) void runAction(action, state, bases, say);
  });
  addEventListener('hashchange', () => {
    if (open()) show();
  });
  // on paper nothing can be folded open; the sources of every cell would be most of it
  let closed: Element[] = [];
  addEventListener('beforeprint', () => {
    closed = [...app.querySelectorAll('.report details:not([open], [data-key="comparison-sources"])')];
    for (const details of closed) details.setAttribute('open', '');
  });
  addEventListener('afterprint', () => {
    for (const details of closed) details.removeAttribute('open');
  });

  setScheme(ui.scheme);
  open();
  show();
}

/** Whatever grows or shrinks above it, a slider stays under the hand that moves it. */
function keepInPlace(change: () => void): void {
  const held = document.activeElement;
  const top = (element: Element) => element.getBoundingClientRect().top;
  if (!(held instanceof HTMLInputElement && held.type === 'range')) {
    change();
    return;
  }
  const before = top(held);
  change();
  scrollBy({ top: top(held) - before, behavior: 'instant' });
}

/** Goes to a place on the page, folded open where it is inside something; the address stays that of the answers. */
function goTo(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  for (let at: Element | null = target; at !== null; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  const first = target.querySelector<HTMLElement>('input, select, h2');
  const focused = first ?? target;
  if (focused.tabIndex < 0) focused.tabIndex = -1;
  target.scrollIntoView({ block: 'start' });
  focused.focus({ preventScroll: true });
}
