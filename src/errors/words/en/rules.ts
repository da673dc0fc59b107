import type { Language } from '../../../language/language.ts';
import type { RuleProblems } from '../../problems/rule-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

const kinds: Readonly<Record<RuleProblems['UNKNOWN_REFERENCE']['kind'], string>> = {
  criterion: 'criterion',
  framework: 'framework',
  statement: 'statement',
  question: 'question',
  option: 'option',
  level: 'level',
  section: 'section',
  row: 'row of the overview',
  knowledge: 'knowledge base',
};

const givenReasons: Readonly<Record<RuleProblems['GIVEN_NOT_ALLOWED']['why'], string>> = {
  several: 'the question that it names takes several options',
  chain: 'the question that it names depends on another one in turn',
  two: 'its question already depends on another question',
  itself: 'it names its own question',
};

const languageNames: Readonly<Record<Language, string>> = { en: 'English', ja: 'Japanese' };

export const en: SentencesOf<RuleProblems> = {
  UNKNOWN_REFERENCE: ({ kind, id, where }) => `${where}: no ${kinds[kind]} is called "${id}"`,
  DUPLICATE_ID: ({ kind, id, other }) => `a second ${kind} "${id}"; the first is at ${other}`,
  NOT_ASSESSED: ({ framework, criterion }) =>
    `${framework} is not assessed on ${criterion}; write "level: unknown" where the sources are silent`,
  ONE_LEVEL_MISSING: ({ criterion, value }) =>
    `${criterion} has no level with value ${value}; a scale runs from 0 to 1`,
  LEVELS_NOT_ORDERED: ({ criterion, level }) =>
    `${criterion}: level ${level} is not better than the one before it; list the worst first`,
  UNEQUAL_STEPS: ({ criterion }) => `${criterion}: the steps between levels are not equal; "unequal" must say why`,
  NEVER_ASKED: ({ criterion }) => `no option of any question gives ${criterion} importance`,
  CHANGES_NOTHING: ({ question, option }) =>
    `${question}: option ${option} changes nothing; give it "importance" or "neutral: true"`,
  NEUTRAL_BUT_CHANGES: ({ question, option }) =>
    `${question}: option ${option} says "neutral: true" and yet changes the result`,
  UNUSED_STATEMENT: ({ statement }) => `nothing cites ${statement}; cite it, or say under "unused" why nothing does`,
  USED_YET_UNUSED: ({ statement }) => `${statement} is cited; remove its "unused"`,
  MISSING_CELL: ({ framework, row }) => `${framework} has no cell for the row ${row}`,
  TOO_MANY_CORE: ({ found, most }) => `${found} questions are "core"; at most ${most} may be`,
  GIVEN_NOT_ALLOWED: ({ question, option, why }) =>
    `${question}: option ${option} cannot use "given" here: ${givenReasons[why]}`,
  SAME_SENTENCE: ({ statement, other, language }) =>
    `${statement} says the same as ${other} (${languageNames[language]})`,
  EVERYBODY_UNKNOWN: ({ criterion }) => `no framework has a known level on ${criterion}`,
  DOES_NOT_DISCRIMINATE: ({ criterion }) =>
    `all frameworks have the same level on ${criterion}, so it does not tell them apart`,
  COUNTED_TWICE: ({ statement, criteria }) =>
    `${statement} supports the levels of ${criteria.length} criteria (${criteria.join(', ')}): one fact would count that many times`,
  UNDATED_SOURCE: ({ statement }) =>
    `${statement} is cited with high confidence, but its version calls it undated: find its date, or say "medium"`,
  MOVING_SOURCE: ({ statement, moving }) =>
    `the address of ${statement} will show something else one day (${moving}): name a commit or a version, or say in "version" that a copy was read`,
  STALE: ({ what, date, days, limit }) =>
    `${what}: its newest evidence is of ${date}, ${days} days ago; review is due after ${limit} days`,
  NO_SINCE_EVIDENCE: ({ statement, verdict }) => `${statement} is called "${verdict}" without a statement that says so`,
};
