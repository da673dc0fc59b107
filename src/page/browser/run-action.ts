import { toRecord } from '../../report/record/record.ts';
import { advise } from '../advise.ts';
import type { PageBase } from '../page-base.ts';
import type { PageState } from '../page-state.ts';
import { pageWords } from '../words/page-words.ts';
import { copyText, saveFile, selectText } from './save.ts';

/** What the buttons below the report do. */
export async function runAction(
  action: string,
  state: PageState,
  bases: readonly PageBase[],
  say: (text: string) => void,
): Promise<void> {
  const words = pageWords(state.language);
  const { decision, knowledge } = advise(bases, state);
  const command = document.getElementById('command')!;
  switch (action) {
    case 'copy-command': {
      const done = await copyText(command.textContent ?? '');
      if (!done) selectText(command);
      say(done ? words.copied : words.cannotCopy);
      return;
    }
    case 'copy-link':
      say((await copyText(location.href)) ? words.copied : words.cannotCopy);
      return;
    case 'save-answers': {
      const answers = Object.entries(state.answers).map(([q, o]) => [q, o.length === 1 ? o[0] : o] as const);
      const { priorities, matters } = state;
      const document = {
        knowledge: knowledge.id,
        answers: Object.fromEntries(answers),
        ...(priorities.length > 0 ? { priorities } : {}),
        ...(Object.keys(matters).length > 0 ? { matters } : {}),
      };
      saveFile('answers.json', `${JSON.stringify(document, null, 2)}\n`);
      return;
    }
    case 'save-record':
      saveFile('decision.json', `${JSON.stringify(toRecord(decision, knowledge, today()), null, 2)}\n`);
      return;
    case 'print':
      print();
      return;
  }
}

const today = () => new Date().toISOString().slice(0, 10);
