import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { advise } from '../../src/page/advise.ts';
import { withAnswer, withFactor } from '../../src/page/change-state.ts';
import { elementHtml } from '../../src/page/element-html.ts';
import { toPageBase } from '../../src/page/page-base.ts';
import { mattersView } from '../../src/page/views/what-if/matters-view.ts';
import { smallBase } from '../knowledge/small-base.ts';
import { runProgram } from '../run-program.ts';

/** The one name that every object inherits and that is a well-formed id. */
const inherited = 'constructor';

/** The base with one of its ids called so, wherever it stands as a word of its own. */
function renamed(id: string): string {
  const { folder } = smallBase();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path);
    if (!statSync(file).isFile()) continue;
    const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])(?=[:.,\\]}\\s=]|$)`, 'gm');
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .map((line) =>
        /\b(en|ja|phrase|title): /.test(line) && !/^ {0,6}[a-z-]+: \{/.test(line)
          ? line
          : line.replace(word, inherited),
      );
    writeFileSync(file, lines.join('\n'));
    if (basename(file, '.yaml') === id) renameSync(file, join(dirname(file), `${inherited}.yaml`));
  }
  return folder;
}

const outputs = (folder: string, name: (id: string) => string) =>
  [
    [
      '--set',
      `${name('use')}=${name('travel')}`,
      '--set',
      `${name('hurry')}=always`,
      '--format',
      'json',
      '--lang',
      'en',
    ],
    [
      '--set',
      `${name('use')}=${name('travel')}`,
      '--matters',
      `${name('comfort')}=2`,
      '--format',
      'markdown',
      '--today',
      '2026-11-26',
      '--lang',
      'en',
    ],
    ['explain', name('comfort')],
    ['explain', name('use')],
    ['explain', name('touring')],
    ['compare', '--ratings', '--format', 'json'],
    ['questions', '--format', 'yaml'],
  ].map((words) => {
    const { code, stdout, stderr } = runProgram([...words, '--knowledge', folder]);
    return { words, code, stdout, stderr };
  });

describe('what JavaScript objects inherit is an id like any other', () => {
  it.each(['comfort', 'use', 'touring', 'travel'])('of %s', (id) => {
    const name = (word: string) => (word === id ? inherited : word);
    const [usual, other] = [outputs(smallBase().folder, (word) => word), outputs(renamed(id), name)];
    const back = (text: string) =>
      text
        .replaceAll(inherited, id)
        .replace(/"hash": "[0-9a-f]+"|content [0-9a-f]{12}/g, '')
        .replace(/fw-advisor-\w+-\w+/g, '')
        .replace(/\s+/g, ' ');
    for (const [i, { words, code, stdout, stderr }] of other.entries()) {
      expect([code, stderr], words.join(' ')).toEqual([usual[i]!.code, usual[i]!.stderr]);
      expect(back(stdout), words.join(' ')).toBe(back(usual[i]!.stdout));
    }
  });

  it('on the page: a criterion has no factor, and a question no answer, that nobody gave', () => {
    for (const id of ['comfort', 'use']) {
      const knowledge = loadKnowledgeFolder(renamed(id));
      const base = toPageBase(knowledge, knowledge.id);
      const empty = { base: base.id, language: 'en', answers: {}, priorities: [], matters: {} } as const;
      const state = withAnswer(empty, knowledge, id === 'use' ? inherited : 'use', ['travel']);
      expect(Object.values(state.answers)).toEqual([['travel']]);
      const advice = advise([base], state);
      const sliders = elementHtml(mattersView(advice, state)!);
      expect(sliders.match(/ value="[^"]+"/g)).toEqual(advice.outline.ranking.criteria.map(() => ' value="1"'));
      const moved = withFactor(state, 'speed', 2);
      expect(advise([base], moved).outline.ranking.criteria).toHaveLength(advice.outline.ranking.criteria.length);
    }
  });
});
