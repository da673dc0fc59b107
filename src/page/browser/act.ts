import { withAnswer, withoutAnswers } from '../change-state.ts';
import { askingWords } from '../words/asking-words.ts';
import type { App } from './app.ts';
import { goTo } from './go-to.ts';
import { runAction } from './run-action.ts';

/** What buttons and keys do. */
export function act(app: App, action: string, value: string | null): void {
  const { state, advice, ui } = app.now();
  const words = askingWords[state.language];
  const ids = advice.knowledge.questions.map((q) => q.id);
  const go = (id: string | null | undefined) => {
    if (id === null || id === undefined) return;
    app.look({ at: id });
    goTo(`q-${id}`);
  };
  switch (action) {
    case 'clear':
      app.change(withoutAnswers(state), { told: words.cleared });
      return;
    case 'reset':
      app.change({ ...state, matters: {} }, { told: words.wasReset });
      return;
    case 'undo':
      app.undo();
      return;
    case 'apply': {
      const change = advice.outline.change.flips?.answers.find((flip) => flip.rival.id === value);
      const next = change?.changes.reduce(
        (after, { question, option }) =>
          withAnswer(after, advice.knowledge, question, option === null ? [] : [option], option ?? undefined),
        state,
      );
      if (next !== undefined) app.change(next);
      return;
    }
    case 'next':
      go(value ?? advice.next ?? ids[ids.indexOf(ui.at ?? '') + 1]);
      return;
    case 'following':
      go(ids[ids.indexOf(ui.at ?? '') + 1]);
      return;
    case 'previous':
      go(ids[ids.indexOf(ui.at ?? '') - 1]);
      return;
    case 'close-group':
      app.look({ group: [] });
      return;
    case 'every':
      app.look({ everyQuestion: !ui.everyQuestion });
      return;
    case 'keys':
      goTo('keys');
      document.getElementById('keys')?.setAttribute('open', '');
      return;
    default:
      void runAction(action, app);
  }
}
