import { readdirSync, readFileSync } from 'node:fs';
import type { ClientCapabilities } from '@modelcontextprotocol/client';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { repository } from '../scan/repository.ts';
import { type Called, eras, type Fields, mcpClient, type Reply } from './client.ts';
import { servedHere } from './served-here.ts';

/** One call of a server of its own, whose working directory has these files. */
async function called(
  name: string,
  args: Record<string, unknown>,
  { words = [], files = {} }: { words?: readonly string[]; files?: Readonly<Record<string, string>> } = {},
): Promise<Called> {
  const mcp = await mcpClient('auto', servedHere(repository(files), words));
  try {
    return await mcp.call(name, args);
  } finally {
    await mcp.close();
  }
}
const baseOf = ({ data }: Called) => (data.knowledge as { id: string }).id;
const train = 'import torch\ntorch.optim.Adam([])\n';

describe('the base of a call', () => {
  it.each(['list_questions', 'recommend', 'compare'])(
    'of %s is the one that it names, else the usual one',
    async (name) => {
      expect(baseOf(await called(name, {}))).toBe('current');
      expect(baseOf(await called(name, { knowledge: 'runtimes' }))).toBe('runtimes');
      expect(baseOf(await called(name, {}, { words: ['--knowledge', 'article'] }))).toBe('article');
      expect(baseOf(await called(name, { knowledge: 'current' }, { words: ['--knowledge', 'article'] }))).toBe(
        'current',
      );
    },
  );

  it('is named in the command that says the same, and in the record', async () => {
    const { data } = await called('recommend', {
      ...{ knowledge: 'article', answers: { goal: 'research' }, priorities: ['goal'], detail: 'record' },
    });
    expect(data.command).toMatch(/^fw-advisor recommend .*--knowledge article/);
    expect(data.command).toContain('--no-input');
    expect(data.command).toContain('goal=research');
    expect(parse(String(data.record))).toMatchObject({
      knowledge: 'article',
      answers: { goal: 'research' },
      decision: { date: '2026-11-23', knowledge: { id: 'article' } },
    });
  });
});

describe('a base of one’s own', () => {
  const names = readdirSync('examples/brokers', { recursive: true, encoding: 'utf8' }).filter((n) => n.includes('.'));
  const files = Object.fromEntries(names.map((n) => [`ours/${n}`, readFileSync(`examples/brokers/${n}`, 'utf8')]));

  it('is a folder below the working directory, named by the call or when the server was started', async () => {
    for (const [args, words] of [
      [{ knowledge: 'ours' }, []],
      [{}, ['--knowledge', 'ours', '--today', '2027-01-02']],
    ] as const) {
      const told = await called(
        'recommend',
        { ...args, answers: { speed: 'fast' }, detail: 'record' },
        { files, words },
      );
      expect(told.data).toMatchObject({ knowledge: { id: 'brokers' }, answers: { speed: 'fast' } });
      expect(told.data.command).toContain('--knowledge ours');
      const { knowledge, decision } = parse(String(told.data.record));
      expect(knowledge).toBe('ours');
      expect(decision.date).toBe(words.length === 0 ? '2026-11-23' : '2027-01-02');
    }
  });

  it('that the server was started with is that of a record, wherever the base lay when it was made', async () => {
    const words = ['--knowledge', 'ours'];
    const args = { answers: { speed: 'fast' }, detail: 'record' };
    const { data } = await called('recommend', args, { files, words });
    const record = String(data.record).replace('knowledge: ours', 'knowledge: ../elsewhere/brokers');
    expect((await called('check_decision', { record }, { files, words })).data).toMatchObject({ holds: true });
    expect((await called('check_decision', { record }, { files })).data).toMatchObject({
      error: { code: 'OTHER_BASE_NEEDED' },
    });
  });
});

describe('the questions', () => {
  it('are as many as are asked for, with how many more there are', async () => {
    const sizeFor = async (args: object) => {
      const { data } = await called('list_questions', { ...args });
      return [(data.questions as unknown[]).length, Number(data.more)] as const;
    };
    const [every, none] = await sizeFor({ all: true, limit: 100 });
    expect(every).toBeGreaterThan(8);
    expect(none).toBe(0);
    for (const [args, told] of [
      [{}, 8],
      [{ limit: 1 }, 1],
      [{ limit: 3 }, 3],
    ] as const)
      expect(await sizeFor({ all: true, ...args })).toEqual([told, every - told]);
  });

  it('are all there where all are asked for, though an answer has settled some', async () => {
    const answers = { goal: 'research' };
    const ids = async (all: boolean) => {
      const { data } = await called('list_questions', { answers, all, limit: 100 });
      return (data.questions as { id: string }[]).map(({ id }) => id);
    };
    const [some, every] = [await ids(false), await ids(true)];
    expect(every).toEqual(expect.arrayContaining(some));
    expect(every.length).toBeGreaterThanOrEqual(some.length);
    expect(some).not.toContain('goal');
  });

  it('say what they ask, why, and what can be answered, in the language of the call', async () => {
    for (const [lang, script] of [
      ['en', /^[ -~’“”–—]+$/],
      ['ja', /[ぁ-ん]/],
    ] as const) {
      const { data } = await called('list_questions', { lang, all: true, limit: 100 });
      const questions = data.questions as Record<string, unknown>[];
      expect(new Set(questions.map(({ several }) => several))).toEqual(new Set([false, true]));
      for (const { id, several } of questions)
        expect(several, String(id)).toBe(loadShipped('current').questions.find((q) => q.id === id)!.several === true);
      for (const { asks, why, options } of questions) {
        expect([asks, why]).toEqual([expect.stringMatching(script), expect.stringMatching(script)]);
        for (const option of options as object[])
          expect(option).toEqual({ id: expect.stringMatching(/./), label: expect.stringMatching(/./) });
      }
    }
  });
});

describe('a recommendation', () => {
  it('is short: the first reasons that a criterion has, with what they are worth and what they rest on', async () => {
    const { data } = await called('recommend', { answers: { goal: 'research' }, detail: 'full' });
    const { reasons, full, nextQuestions } = data as {
      reasons: { text: string; framework: string; evidence: string[] }[];
      full: { reasons: { criterion: string | null; text: string }[]; headline: string };
      nextQuestions: object[];
    };
    const told = full.reasons.filter(({ criterion }) => criterion !== null).map(({ text }) => text);
    expect(reasons.map(({ text }) => text)).toEqual(told.slice(0, 6));
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(Object.keys(reason)).toEqual(['text', 'framework', 'advantage', 'evidence']);
    expect(nextQuestions).toHaveLength(3);
    for (const question of nextQuestions) expect(question).not.toHaveProperty('why');
    for (const row of data.ranking as object[])
      expect(Object.keys(row)).toEqual(['framework', 'name', 'rank', 'score', 'scoreLow', 'scoreHigh']);
    expect(data).not.toHaveProperty('record');
    expect(data).not.toHaveProperty('found');
    expect(data).not.toHaveProperty('asked');
  });

  it('takes what the code says where nothing else was said, and tells what it rests on', async () => {
    const files = { 'train.py': train, Dockerfile: 'FROM python\n' };
    const { data } = await called('recommend', { scan: '.', answers: { containers: 'none' } }, { files });
    expect(data.answers).toMatchObject({ 'existing-code': ['pytorch'], containers: 'none' });
    expect(data.found).toEqual([
      { taken: true, text: expect.stringContaining('train.py:1') },
      { taken: false, text: expect.stringContaining('Dockerfile') },
    ]);
    expect(await called('recommend', { scan: '.', knowledge: 'article' }, { files })).toMatchObject({
      isError: true,
      data: { error: { code: 'NO_SIGNALS', problems: [{ place: 'knowledge' }] } },
    });
  });

  it('keeps with the record what the code said', async () => {
    const record = async (files: Record<string, string>, args: object) => {
      const { data } = await called(
        'recommend',
        { answers: { goal: 'research' }, detail: 'record', ...args },
        { files },
      );
      return parse(String(data.record)).decision as { found?: object[] };
    };
    expect((await record({ 'train.py': train }, { scan: '.' })).found).toHaveLength(1);
    expect(await record({ 'train.py': train }, {})).not.toHaveProperty('found');
  });

  it('is refused with the place of each wrong answer', async () => {
    const { text, data } = await called('recommend', {
      ...{ answers: { goal: 'reserch' }, priorities: ['gaol'], lang: 'ja' },
    });
    expect(text).toMatch(/[ぁ-ん]/);
    expect(text.split('\n').length).toBeGreaterThan(1);
    const places = (data as { error: { problems: { place: string }[] } }).error.problems.map(({ place }) => place);
    expect(places).toEqual(['answers.goal', expect.stringMatching(/^priorities/)]);
  });
});

describe('a record', () => {
  const decided = () => called('recommend', { answers: { goal: 'research' }, detail: 'record' });

  it('is checked as a file below the working directory or as its text, with code only where it is named', async () => {
    const text = String((await decided()).data.record);
    for (const [record, files] of [
      ['kept/decision.yaml', { 'kept/decision.yaml': text, 'train.py': 'import jax\nimport optax\noptax.adam(1)\n' }],
      [text, {}],
    ] as const) {
      const { data, isError } = await called('check_decision', { record }, { files });
      expect({ isError, data }).toMatchObject({ isError: false, data: { holds: true, changes: [] } });
      expect(data).not.toHaveProperty('file');
    }
    const nowhere = await called('check_decision', { record: 'decision.yaml' });
    expect(nowhere.data).toMatchObject({ error: { code: 'CANNOT_READ', problems: [{ place: 'record' }] } });
  });
});

describe('explanations', () => {
  it('come with a dozen statements, and the ids of the others', async () => {
    const { data } = await called('explain', { ids: ['pytorch', 'goal'] });
    const { explanations, statements, moreStatements } = data as {
      explanations: object[];
      statements: Record<string, object>;
      moreStatements: string[];
    };
    expect(explanations).toHaveLength(2);
    expect(Object.keys(statements)).toHaveLength(12);
    expect(moreStatements.length).toBeGreaterThan(0);
    for (const id of moreStatements) expect(statements).not.toHaveProperty(id);
    expect((await called('explain', { ids: ['pt-dp-01'] })).data).toMatchObject({ moreStatements: [] });
  });
});

describe.each(eras)('forms of the %s protocol', (era) => {
  const asked = async (reply: Reply, capabilities?: ClientCapabilities) => {
    const mcp = await mcpClient(era, servedHere(repository({})), reply, capabilities);
    const { data } = await mcp.call('recommend', { answers: { goal: 'research' }, ask: true });
    await mcp.close();
    return { forms: mcp.forms, asked: data.asked, answers: Object.keys(data.answers as object) };
  };

  it('are shown by who says so, or says no more than that there are such', async () => {
    const decline = () => 'decline' as const;
    for (const [elicitation, outcome] of [
      [{ form: {} }, 'declined'],
      [{}, 'declined'],
      [{ form: {}, url: {} }, 'declined'],
      [{ url: {} }, 'unavailable'],
    ] as const)
      expect((await asked(decline, { elicitation })).asked, JSON.stringify(elicitation)).toBe(outcome);
  });

  it('that come back empty answer nothing, are not shown again, and end after four', async () => {
    for (const empty of ['', []] as const) {
      const blank = (fields: Fields) =>
        Object.fromEntries(Object.keys(fields).map((name) => [name, [...empty].flat() as string[]]));
      const { forms, asked: outcome, answers } = await asked(empty === '' ? () => ({}) : blank);
      expect(outcome).toBe('answered');
      expect(answers).toEqual(['goal']);
      expect(forms).toHaveLength(4);
      expect(new Set(forms.flat()).size).toBe(20);
    }
  });
});
