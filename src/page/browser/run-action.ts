import { toRecord } from '../../report/record/record.ts';
import { pageWords } from '../words/page-words.ts';
import type { App } from './app.ts';
import { copyText, saveFile, selectText } from './save.ts';
import { today } from './today.ts';

/** What the buttons below the report do. */
export async function runAction(action: string, app: App): Promise<void> {
  const { state, advice } = app.now();
  const words = pageWords(state.language);
  const { decision, knowledge } = advice;
  const copy = async (text: string, element: Element | null) => {
    const done = await copyText(text);
    if (!done && element !== null) selectText(element);
    app.say(action, done ? words.copied : words.cannotCopy);
  };
  const save = (name: string, document: unknown) => {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    saveFile(name, text);
    app.say(action, words.saved);
    // a frame may refuse it without a word, and no script can see that
    if (globalThis.top !== globalThis.self) app.look({ saved: { name, text } });
  };
  switch (action) {
    case 'copy-command': {
      const command = document.getElementById('command')!;
      return copy(command.textContent ?? '', command);
    }
    case 'copy-link':
      return copy(app.link() ?? '', null);
    case 'copy-saved':
      return copy(app.now().ui.saved?.text ?? '', document.getElementById('saved'));
    case 'save-answers': {
      const answers = Object.entries(state.answers).map(([q, o]) => [q, o.length === 1 ? o[0] : o] as const);
      const { priorities, matters } = state;
      save('answers.json', {
        knowledge: knowledge.id,
        answers: Object.fromEntries(answers),
        ...(priorities.length > 0 ? { priorities } : {}),
        ...(Object.keys(matters).length > 0 ? { matters } : {}),
      });
      return;
    }
    case 'save-record':
      save('decision.json', toRecord(decision, knowledge, today()));
      return;
    case 'print':
    case 'print-sources':
      app.look({ appendix: action === 'print-sources' });
      print();
      return;
  }
}
