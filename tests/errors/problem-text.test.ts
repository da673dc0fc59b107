import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/errors/format-problem.ts';
import { type Problem, type ProblemArguments, type ProblemCode, problem } from '../../src/errors/problem.ts';
import { problemText } from '../../src/errors/problem-text.ts';
import { type ShapeFound, shapeFormats, shapeNotes } from '../../src/errors/problems/shape-problems.ts';
import { languages } from '../../src/language/language.ts';

const asks = { en: 'What for?', ja: '何のためですか？' };

const founds: readonly ShapeFound[] = [
  { kind: 'list' },
  { kind: 'map' },
  { kind: 'nothing' },
  { kind: 'number', shown: '3' },
  { kind: 'boolean', shown: 'true' },
];

/** Every code with arguments of each kind; the compiler holds that none is missing. */
const samples: { [C in ProblemCode]: readonly ProblemArguments[C][] } = {
  UNKNOWN_COMMAND: [{ word: 'W' }],
  NO_SUCH_OPTION: [{ word: 'W' }],
  VALUE_MISSING: [{ option: 'W' }],
  BAD_VALUE: [
    { kind: 'whole-number' as const, least: 3, most: null },
    { kind: 'whole-number' as const, least: 3, most: 4 },
    { kind: 'points' as const },
    { kind: 'seconds' as const },
    { kind: 'day' as const },
    { kind: 'name' as const },
    { kind: 'one-of' as const, choices: ['W', 'W'] },
  ].map((expected) => ({ option: 'W', found: 'W', expected })),
  SHADOWS: (
    [
      'criterion',
      'question',
      'option',
      'statement',
      'assessment',
      'cell',
      'example',
      'row',
      'document',
      'hint',
      'former',
      'file',
    ] as const
  ).map((kind) => ({ kind, id: 'W', base: 'W' })),
  EXTENDS_NOTHING: [{ named: 'W', shipped: ['W', 'W'] }],
  EXTENDS_ITSELF: [{ named: 'W' }],
  LANGUAGES_NOT_EXTENDED: [{ languages: ['W'], base: 'W', known: ['W', 'W'] }],
  OPTIONS_OF_NOTHING: [{ question: 'W', base: 'W' }],
  RULES_LEAVE_NOBODY: [{ rules: 1 }, { rules: 2 }],
  ORDER_INCOMPLETE: [{ missing: ['W', 'W'] }],
  START_INCOMPLETE: (['title', 'called', 'alternatives'] as const).map((part) => ({
    needs: [part, 'alternatives'],
    missing: ['--title ...'],
    example: 'W',
  })),
  NOT_A_FOLDER_BASE: [{ base: 'W' }],
  ARGUMENT_MISSING: [{ argument: 'W' }],
  TOO_MANY_ARGUMENTS: [{ extra: [] }, { extra: ['W', 'W'] }],
  COMMAND_MISSING: [{ command: 'W', commands: ['W', 'W'] }],
  USAGE: [{ detail: 'W' }],
  PAGE_ON_TERMINAL: [{}],
  DOCUMENT_MISSING: [{}],
  CITES_NO_DOCUMENT: [{ base: 'W' }],
  UNKNOWN_ID: (['anything', 'framework', 'row', 'field', 'schema', 'shell', 'command'] as const).map((kinds) => ({
    id: 'W',
    kinds,
    known: ['W', 'W'],
    elsewhere: ['W'],
  })),
  TOO_MANY_PRIORITIES: [{ most: 3, found: 4 }],
  NO_ANSWERS: [{ missing: [{ question: 'W', asks, options: ['W', 'W'], several: true }], command: 'W' }],
  EMPTY_INPUT: [{ name: 'W' }],
  UNKNOWN_QUESTION: [{ question: 'W' }],
  UNKNOWN_OPTION: [{ question: 'W', option: 'W', options: ['W', 'W'] }],
  NOT_AN_OPTION: [{ question: 'W', found: '3' }],
  ONE_OPTION_ONLY: [{ question: 'W', found: 2 }],
  NONE_AMONG_OTHERS: [{ question: 'W', option: 'W' }],
  OPTION_TWICE: [{ question: 'W', option: 'W' }],
  QUESTION_TWICE: [{ question: 'W' }],
  PRIORITY_NOT_ANSWERED: [{ question: 'W' }],
  PRIORITY_TWICE: [{ question: 'W' }],
  UNKNOWN_CRITERION: [{ criterion: 'W' }],
  NOT_A_FACTOR: [{ criterion: 'W', found: '9' }],
  BAD_MATTERS: [{ pair: 'W' }],
  FORMER_ANSWER: (['yaml', 'json', 'pairs', 'set'] as const).flatMap((form) => [
    { question: 'W', option: null, says: { en: 'W.', ja: 'W。' }, write: [], form },
    {
      question: 'W',
      option: 'W',
      says: { en: 'W.', ja: 'W。' },
      write: [
        { question: 'W', options: ['W'] },
        { question: 'W', options: ['W', 'W'] },
      ],
      form,
    },
  ]),
  KEPT_AND_DROPPED: [{ framework: 'W', keeps: 'W', drops: 'W' }],
  UNKNOWN_KEY: [{ key: 'W', known: ['W', 'W'] }],
  WRONG_TYPE: (['map', 'text', 'list', 'list-of-texts', 'object'] as const).flatMap((expected) => [
    { what: null, expected, found: '[...]' },
    { what: 'W', expected, found: '3' },
  ]),
  OTHER_KNOWLEDGE: [
    { asked: 'W', file: 'W' },
    { asked: 'W', file: 'W', document: 'W' },
  ],
  OTHER_BASE_NEEDED: [{ base: 'W' }],
  NO_DECISION: [{ name: 'W', record: 'W' }],
  OTHER_RECORD_FORMAT: [null, 1, 3].map((found) => ({ file: 'W', found, known: 2 })),
  SEVERAL_BASES: [{ bases: ['article', 'current'] }],
  NAME_TWICE: [{ name: 'Ann', other: 'ann.yaml' }],
  STDIN_TWICE: [{}],
  NO_SUCH_ARGUMENT: [{ tool: 'v', argument: 'W', known: ['X', 'Y'] }],
  NO_ARGUMENT: [{ tool: 'v', argument: 'W' }],
  BAD_PAIR: [{ pair: 'W' }],
  NOT_JSON: [
    { column: null, unexpected: null },
    { column: null, unexpected: 'r' },
    { column: 3, unexpected: null },
  ],
  MERGE_CONFLICT: [{}],
  COMMENT_OF_JSON: [{}],
  LOOKS_LIKE: [{ found: 'U+00A0', plain: ' ' }],
  EMPTY_LINE: [{}],
  ENDED_INPUT: [{}],
  SILENT_INPUT: [{ name: 'W', seconds: 3, variable: 'W' }],
  NOT_UTF8: [{ name: 'W' }],
  HAS_NUL: [{ name: 'W' }],
  TOO_LARGE: [{ name: 'W', limit: '4 MB' }],
  TOO_DEEP: [{ limit: 64 }],
  TOO_MANY_PARTS: [{ limit: 300_000 }],
  SYNTAX: [
    ...(['TAB_AS_INDENT', 'MISSING_CHAR', 'BAD_INDENT', 'NON_STRING_KEY', 'BAD_ALIAS'] as const).map((code) => ({
      detail: 'words of the parser',
      code,
    })),
  ],
  KEY_TWICE: [{ key: 'W' }],
  SEVERAL_DOCUMENTS: [{}],
  NO_ALIASES: [{}],
  NO_TAGS: [{ tag: '!W' }],
  CANNOT_READ: ['ENOENT', 'EACCES', 'EISDIR', 'ELOOP', 'NOT_A_FILE', 'ENXIO'].map((cause) => ({ name: 'W', cause })),
  CANNOT_WRITE: [
    'EPERM',
    'ENOTDIR',
    'ENOSPC',
    'EROFS',
    'ENAMETOOLONG',
    'SYMLINK',
    'EIO',
    'EDQUOT',
    'EBUSY',
    'EMFILE',
  ].map((cause) => ({ name: 'W', cause })),
  NO_WORKING_FOLDER: [{}],
  OUTSIDE: [{ name: 'W' }],
  EXISTS: [{ name: 'W' }],
  SAME_FILE: [{ name: 'W' }],
  MISSING_FILE: [{ file: 'W' }],
  NOT_A_BASE: [{ folder: 'W' }],
  SHAPE: [
    { path: 'W.0', issue: 'unknown-key', key: 'W', found: { kind: 'absent' } },
    ...(['text', 'number', 'whole-number', 'list', 'map'] as const).flatMap((expected) => [
      { path: 'W', issue: 'missing' as const, expected, found: { kind: 'absent' as const } },
      ...founds.map((found) => ({ path: '', issue: 'type' as const, expected, found })),
    ]),
    { path: 'W', issue: 'missing', expected: ['W', 'W'], found: { kind: 'absent' } },
    { path: 'W', issue: 'value', expected: ['W', 'W'], found: { kind: 'text', shown: '"W"' } },
    { path: 'W', issue: 'value', expected: ['true'], found: { kind: 'boolean', shown: 'false' } },
    ...shapeNotes.map((note) => ({ path: 'W', issue: 'note' as const, note, found: { kind: 'absent' as const } })),
    ...[null, 'W'].map((key) => ({
      path: 'W',
      issue: 'languages' as const,
      languages: ['W'],
      key,
      found: { kind: 'text' as const, shown: '"W"' },
    })),
    { path: 'W', issue: 'languages', languages: ['W'], key: null, found: { kind: 'absent' } },
    ...shapeFormats.map((expected) => ({
      path: 'W',
      issue: 'format' as const,
      expected,
      found: { kind: 'text' as const, shown: '"W"' },
    })),
    ...(['characters', 'entries', 'value'] as const).flatMap((of) =>
      (['at-least', 'at-most'] as const).map((bound) => ({
        path: 'W',
        issue: 'size' as const,
        bound,
        limit: 2,
        of,
        found: { kind: 'number' as const, shown: '3' },
      })),
    ),
    { path: 'W', issue: 'other', detail: 'words of the library', found: { kind: 'number', shown: '3' } },
  ],
  BAD_FILE_NAME: [{ file: 'W' }, { file: 'W', known: ['W', 'W'] }],
  UNKNOWN_REFERENCE: (
    ['criterion', 'framework', 'statement', 'question', 'option', 'level', 'section', 'row', 'knowledge'] as const
  ).map((kind) => ({ kind, id: 'W', where: 'W' })),
  DUPLICATE_ID: (
    ['statement', 'question', 'option', 'level', 'example', 'hint', 'row', 'document', 'section'] as const
  ).map((kind) => ({ kind, id: 'W', other: 'W' })),
  NOT_ASSESSED: [
    { framework: 'W', criterion: 'W' },
    { framework: 'W', criterion: 'W', create: ['W', 'W'] },
  ],
  ONE_LEVEL_MISSING: [{ criterion: 'W', value: 0 }],
  LEVELS_NOT_ORDERED: [{ criterion: 'W', level: 'W' }],
  UNEQUAL_STEPS: [{ criterion: 'W' }],
  LEVELS_OR_MEASURE: [{ criterion: 'W' }],
  MEASURE_NOT_ORDERED: (['lower', 'higher'] as const).map((better) => ({ criterion: 'W', better })),
  NOT_OF_THE_CRITERION: [[], ['W']].map((levels) => ({ criterion: 'W', levels })),
  NUMBER_NOT_IN_PHRASE: [{ criterion: 'W', number: 1 }],
  NOT_NAMED_AFTER_FILE: [{ statement: 'W', framework: 'W' }],
  NEVER_ASKED: [{ criterion: 'W' }],
  CHANGES_NOTHING: [{ question: 'W', option: 'W' }],
  NEUTRAL_BUT_CHANGES: [{ question: 'W', option: 'W' }],
  UNUSED_STATEMENT: [{ statement: 'W' }],
  USED_YET_UNUSED: [{ statement: 'W' }],
  MISSING_CELL: [{ framework: 'W', row: 'W' }],
  RESERVED_WORD: [{ id: 'id', words: ['id'] }],
  TOO_MANY_CORE: [{ found: 11, most: 10 }],
  QUESTION_CHANGES_NOTHING: [{ question: 'W' }],
  HINT_WITHOUT_CONDITION: [{ hint: 'W' }],
  SECOND_OWNER: [{ criterion: 'W', owner: 'W', question: 'W' }],
  PROFILE_NOT_ALLOWED: (['second', 'several', 'belongs'] as const).map((why) => ({ question: 'W', why })),
  ASSUMPTION_NOT_ALLOWED: (['no-profile', 'own', 'no-owner'] as const).map((why) => ({
    question: 'W',
    option: 'W',
    criterion: 'W',
    why,
  })),
  NO_NEUTRAL_OPTION: [{ question: 'W', criterion: 'W' }],
  BELONGING_NOT_ALLOWED: (['itself', 'chain', 'points', 'name'] as const).flatMap((why) =>
    [null, 'W'].map((option) => ({ question: 'W', option, target: 'W', why })),
  ),
  FORMER_NOT_ALLOWED: (['still-asked', 'twice'] as const).flatMap((why) =>
    [null, 'W'].map((option) => ({ question: 'W', option, why })),
  ),
  NOTHING_CARRIED: [{ question: 'W', there: 'W', knowledge: 'W' }],
  NO_SIGNALS: [{ base: 'W' }],
  SIGNAL_NAME: (['import', 'dependency', 'call', 'file'] as const).map((kind) => ({ name: 'W', kind })),
  SIGNAL_TWICE: [{ name: 'W', question: 'W', other: 'W' }],
  SIGNAL_NOT_ALLOWED: (['profile', 'belongs', 'binds', 'outweighs'] as const).map((why) => ({
    question: 'W',
    option: 'W',
    why,
  })),
  SAME_SENTENCE: languages.map((language) => ({ statement: 'W', other: 'W', language })),
  EVERYBODY_UNKNOWN: [{ criterion: 'W' }],
  DOES_NOT_DISCRIMINATE: [{ criterion: 'W' }],
  NOT_TREATED_ALIKE: (['option', 'criterion', 'hint'] as const).map((lacks) => ({ framework: 'W', lacks, where: 'W' })),
  EVIDENCE_OF_ANOTHER: [{ framework: 'W', statement: 'W', of: 'W' }],
  COUNTED_TWICE: [{ statement: 'W', criteria: ['W', 'W', 'W'] }],
  UNDATED_SOURCE: [{ statement: 'W' }],
  MOVING_SOURCE: [{ statement: 'W', moving: 'W' }],
  STALE: [{ what: 'W: W', date: '2026', days: 400, limit: 365 }],
  NO_SINCE_EVIDENCE: [{ statement: 'W', verdict: 'outdated' }],
  PHRASE_NOT_IN_FILE: [{ statement: 'W', phrase: 'W', file: 'W' }],
  SOURCE_FILE_MISSING: [{ statement: 'W', file: 'W' }],
  PHRASE_NOT_FOUND: [{ statement: 'W', phrase: 'W', section: 'W' }],
  PHRASE_ELSEWHERE: [{ statement: 'W', phrase: 'W', section: 'W', line: 3 }],
  PHRASE_OFTEN: [{ statement: 'W', phrase: 'W', section: 'W', times: 2 }],
  OTHER_DOCUMENT: [{ document: 'W' }],
};

const all = Object.entries(samples).flatMap(([code, args]) =>
  args.map((a) => ({ code: code as ProblemCode, of: problem(code as ProblemCode, a as never) })),
);

/** What Japanese sentences may hold in Latin letters: what has to be typed or is an id, and names that Japanese writes so. */
const latin = new RegExp(
  [
    '"[^"]*"',
    '--[a-z]+( advisor\\.html| FILE)?',
    '^page:',
    '<id>(\\.yaml)?',
    'knowledge\\.yaml',
    '(https?://|npm:name|pypi:name)',
    '(UTF-8|NUL|SHA-256|YAML|JSON|URL|ID|MB)',
    '(0-9|a-f)',
    'priorities',
    '(outdated|true|false)',
    '(fw-advisor knowledge init|Kafka,RabbitMQ|postgres=PostgreSQL)',
    '(extends:|frameworks|\\.\\./brokers)',
    'W',
  ].join('|'),
  'g',
);

/** The same problem with a name of its own for each `W`. */
function withMarks(of: Problem): { readonly marked: Problem; readonly marks: readonly string[] } {
  const marks: string[] = [];
  const marked = JSON.stringify(of).replaceAll('"W"', () => {
    marks.push(`Name${marks.length}.`);
    return JSON.stringify(marks.at(-1));
  });
  return { marked: JSON.parse(marked) as Problem, marks };
}

describe('problemText', () => {
  it.each(Object.keys(samples) as ProblemCode[])('%s has a sentence in each language', (code) => {
    for (const { of } of all.filter((sample) => sample.code === code)) {
      const en = problemText(of, 'en');
      const ja = problemText(of, 'ja');
      expect(en).toMatch(/[a-z]{2}/);
      expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      for (const text of [en, ja]) {
        expect(text).not.toMatch(/undefined|\[object|NaN|null/);
        expect(text).not.toMatch(/[.。]$/);
        expect(text).toBe(text.trim());
      }
    }
  });

  it('has no English words in Japanese, but for ids and what is to be typed', () => {
    for (const { code, of } of all) {
      const rest = problemText(of, 'ja').replace(latin, '');
      expect(rest.match(/[A-Za-z]{2,}/g) ?? [], `${code}: ${problemText(of, 'ja')}`).toEqual([]);
    }
  });

  it('has no Japanese in English', () => {
    for (const { code, of } of all)
      expect(problemText(of, 'en').replace(/.*何のためですか.*/, ''), code).not.toMatch(
        /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/,
      );
  });

  it.each(languages)('says another thing of each of several cases: %s', (language) => {
    // one file for another, formats of a record, forms of what is gone: who reads them does the same
    const rightly = ['FORMER_ANSWER', 'OTHER_RECORD_FORMAT', 'CANNOT_READ', 'SYNTAX'];
    const alike = Object.keys(samples).filter((code) => {
      const texts = all.filter((sample) => sample.code === code).map(({ of }) => problemText(of, language));
      return new Set(texts).size < texts.length;
    });
    expect(alike.filter((code) => !rightly.includes(code))).toEqual([]);
  });

  it.each(languages)('leaves no room where something should be named: %s', (language) => {
    for (const { code, of } of all) {
      const text = problemText(of, language);
      expect(text, code).not.toMatch(/[:：]$/);
      for (const line of text.split('\n'))
        expect(line.trim(), code).not.toMatch(/ {2}| [,;)]|\( |「」|""|\(\)|: ?[,;)]|^[,;:、。]|は書きます|、、/);
    }
  });

  it('names in one language what it names in the other', () => {
    const unlike = all.flatMap(({ code, of }) => {
      const { marked, marks } = withMarks(of);
      const [en, ja] = languages.map((language) => problemText(marked, language));
      expect(`${en}\n${ja}`, code).not.toMatch(/Name\d+\.Name\d+\./);
      return marks
        .filter((mark) => en!.includes(mark) !== ja!.includes(mark))
        .map((mark) => `${code} ${mark}: ${en} / ${ja}`);
    });
    expect(unlike).toEqual([]);
  });

  it('names every argument in both languages', () => {
    const args = { statement: 's.1', phrase: 'some words', section: 'intro', line: 12 };
    for (const language of languages) {
      const text = problemText(problem('PHRASE_ELSEWHERE', args), language);
      for (const value of Object.values(args)) expect(text).toContain(String(value));
    }
  });

  it.each([
    ['lower', /lower is better.*must be lower/, /小さいほど.*小さく/],
    ['higher', /higher is better.*must be higher/, /大きいほど.*大きく、/],
  ] as const)('says which way the numbers of a measure go: %s', (better, en, ja) => {
    const of = problem('MEASURE_NOT_ORDERED', { criterion: 'c', better });
    expect(problemText(of, 'en')).toMatch(en);
    expect(problemText(of, 'ja')).toMatch(ja);
  });

  it('tells who has a newer record to take a newer program, and who has an older one to decide once more', () => {
    const told = (found: number | null) =>
      languages.map((language) =>
        problemText(problem('OTHER_RECORD_FORMAT', { file: 'f', found, known: 2 }), language),
      );
    for (const text of told(3)) expect(text).not.toContain('--force');
    for (const text of [...told(1), ...told(null)]) expect(text).toContain('recommend f --save f --force');
  });

  it('has words of its own for what the parser of YAML says too little of, and its words for the rest', () => {
    const told = (code: 'TAB_AS_INDENT' | 'NON_STRING_KEY' | 'BAD_ALIAS') =>
      languages.map((language) => problemText(problem('SYNTAX', { detail: 'words of the parser', code }), language));
    expect(told('TAB_AS_INDENT')[0]).toContain('use spaces');
    expect(told('NON_STRING_KEY')[0]).toContain('must be a text');
    for (const text of [...told('TAB_AS_INDENT'), ...told('NON_STRING_KEY')]) expect(text).not.toContain('parser');
    expect(told('BAD_ALIAS')[0]).toContain('words of the parser');
  });

  it('tells the cause of a failure that it does not know by the name that the system has for it', () => {
    expect(problemText(problem('CANNOT_READ', { name: 'f', cause: 'EWEIRD' }), 'en')).toBe('cannot read f: EWEIRD');
  });
});

describe('formatProblem', () => {
  const at = { place: 'f.yaml:1:2', nearest: 'mobile' };

  it('is the place, the sentence and the nearest name', () => {
    const of = problem('UNKNOWN_QUESTION', { question: 'mobil' }, at);
    expect(formatProblem(of, 'en')).toBe('f.yaml:1:2: no question is called "mobil" (did you mean "mobile"?)');
    expect(formatProblem(of, 'ja')).toBe('f.yaml:1:2: 「mobil」という質問はありません (もしかして「mobile」)');
  });

  it('leaves out what there is not', () => {
    const of: Problem = problem('UNKNOWN_QUESTION', { question: 'x' }, { place: undefined, nearest: undefined });
    expect(formatProblem(of, 'en')).toBe('no question is called "x"');
  });

  it('says what is only a warning', () => {
    const of = problem('EVERYBODY_UNKNOWN', { criterion: 'x' }, { place: 'f', warning: true });
    expect(formatProblem(of, 'en')).toMatch(/^f: warning: /);
    expect(formatProblem(of, 'ja')).toMatch(/^f: 警告: /);
  });
});
