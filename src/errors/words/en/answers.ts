import type { AnswerProblems } from '../../problems/answer-problems.ts';
import { linesToWrite } from '../lines-to-write.ts';
import type { SentencesOf } from '../problem-words.ts';

const types: Readonly<Record<AnswerProblems['WRONG_TYPE']['expected'], string>> = {
  map: 'a map',
  text: 'a text',
  list: 'a list',
  'list-of-texts': 'a list of texts',
  object: 'an object',
};

export const en: SentencesOf<AnswerProblems> = {
  TOO_MANY_PRIORITIES: ({ most, found }) => `at most ${most} answers can count double, found ${found}`,
  NO_ANSWERS: ({ missing, command }) =>
    `no answers were given, and nobody can be asked here. The questions and their options:\n${missing
      .map(
        ({ question, asks, options, several }) =>
          `  ${question}${several ? ' (several)' : ''}: ${options.join(' | ')}\n      ${asks.en}`,
      )
      .join('\n')}\nA complete command, to be edited:\n  ${command}`,
  UNKNOWN_QUESTION: ({ question }) => `no question is called "${question}"`,
  UNKNOWN_OPTION: ({ question, option, options }) =>
    `"${option}" is not an option of ${question}; its options: ${options.join(', ')}`,
  NOT_AN_OPTION: ({ question, found }) => `the answer to ${question} must be an option's name, found ${found}`,
  ONE_OPTION_ONLY: ({ question, found }) => `${question} takes one option, found ${found}`,
  NONE_AMONG_OTHERS: ({ question, option }) => `${question}: "${option}" cannot stand beside other options`,
  OPTION_TWICE: ({ question, option }) => `${question}: "${option}" is given twice`,
  QUESTION_TWICE: ({ question }) => `${question} is answered twice`,
  PRIORITY_NOT_ANSWERED: ({ question }) => `priorities: ${question} is not answered, so it cannot count double`,
  PRIORITY_TWICE: ({ question }) => `priorities: ${question} is listed twice`,
  FORMER_ANSWER: (args) => {
    const was = `${args.question}${args.option === null ? '' : `=${args.option}`}`;
    if (args.write.length === 0) return `${was} is not asked any more; leave it out (${args.says.en})`;
    return `${was} is not asked any more (${args.says.en}); write instead:${linesToWrite(args)}`;
  },
  KEPT_AND_DROPPED: ({ framework, keeps, drops }) =>
    `${framework} stands in both ${keeps} and ${drops}; it can only be in one of them`,
  UNKNOWN_CRITERION: ({ criterion }) => `no criterion is called "${criterion}"`,
  NOT_A_FACTOR: ({ criterion, found }) =>
    `${criterion} can be weighed by a number from 0 (not at all) to 4 (four times), found ${found}`,
  BAD_MATTERS: ({ pair }) => `"${pair}" is not of the form CRITERION=FACTOR`,
  UNKNOWN_KEY: ({ key, known }) => `"${key}" is not a key of an answers document; its keys: ${known.join(', ')}`,
  WRONG_TYPE: ({ what, expected, found }) => `${what ?? 'the document'} must be ${types[expected]}, found ${found}`,
  OTHER_KNOWLEDGE: ({ asked, file, document }) =>
    `the answers are for the knowledge base "${file}", but --knowledge asks for "${asked}"${document === undefined ? '' : `; delete the line "knowledge: ${file}" of ${document}, or leave out --knowledge`}`,
  OTHER_RECORD_FORMAT: ({ file, found, known }) =>
    found !== null && found > known
      ? `a record of format ${found}, and this program reads ${known}: take a newer fw-advisor`
      : `a record of format ${found ?? 1}, and this program reads ${known}: decide once more from its answers with "fw-advisor recommend ${file} --save ${file} --force"`,
  OTHER_BASE_NEEDED: ({ base }) =>
    `the knowledge base "${base}" does not ship with the program, and no such folder lies beside the file or above it; name its folder with --knowledge`,
  NO_DECISION: ({ name, record }) =>
    `${name} holds no decision, so it is no record yet; to make one of its answers: "fw-advisor ${name} --save ${record}"`,
  SEVERAL_BASES: ({ bases }) =>
    `the files are for different knowledge bases (${bases.join(', ')}); a group decides by one, so answer the questions of one of them; where one extends the others, name it with --knowledge`,
  NAME_TWICE: ({ name, other }) =>
    `"${name}" is also the name of ${other}; give each file a "name:" of its own, and each person's answers once`,
  STDIN_TWICE: () => 'standard input can be read once; give "-" once and the other answers as files',
  NO_SUCH_ARGUMENT: ({ tool, argument, known }) =>
    `${tool} has no argument "${argument}"; its arguments: ${known.join(', ')}`,
  NO_ARGUMENT: ({ tool, argument }) => `${tool} needs the argument "${argument}"`,
  BAD_PAIR: ({ pair }) => `"${pair}" is not of the form QUESTION=OPTION`,
  ENDED_INPUT: () => 'the input ended before the interview did; nothing was decided',
  SILENT_INPUT: ({ name, seconds, variable }) =>
    `${name} stayed open and silent for ${seconds} seconds; nothing was decided. Close it, or give a FILE or --set. ${variable} sets the limit in seconds (0: none)`,
};
