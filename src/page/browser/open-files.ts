import type { Member } from '../../decision/group/group-decision.ts';
import { parseJson } from '../../documents/parse-json.ts';
import { plainYaml } from '../../documents/yaml/plain-yaml.ts';
import { checkAnswers } from '../../questionnaire/answers/check-answers.ts';
import { shellWord } from '../../typesetting/shell-word.ts';
import { compareWords } from '../words/compare-words.ts';
import type { App } from './app.ts';

/** Answers files that were chosen or dropped: one is taken as the answers here, several give the view of a group. */
export async function openFiles(app: App, files: readonly File[]): Promise<void> {
  const { state, advice } = app.now();
  const { knowledge } = advice;
  const words = compareWords[state.language];
  const members: Member[] = [];
  for (const file of files) {
    const text = await file.text();
    const document = parseJson(text) ?? plainYaml(text);
    const read = document && membersOf(document.value, knowledge);
    if (read === undefined) {
      const { name } = file;
      const notice =
        document === undefined ? words.notRead(name, commandFor(files)) : words.notAnswers(name, knowledge.id);
      app.look({ notice });
      return;
    }
    const { name = file.name.replace(/\.[^.]*$/, ''), ...given } = read;
    // two files of one name are two people
    const twice = members.filter((m) => m.name === name || m.name.startsWith(`${name} (`)).length;
    members.push({ name: twice === 0 ? name : `${name} (${twice + 1})`, given });
  }
  const [only, ...others] = members;
  if (only === undefined) return;
  if (others.length > 0) app.look({ group: members, notice: null });
  else {
    const { answers, priorities, matters = {} } = only.given;
    app.change({ ...state, answers, priorities, matters });
  }
}

function membersOf(document: unknown, knowledge: ReturnType<App['now']>['advice']['knowledge']) {
  const { checked, complaints } = checkAnswers(knowledge, document);
  if (complaints.length > 0 || (checked.knowledge !== undefined && checked.knowledge !== knowledge.id))
    return undefined;
  const { answers, priorities, matters, name } = checked;
  return {
    answers,
    priorities,
    ...(matters === undefined ? {} : { matters }),
    ...(name === undefined ? {} : { name }),
  };
}

/** What reads the files in any form. */
function commandFor(files: readonly File[]): string {
  const names = files.map(({ name }) => name);
  return (names.length > 1 ? ['group', ...names] : ['page', ...names, '--output', 'advisor.html']).reduce(
    (line, word) => `${line} ${shellWord(word)}`,
    'fw-advisor',
  );
}
