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

const profileReasons: Readonly<Record<RuleProblems['PROFILE_NOT_ALLOWED']['why'], string>> = {
  second: 'a base has one, and another question is it already',
  several: 'it takes several options',
  belongs: 'it belongs to another question',
};

const assumptionReasons: Readonly<Record<RuleProblems['ASSUMPTION_NOT_ALLOWED']['why'], string>> = {
  'no-profile': 'only a question with "profile: true" assumes',
  own: 'its own question asks about it; use "importance"',
  'no-owner': 'no question asks about it, so nobody could answer otherwise',
};

const belongingReasons: Readonly<Record<RuleProblems['BELONGING_NOT_ALLOWED']['why'], string>> = {
  itself: 'a question cannot belong to itself',
  chain: 'that question belongs to another one in turn',
  points: 'its options may only keep or drop frameworks, or be neutral',
  name: 'that question has no option of this id',
};

const formerReasons: Readonly<Record<RuleProblems['FORMER_NOT_ALLOWED']['why'], string>> = {
  'still-asked': 'it is still asked',
  twice: 'it stands here twice',
};

const signalNames: Readonly<Record<RuleProblems['SIGNAL_NAME']['kind'], string>> = {
  import: 'a module as it is imported, such as torch.nn',
  dependency: 'a package, image or resource in lower case, such as dm-haiku or nvidia/cuda',
  call: 'a dotted name with its module, such as torch.optim.Adam',
  file: 'a path below the repository with forward slashes, such as **/*.csproj, or :kubernetes',
};

const signalReasons: Readonly<Record<RuleProblems['SIGNAL_NOT_ALLOWED']['why'], string>> = {
  profile: 'what a project is for has to be asked',
  belongs: 'what is kept or left has to be asked',
  binds: 'it excludes frameworks, which only an answer that somebody gave may do; take a weak signal or another option',
  outweighs: 'only options of a question that takes one are outweighed, and by another option of it',
};

const languageNames: Readonly<Record<string, string>> = { en: 'English', ja: 'Japanese' };

export const en: SentencesOf<RuleProblems> = {
  UNKNOWN_REFERENCE: ({ kind, id, where, known }) =>
    `${where}: no ${kinds[kind]} is called "${id}"${known === undefined ? '' : `; there are: ${known.join(', ')}`}`,
  DUPLICATE_ID: ({ kind, id, other }) => `a second ${kind} "${id}"; the first is at ${other}`,
  NOT_ASSESSED: ({ framework, criterion, create }) =>
    create === undefined
      ? `${framework} is not assessed on ${criterion}; write "level: unknown" where the sources are silent`
      : `${framework} is not assessed on ${criterion}, and this file is not there yet; create it with "assessments: {${create.map((one) => `${one}: ...`).join(', ')}}"; nothing else is required there ("knowledge init FOLDER --framework ${framework}" writes it)`,
  ONE_LEVEL_MISSING: ({ criterion, value }) =>
    `${criterion} has no level with value ${value}; a scale runs from 0 to 1`,
  LEVELS_NOT_ORDERED: ({ criterion, level }) =>
    `${criterion}: level ${level} is not better than the one before it; list the worst first`,
  UNEQUAL_STEPS: ({ criterion }) =>
    `${criterion}: the steps between levels are not equal; say why under "unequal": {en: ...}, a key of the criterion`,
  LEVELS_OR_MEASURE: ({ criterion }) => `${criterion} needs either "levels" or a "measure", and not both`,
  MEASURE_NOT_ORDERED: ({ criterion, better }) =>
    `${criterion}: ${better} is better, so from "worst" over "between" to "best" each number must be ${better} than the one before, and each value higher`,
  NOT_OF_THE_CRITERION: ({ criterion, levels }) =>
    levels.length === 0
      ? `${criterion} is a measure: write "number", in its unit, or "level: unknown"`
      : `${criterion} has levels: write "level", one of: ${levels.join(', ')}; or "level: unknown"`,
  NUMBER_NOT_IN_PHRASE: ({ criterion, number }) =>
    `${criterion}: no phrase of its evidence holds the number ${number}; cite the words that give it`,
  NOT_NAMED_AFTER_FILE: ({ statement, framework }) =>
    `${statement} is a statement of ${framework}: call it ${framework}.${statement}`,
  NEVER_ASKED: ({ criterion }) => `no option of any question gives ${criterion} importance`,
  CHANGES_NOTHING: ({ question, option }) =>
    `${question}: option ${option} changes nothing; give it "importance" or "neutral: true"`,
  NEUTRAL_BUT_CHANGES: ({ question, option }) =>
    `${question}: option ${option} says "neutral: true" and yet changes the result`,
  UNUSED_STATEMENT: ({ statement }) => `nothing cites ${statement}; cite it, or say under "unused" why nothing does`,
  USED_YET_UNUSED: ({ statement }) => `${statement} is cited; remove its "unused"`,
  MISSING_CELL: ({ framework, row }) => `${framework} has no cell for the row ${row}`,
  RESERVED_WORD: ({ id, words }) =>
    `no question may be called "${id}": an answers file has these words for itself: ${words.map((word) => `"${word}"`).join(', ')}`,
  TOO_MANY_CORE: ({ found, most }) => `${found} questions are "core"; at most ${most} may be`,
  QUESTION_CHANGES_NOTHING: ({ question }) =>
    `${question}: all its options are neutral; a question that changes nothing is not asked`,
  HINT_WITHOUT_CONDITION: ({ hint }) =>
    `hint ${hint}: give it "when" (answers), "first" (frameworks that come first), or both; what everybody is told is no hint`,
  SECOND_OWNER: ({ criterion, owner, question }) =>
    `${question}: ${owner} already asks about ${criterion}; a criterion belongs to one question, so split it where the reasons differ`,
  PROFILE_NOT_ALLOWED: ({ question, why }) => `${question} cannot be the profile: ${profileReasons[why]}`,
  ASSUMPTION_NOT_ALLOWED: ({ question, option, criterion, why }) =>
    `${question}: option ${option} cannot assume importance for ${criterion}: ${assumptionReasons[why]}`,
  NO_NEUTRAL_OPTION: ({ question, criterion }) =>
    `${question} needs an option with "neutral: true": the profile assumes importance for ${criterion}, and nobody could say that it does not matter`,
  BELONGING_NOT_ALLOWED: ({ question, option, target, why }) =>
    `${question}${option === null ? '' : `: option ${option}`} cannot belong to ${target}: ${belongingReasons[why]}`,
  FORMER_NOT_ALLOWED: ({ question, option, why }) =>
    `${question}${option === null ? '' : `=${option}`} is no former answer: ${formerReasons[why]}`,
  NOTHING_CARRIED: ({ question, there, knowledge }) =>
    `${question}: no option of it is an option of ${there} in ${knowledge}, so nothing is carried over`,
  SIGNAL_NAME: ({ name, kind }) => `"${name}" is no name for "kind: ${kind}"; expected ${signalNames[kind]}`,
  SIGNAL_TWICE: ({ name, question, other }) =>
    `"${name}" already speaks for ${question}=${other}; a question that takes one option cannot have both`,
  SIGNAL_NOT_ALLOWED: ({ question, option, why }) =>
    `no signal may answer ${question}=${option}: ${signalReasons[why]}`,
  SAME_SENTENCE: ({ statement, other, language }) =>
    `${statement} says the same as ${other} (${languageNames[language] ?? language})`,
  EVERYBODY_UNKNOWN: ({ criterion }) => `nobody has a known level on ${criterion}`,
  DOES_NOT_DISCRIMINATE: ({ criterion }) => `all have the same level on ${criterion}, so it does not tell them apart`,
  NOT_TREATED_ALIKE: ({ framework, lacks, where }) =>
    lacks === 'option'
      ? `${where} has options named after other frameworks, and none for ${framework}`
      : lacks === 'criterion'
        ? `other frameworks have a criterion like this one, and ${framework} has not: ${where}`
        : `hints cite statements of other frameworks, and none of ${framework}`,
  EVIDENCE_OF_ANOTHER: ({ framework, statement, of }) =>
    `${framework} rests on ${statement}, which is a statement of ${of}: find one of its own, or move the statement to field.yaml where it is about several`,
  COUNTED_TWICE: ({ statement, criteria }) =>
    `${statement} supports the levels of ${criteria.length} criteria (${criteria.join(', ')}): one fact would count that many times`,
  UNDATED_SOURCE: ({ statement }) =>
    `${statement} is cited with high confidence, but its version calls it undated: find its date, or say "medium"`,
  MOVING_SOURCE: ({ statement, moving }) =>
    `the address of ${statement} will show something else one day (${moving}): name a commit or a version, or say in "version" that a copy was read ("copy of 2026-11")`,
  STALE: ({ what, date, days, limit }) =>
    `${what}: its newest evidence is of ${date}, ${days} days ago; review is due after ${limit} days`,
  NO_SINCE_EVIDENCE: ({ statement, verdict }) => `${statement} is called "${verdict}" without a statement that says so`,
};
