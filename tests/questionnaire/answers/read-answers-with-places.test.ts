import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readYaml } from '../../../src/documents/yaml/yaml-document.ts';
import { readAnswersWithPlaces } from '../../../src/questionnaire/answers/read-answers-with-places.ts';
import { fewBase, fewIds, rightAnswers } from '../few-questions.ts';

// as it is, but it can be asked whether it was called
vi.mock('../../../src/documents/yaml/yaml-document.ts', { spy: true });
beforeEach(() => void vi.mocked(readYaml).mockClear());

const read = (text: string | undefined, pairs: readonly string[] = [], priorities?: readonly string[]) =>
  readAnswersWithPlaces(fewBase, text === undefined ? undefined : { name: 'f', text }, pairs, priorities);
const answersOf = async (...given: Parameters<typeof read>) => {
  const { checked, problems } = await read(...given);
  expect(problems).toEqual([]);
  return checked.answers;
};
/** Code and place of each problem. */
const told = async (...given: Parameters<typeof read>) =>
  (await read(...given)).problems.map(({ code, place }) => [code, place]);

describe('a text', () => {
  it.each([
    ['lines', 'goal = research\ndomain=speech, translation\n'],
    [
      'lines with comments and empty ones between them',
      '\n# what for?\ngoal=research\n\n  \ndomain=speech,translation',
    ],
    ['lines that are indented', '  goal=research  \n\tdomain=speech,translation'],
    ['lines that end as on Windows', 'goal=research\r\ndomain=speech,translation\r\n'],
    ['lines that end as they once did', 'goal=research\rdomain=speech,translation\r'],
    ['lines behind a byte order mark', '\uFEFFgoal=research\ndomain=speech,translation'],
  ])('may be %s, for which no parser is needed', async (_, text) => {
    expect(await answersOf(text)).toEqual({ goal: ['research'], domain: ['speech', 'translation'] });
    expect(readYaml).not.toHaveBeenCalled();
  });

  it.each([
    ['YAML', 'goal: research\ndomain: [speech, translation]\n'],
    ['YAML behind a byte order mark', '\uFEFFgoal: research\ndomain: [speech, translation]\n'],
    ['the full form', '# x\nanswers:\n  domain:\n  - speech\n  - translation\n  goal: research\n'],
    ['JSON', '{"goal": "research", "domain": ["speech", "translation"]}'],
  ])('may be %s', async (_, text) => {
    expect(await answersOf(text)).toEqual({ goal: ['research'], domain: ['speech', 'translation'] });
  });

  it.each(['---\n', 'answers:\n# goal: research\n', '{}', '~'])('may answer nothing: %j', async (text) => {
    expect(await read(text)).toEqual({ checked: { answers: {}, priorities: [], knowledge: undefined }, problems: [] });
  });

  it.each(['', ' \n\t', '\uFEFF'])('is told to be empty, without a parser: %j', async (text) => {
    expect((await read(text)).problems).toEqual([{ code: 'EMPTY_INPUT', args: { name: 'f' }, place: 'f' }]);
    expect(readYaml).not.toHaveBeenCalled();
  });

  it('is empty where it is comments alone', async () => {
    expect(await told('# goal=research\n\n# mobile=none\n')).toEqual([['EMPTY_INPUT', 'f']]);
  });

  it('has its base and its decision told', async () => {
    const text = 'knowledge: article\ndecision: {}\nanswers: {goal: research}\npriorities: [goal]\n';
    expect((await read(text)).checked).toEqual({
      answers: { goal: ['research'] },
      priorities: ['goal'],
      knowledge: 'article',
      recorded: true,
    });
  });
});

describe('problems', () => {
  it('have the place of the word that is wrong, and the nearest that is known', async () => {
    const text = 'answers:\n  goul: research\n  domain: [speech, trnslation, 7]\n  mobile: [none, required]\n';
    expect((await read(text)).problems).toEqual([
      { code: 'UNKNOWN_QUESTION', args: { question: 'goul' }, place: 'f:2:3', nearest: 'goal' },
      {
        code: 'UNKNOWN_OPTION',
        args: { question: 'domain', option: 'trnslation', options: ['speech', 'translation', 'none'] },
        place: 'f:3:20',
        nearest: 'translation',
      },
      { code: 'NOT_AN_OPTION', args: { question: 'domain', found: '7' }, place: 'f:3:32' },
      { code: 'ONE_OPTION_ONLY', args: { question: 'mobile', found: 2 }, place: 'f:4:3' },
    ]);
  });

  it.each([
    ['\uFEFF{"goul": 1}', 'UNKNOWN_QUESTION', 'f:1:2'],
    ['goal: [*x]\n', 'NO_ALIASES', 'f:1:8'],
    ['goal: research\nmobile: "none', 'SYNTAX', 'f:2:14'],
    ['goal: \uFEFFresearch', 'UNKNOWN_OPTION', 'f:1:1'],
    ['goal: a=b', 'UNKNOWN_OPTION', 'f:1:1'],
    ['{goal=research}', 'UNKNOWN_QUESTION', 'f:1:2'],
    ['"goal"=research', 'SYNTAX', 'f:1:7'],
    ['my goal=research', 'WRONG_TYPE', 'f:1:1'],
    ['research', 'WRONG_TYPE', 'f:1:1'],
  ])('of what is no line are those of YAML: %j', async (text, code, place) => {
    expect(await told(text)).toEqual([[code, place]]);
  });

  it('of lines have the number of their line', async () => {
    expect(await told('# x\r\n\r\ngoal=researsh\r\nteam\n  # y\rgoal=production\n  gaol=1\n')).toEqual([
      ['BAD_PAIR', 'f:4:1'],
      ['QUESTION_TWICE', 'f:6:1'],
      ['UNKNOWN_OPTION', 'f:3:1'],
      ['UNKNOWN_QUESTION', 'f:7:1'],
    ]);
  });

  it('of a text and of pairs are told together', async () => {
    expect(await told('gaol: research', ['mobile', 'team=start-up', 'team=startup'])).toEqual([
      ['BAD_PAIR', '--set mobile'],
      ['QUESTION_TWICE', '--set team=startup'],
      ['UNKNOWN_QUESTION', 'f:1:1'],
      ['UNKNOWN_OPTION', '--set team=start-up'],
    ]);
    expect(await told('{', ['team=x'])).toEqual([
      ['SYNTAX', 'f:1:2'],
      ['UNKNOWN_OPTION', '--set team=x'],
    ]);
  });
});

describe('--set', () => {
  it('answers beside the text, and instead of it, in the order of the questions', async () => {
    const answers = await answersOf('mobile: none\ngoal: research\n', [
      'team=startup',
      'mobile=required',
      'domain=speech',
    ]);
    expect(Object.entries(answers)).toEqual([
      ['goal', ['research']],
      ['domain', ['speech']],
      ['mobile', ['required']],
      ['team', ['startup']],
    ]);
  });

  it('may give any of the answers, and the text the others', async () => {
    await fc.assert(
      fc.asyncProperty(rightAnswers, fc.subarray(fewIds), async ({ answers }, inPairs) => {
        const entries = Object.entries(answers);
        const pairs = entries.filter(([id]) => inPairs.includes(id)).map(([id, options]) => `${id}=${options.join()}`);
        const others = entries.filter(([id]) => !inPairs.includes(id));
        expect(await answersOf(JSON.stringify(Object.fromEntries(others)), pairs)).toEqual(answers);
      }),
    );
  });

  it('needs no text', async () => {
    expect(await read(undefined, ['domain=speech,translation'])).toEqual({
      checked: { answers: { domain: ['speech', 'translation'] }, priorities: [], knowledge: undefined },
      problems: [],
    });
  });

  it('answers a question that the text marks as a priority', async () => {
    const text = 'answers: {goal: research}\npriorities: [goal, mobile]\n';
    expect(await read(text, ['mobile=none'])).toMatchObject({
      checked: { answers: { goal: ['research'], mobile: ['none'] }, priorities: ['goal', 'mobile'] },
      problems: [],
    });
    expect(await told(text)).toEqual([['PRIORITY_NOT_ANSWERED', 'f:2:20']]);
    expect(await told(text, ['team=startup'])).toEqual([['PRIORITY_NOT_ANSWERED', 'f:2:20']]);
  });

  it('leaves the answer that it replaces to be checked', async () => {
    expect(await told('mobile: maybe', ['mobile=none'])).toEqual([['UNKNOWN_OPTION', 'f:1:1']]);
  });
});

describe('priorities of questions that --set answers', () => {
  const priorities = async (list: string) => {
    const { checked, problems } = await read(`answers: {goal: research}\npriorities: ${list}\n`, ['mobile=none']);
    return problems.length === 0 ? checked.priorities : problems.map(({ code, place }) => [code, place]);
  };

  it('keep the order of the text', async () => {
    expect(await priorities('[mobile, goal]')).toEqual(['mobile', 'goal']);
    expect(await priorities('[goal, mobile]')).toEqual(['goal', 'mobile']);
  });

  it('may not be listed twice, as little as any other', async () => {
    expect(await priorities('[mobile, goal, mobile]')).toEqual([['PRIORITY_TWICE', 'f:2:28']]);
  });
});

describe('--priority', () => {
  const text = 'answers: {goal: research, team: startup}\npriorities: [goal]\n';

  it('replaces the priorities of the text, and may name what --set answers', async () => {
    expect((await read(text, ['mobile=none'], ['mobile', 'team'])).checked.priorities).toEqual(['mobile', 'team']);
    expect((await read(text, ['mobile=none'], [])).checked.priorities).toEqual(['goal']);
    expect((await read(text)).checked.priorities).toEqual(['goal']);
  });

  it('leaves everything else as it was', async () => {
    expect(await read(`knowledge: article\n${text}`, [], ['team'])).toEqual({
      checked: { answers: { goal: ['research'], team: ['startup'] }, priorities: ['team'], knowledge: 'article' },
      problems: [],
    });
  });

  it('is wrong at its own place, or where there are too many, at all of them', async () => {
    expect(await told(text, [], ['goal', 'gaol', 'mobile', 'goal'])).toEqual([
      ['UNKNOWN_QUESTION', '--priority gaol'],
      ['PRIORITY_NOT_ANSWERED', '--priority mobile'],
      ['PRIORITY_TWICE', '--priority goal'],
      ['TOO_MANY_PRIORITIES', '--priority'],
    ]);
  });
});
