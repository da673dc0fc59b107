import { stringify } from 'yaml';
import { isLanguage } from '../../../language/language.ts';
import { type StartWords, startWords } from '../../words/start.ts';
import { editorComment } from './editor-comment.ts';
import type { Start } from './start.ts';

/**
 * The files of a small base that passes the check as it is: one question, one criterion, and for every alternative what the
 * author knows of it, each to be replaced. Paths are from the base's folder.
 */
export function startFiles(start: Start): Readonly<Record<string, string>> {
  const { id, languages, title, called, alternatives, today } = start;
  const first = wordsOf(languages[0]!);
  const text = (say: (words: StartWords) => string) =>
    Object.fromEntries(languages.map((language) => [language, say(wordsOf(language))]));
  const known = (place: number) => (place === 0 ? 'somebody' : 'nobody');
  const level = (of: 'somebody' | 'nobody', value: number) => ({
    id: of,
    value,
    name: text((w) => w[of]),
    means: text((w) => w.means[of]),
  });
  const file = (kind: Parameters<typeof editorComment>[0], up: string, comment: string, data: unknown) =>
    `${editorComment(kind, up)}# ${comment}
${yamlOf(data)}`;
  const framework = ({ id: of, name }: Start['alternatives'][number], place: number) => {
    const says = text((w) => w.says[known(place)](name));
    return file('framework', '../', first.comments.framework, {
      name,
      summary: text((w) => w.summary(name)),
      statements: [
        {
          id: `${of}.known-here`,
          says,
          at: {
            kind: 'file',
            title: first.notesTitle,
            address: notes,
            date: today,
            phrase: `${name}: ${first[known(place)]}`,
            confidence: 'medium',
          },
        },
      ],
      overview: {},
      assessments: { 'known-here': { level: known(place), because: says, evidence: [`${of}.known-here`] } },
    });
  };
  const list = alternatives.map(({ name }, i) => `- ${name}: ${first[known(i)]}\n`).join('');
  return {
    'knowledge.yaml': file('knowledge', '', first.comments.knowledge, {
      id,
      languages,
      title,
      about: text((w) => w.about(alternatives.map(({ name }) => name))),
      ...(called === undefined ? {} : { alternatives: called }),
      asOf: today,
      frameworks: alternatives.map((one) => one.id),
    }),
    'questions.yaml': file('questions', '', first.comments.questions, [
      {
        id: 'colleagues',
        tier: 'core',
        asks: text((w) => w.asks),
        why: text((w) => w.why),
        options: [
          { id: 'not-needed', label: text((w) => w.options.no), neutral: true },
          { id: 'wanted', label: text((w) => w.options.yes), importance: { 'known-here': 'major' } },
        ],
      },
    ]),
    'criteria/known-here.yaml': file('criterion', '../', first.comments.criterion, {
      name: text((w) => w.criterion),
      asks: text((w) => w.criterionAsks),
      reviewAfterDays: 365,
      levels: [level('nobody', 0), level('somebody', 1)],
    }),
    ...Object.fromEntries(alternatives.map((one, i) => [`frameworks/${one.id}.yaml`, framework(one, i)])),
    [notes]: `# ${first.notesTitle}\n\n${first.notesLead}\n\n${list}`,
  };
}

/** No aliases, which a base may not have, and dates in quotes, since other readers of YAML make something else of them. */
const yamlOf = (data: unknown): string =>
  stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }).replace(/^( *(?:asOf|date): )([\d-]+)$/gm, '$1"$2"');

const notes = 'notes/who-knows-what.md';

const wordsOf = (language: string): StartWords => startWords[isLanguage(language) ? language : 'en'];
