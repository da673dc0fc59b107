import type { Language } from '../../language/language.ts';
import { fromAddress, toAddress } from '../address.ts';
import { type Advice, advise, advising, whatWouldChange } from '../advise.ts';
import type { PageBase } from '../page-base.ts';
import type { PageData } from '../page-data.ts';
import type { PageState } from '../page-state.ts';
import { pageTitle } from '../page-title.ts';
import type { PageUi } from '../page-ui.ts';
import { pageView } from '../views/page-view.ts';
import { verdictLine } from '../views/result/verdict-view.ts';
import { askingWords } from '../words/asking-words.ts';
import { pageWords } from '../words/page-words.ts';
import { addressBar } from './address-bar.ts';
import { drawing } from './drawing.ts';
import { listen } from './listen.ts';
import { onPaper } from './on-paper.ts';
import { patch } from './patch.ts';
import { readScheme, setScheme } from './scheme.ts';
import { stepByStep } from './step-by-step.ts';

/** A screen reader is told the verdict once the reader has stopped for a moment. */
const pause = 600;
/** Between the ranking and what would change it: nobody waits for that who goes on answering. */
const moment = 150;
/** So long a button shows what it did. */
const glimpse = 2_000;

/** How the state is changed, and what is told of it. */
export interface Change {
  /** One can go back to the state before: not from each step of a slider. */
  readonly step?: boolean;
  /** Said beside the result, with the way back. */
  readonly told?: string | null;
}

/** What the parts of the page that listen may do. */
export interface App {
  readonly bases: readonly PageBase[];
  readonly element: HTMLElement;
  readonly now: () => { readonly state: PageState; readonly ui: PageUi; readonly advice: Advice };
  change(next: PageState, how?: Change): void;
  look(ui: Partial<PageUi>): void;
  /** The question that one is at, where it is shown already. */
  at(question: string): void;
  undo(): void;
  /** Says it to a screen reader, and in the place of the button. */
  say(action: string, text: string): void;
  /** A link that holds the answers; null where the page has no address. */
  link(): string | null;
}

/** The page in a browser: one state, one view of it, and what changes the state. In steps: it is decided, then it is drawn. */
export function* createApp(
  { state: initial, version }: PageData,
  bases: readonly PageBase[],
): Generator<undefined, void> {
  const element = document.getElementById('app')!;
  const announcement = document.getElementById('announcement')!;
  const bar = addressBar();
  const past: PageState[] = [];
  let state = initial;
  let ui: PageUi = {
    bases,
    begins: true,
    scheme: readScheme(),
    notice: null,
    undoable: null,
    done: null,
    canUndo: false,
    rival: null,
    at: null,
    everyQuestion: false,
    keys: true,
    resultFirst: false,
    compare: { kind: 'overview', separating: false, hidden: [], sources: 0 },
    group: [],
    printed: null,
    appendix: false,
    saved: null,
    hasLink: bar.page !== null,
  };
  let advice: Advice;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let shown: ReturnType<typeof setTimeout> | undefined;

  const view = () => pageView(advice, state, version, ui);
  const draw = drawing(element, view);
  const work = stepByStep<Advice>((known) => {
    const before = advice;
    advice = known;
    if (advice.outline !== before.outline || advice.left !== before.left) draw.now();
  });
  // the ranking first; what would change it once the reader has seen that
  const show = () => {
    const next = advise(bases, state);
    advice = { ...next, ...remembered(advice, next) };
    work.stop();
    begin();
    draw.soon();
  };
  const begin = () => {
    clearTimeout(later);
    later = setTimeout(() => work.begin(whatWouldChange(advice, state.language)), moment);
    document.documentElement.lang = state.language;
    document.title = pageTitle(advice.knowledge, state.language);
  };
  const take = (next: PageState, step: boolean, told: string | null) => {
    state = next;
    ui = { ...ui, notice: null, undoable: told, saved: null, canUndo: past.length > 0 };
    show();
    bar.write(toAddress(state, bases), step);
    clearTimeout(timer);
    timer = setTimeout(() => {
      announcement.textContent = [told, verdictLine(advice, state.language)].filter((t) => t !== null).join(' ');
    }, pause);
  };
  const open = (hash: string): boolean => {
    // without anything behind it the address is that of the page as it was made
    const read = hash === '' ? { state: initial, unknown: [], otherEdition: null } : fromAddress(hash, bases, state);
    if (read === undefined) return false;
    state = read.state;
    ui = { ...ui, notice: noticeOf(read, state.language), undoable: null, canUndo: past.length > 0 };
    return true;
  };
  const app: App = {
    bases,
    element,
    now: () => ({ state, ui, advice }),
    change(next, { step = true, told = null } = {}) {
      if (step) past.push(state);
      take(next, step, told);
    },
    look(part) {
      ui = { ...ui, ...part };
      draw.now();
    },
    at(question) {
      ui = { ...ui, at: question };
    },
    undo() {
      const before = past.pop();
      if (before !== undefined) take(before, true, askingWords[state.language].undone);
    },
    say(action, text) {
      announcement.textContent = text;
      app.look({ done: { action, text } });
      clearTimeout(shown);
      shown = setTimeout(() => app.look({ done: null }), glimpse);
    },
    link: () => (bar.page === null ? null : `${bar.page}#${toAddress(state, bases)}`),
  };

  element.ariaBusy = 'true';
  setScheme(ui.scheme);
  open(location.hash);
  advice = yield* advising(bases, state);
  const answered = Object.keys(state.answers).length > 0;
  ui = {
    ...ui,
    resultFirst: answered && matchMedia('(max-width: 61.99rem)').matches,
    at: advice.next ?? advice.knowledge.questions[0]!.id,
  };
  yield;
  const first = view();
  yield;
  listen(app);
  onPaper(app);
  addEventListener('popstate', () => {
    const hash = bar.read();
    if (hash !== `#${toAddress(state, bases)}` && open(hash)) show();
  });
  begin();
  patch(element, [first]);
  ui = { ...ui, begins: false };
  yield;
  draw.now();
  // from the first moment on the address holds the answers
  if (answered && location.hash === '') bar.write(toAddress(state, bases), false);
}

/** What stays on the screen until it is worked out anew: nothing that is read or operated goes and comes again. */
function remembered({ left, stale, outline }: Advice, next: Advice): Pick<Advice, 'left' | 'stale'> {
  // of another base, or in another language
  if (outline.base.title !== next.outline.base.title) return { left: null, stale: null };
  return { left, stale: outline.change.flips === null ? stale : outline };
}

/** What of a link could not be taken as it is. */
function noticeOf(
  { state: { base }, unknown, otherEdition }: NonNullable<ReturnType<typeof fromAddress>>,
  language: Language,
): string | null {
  const told = [
    ...(unknown.length > 0 ? [pageWords(language).unknownInLink(unknown.join(', '))] : []),
    ...(otherEdition === null ? [] : [askingWords[language].otherEdition(base, otherEdition.made, otherEdition.now)]),
  ];
  return told.length === 0 ? null : told.join(' ');
}
