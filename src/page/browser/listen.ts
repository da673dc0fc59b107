import type { GivenAnswers } from '../../decision/model.ts';
import { isLanguage } from '../../language/language.ts';
import { withAnswer, withBase, withFactor, withPriority } from '../change-state.ts';
import type { Scheme } from '../page-ui.ts';
import { askingWords } from '../words/asking-words.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { goTo } from './go-to.ts';
import { openFiles } from './open-files.ts';
import { pressKey } from './press-key.ts';
import { setScheme } from './scheme.ts';
import { stepByStep } from './step-by-step.ts';

/** Hears of everything that a reader does. */
export function listen(app: App): void {
  const { element } = app;
  let dragging = false;
  element.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement && target.type === 'range')) return;
    const { state } = app.now();
    app.change(withFactor(state, target.name.slice('matters.'.length), target.valueAsNumber), { step: !dragging });
    dragging = true;
  });
  const kept = new Map<string, GivenAnswers>();
  element.addEventListener('change', ({ target }) => {
    dragging = false;
    if (target instanceof HTMLSelectElement) choose(app, target, kept);
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'file') void openFiles(app, [...(target.files ?? [])]).then(() => (target.value = ''));
    else tick(app, target);
  });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    void openFiles(app, [...(event.dataTransfer?.files ?? [])]);
  });
  const showSources = (sources: number) => app.look({ compare: { ...app.now().ui.compare, sources } });
  const growing = stepByStep(showSources);
  element.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement && target.dataset.key === 'comparison-sources')) return;
      if (target.open) growing.begin(unfolding(target));
      else {
        growing.stop();
        showSources(0);
      }
    },
    // of what is inside it is heard no other way
    true,
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  element.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a[href^="#"]');
    if (link !== null) {
      event.preventDefault();
      const id = link.getAttribute('href')!.slice(1);
      if (id.startsWith('q-')) app.look({ at: id.slice(2) });
      goTo(id);
    }
    const button = event.target.closest('[data-action]');
    if (button !== null) act(app, button.getAttribute('data-action')!, button.getAttribute('data-value'));
  });
  addEventListener('keydown', (event) => {
    const { ui } = app.now();
    const action = ui.keys ? pressKey(event, ui.at) : null;
    if (action === null) return;
    event.preventDefault();
    act(app, action, null);
  });
  element.addEventListener('focusin', ({ target }) => {
    const question = target instanceof Element ? target.closest('.question') : null;
    const id = question?.id.slice('q-'.length);
    if (id !== undefined) app.at(id);
  });
}

/** How many items a list is to have, more at each step, until all are there: hundreds at once would keep the page waiting. */
function* unfolding(list: Element): Generator<number, undefined> {
  const items = list.getElementsByTagName('li');
  for (let count = itemsAStep; count <= items.length + itemsAStep; count += itemsAStep) yield count;
  yield Number.POSITIVE_INFINITY;
}
const itemsAStep = 40;

function choose(app: App, { name, value }: HTMLSelectElement, kept: Map<string, GivenAnswers>): void {
  const { state } = app.now();
  if (name === 'language' && isLanguage(value)) app.change({ ...state, language: value });
  if (name === 'scheme') {
    setScheme(value as Scheme);
    app.look({ scheme: value as Scheme });
  }
  const base = name === 'base' ? app.bases.find((b) => b.id === value) : undefined;
  if (base === undefined) return;
  kept.set(state.base, state);
  const next = withBase(state, base, kept.get(base.id));
  const lost = Object.keys(state.answers).filter((id) => !Object.hasOwn(next.answers, id)).length;
  app.change(next, { told: lost === 0 ? null : askingWords[state.language].keptForReturn(lost, state.base) });
}

function compare(app: App, name: string, value: string, checked: boolean): void {
  const { compare: now } = app.now().ui;
  const others = now.hidden.filter((id) => id !== value);
  if (name === 'compare-kind') app.look({ compare: { ...now, kind: value === 'ratings' ? 'ratings' : 'overview' } });
  if (name === 'compare-separating') app.look({ compare: { ...now, separating: checked } });
  if (name === 'compare-column') app.look({ compare: { ...now, hidden: checked ? others : [...others, value] } });
}

function tick(app: App, { name, value, checked }: HTMLInputElement): void {
  const { state, advice } = app.now();
  if (name === 'rival') app.look({ rival: value });
  if (name === 'keys') app.look({ keys: checked });
  if (name.startsWith('compare-')) compare(app, name, value, checked);
  if (name === 'priority') app.change(withPriority(state, value, checked));
  if (!name.startsWith('q.')) return;
  const inputs = [...app.element.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)];
  const options = inputs.filter((input) => input.checked && input.value !== '').map((input) => input.value);
  app.change(withAnswer(state, advice.knowledge, name.slice('q.'.length), options, value));
}
