import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { repository } from '../scan/repository.ts';
import { eras, type McpClient, mcpClient, type Reply } from './client.ts';
import { servedHere } from './served-here.ts';

const files = { 'train.py': 'import torch\ntorch.optim.Adam([])\n', Dockerfile: 'FROM python\n' };
/** Takes the first option of the first field. */
const answerOne: Reply = (fields) => {
  const [name, field] = Object.entries(fields)[0]!;
  return field.oneOf === undefined ? {} : { [name]: field.oneOf[0]!.const };
};

describe.each(eras)('a client of the %s protocol', (era) => {
  it('finds the tools, all of them together in less than 6 kB, none of which writes', async () => {
    const { client, close } = await mcpClient(era, servedHere(repository(files)));
    const { tools } = await client.listTools();
    expect(tools.map((t) => t.name)).toEqual([
      ...['scan_repository', 'list_questions', 'recommend', 'compare', 'explain', 'check_decision'],
    ]);
    expect(JSON.stringify(tools).length).toBeLessThan(6_000);
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true });
      expect(tool.outputSchema).toMatchObject({ type: 'object' });
    }
    await close();
  });

  it('has its user asked in forms that follow from the answers, and gets what comes of it', async () => {
    const { call, forms, close } = await mcpClient(era, servedHere(repository(files)), answerOne);
    const { data } = await call('recommend', { answers: { goal: 'research' }, ask: true });
    expect(data).toMatchObject({ asked: 'answered' });
    expect(forms.length).toBeGreaterThan(1);
    expect(forms.length).toBeLessThanOrEqual(4);
    for (const fields of forms) expect(fields.length).toBeLessThanOrEqual(5);
    // nothing is asked twice, and what was answered is in the result
    expect(new Set(forms.flat()).size).toBe(forms.flat().length);
    const answers = Object.keys((data as { answers: object }).answers);
    expect(answers).toContain('goal');
    expect(answers.length).toBeGreaterThan(1);
    await close();
  });

  it('gets what is open as data where its user declines', async () => {
    const { call, forms, close } = await mcpClient(era, servedHere(repository(files)), () => 'decline');
    const { data, isError } = await call('recommend', { answers: { goal: 'research' }, ask: true });
    expect(isError).toBe(false);
    expect(forms.length).toBe(1);
    expect(data).toMatchObject({ asked: 'declined', answers: { goal: 'research' } });
    expect((data as { nextQuestions: unknown[] }).nextQuestions).toHaveLength(3);
    await close();
  });

  it('gets the same where it cannot show forms, and errors that say what would be right', async () => {
    const { call, close } = await mcpClient(era, servedHere(repository(files)));
    const { data } = await call('recommend', { answers: { goal: 'research' }, ask: true });
    expect(data).toMatchObject({ asked: 'unavailable', nextQuestions: [{}, {}, {}] });
    const wrong = await call('recommend', { answers: { goal: 'reserch', gaol: 'x' } });
    expect(wrong.isError).toBe(true);
    expect(wrong.data).toMatchObject({
      error: {
        problems: [
          { place: 'answers.goal', nearest: 'research' },
          { place: 'answers.gaol', nearest: 'goal' },
        ],
      },
    });
    await close();
  });
});

describe('the tools', () => {
  let mcp: McpClient;
  let cwd: string;
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'fw-advisor-mcp-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    mcp = await mcpClient('auto', servedHere(cwd));
  });
  afterAll(async () => {
    await mcp.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  it('lead from an empty context to a decision that is kept and held', async () => {
    const scan = await mcp.call('scan_repository');
    expect(scan.data).toMatchObject({ answers: { 'existing-code': ['pytorch'], containers: 'docker' } });
    const open = await mcp.call('list_questions', { answers: scan.data.answers, limit: 2 });
    expect(open.data).toMatchObject({ decided: false, questions: [{ id: 'goal' }, {}] });
    const decided = await mcp.call('recommend', { scan: '.', answers: { goal: 'research' }, detail: 'record' });
    expect(decided.data).toMatchObject({ answers: { goal: 'research', containers: 'docker' }, found: [{}, {}] });
    const record = String(decided.data.record);
    expect(parse(record).decision.found[0]).toMatchObject({
      option: 'pytorch',
      proofs: [{ file: 'train.py', line: 1 }, {}],
    });
    const kept = join(cwd, 'decision.yaml');
    writeFileSync(kept, record);
    expect((await mcp.call('check_decision', { record: 'decision.yaml', scan: '.' })).data).toMatchObject({
      holds: true,
    });
    writeFileSync(join(cwd, 'train.py'), 'import jax\nimport optax\noptax.adam(1)\n');
    const parted = await mcp.call('check_decision', { record: readFileSync(kept, 'utf8'), scan: '.' });
    expect(parted.data).toMatchObject({ holds: false, changes: [{ code: 'CODE_OTHER_FRAMEWORK', fails: true }] });

    // what it costs an agent: characters, four of which are about a token
    const sizes = [scan, open, decided].map(({ text }) => text.length);
    expect(sizes[0]).toBeLessThan(2_500);
    const short = await mcp.call('recommend', { answers: { goal: 'research' } });
    expect(short.text.length).toBeLessThan(5_000);
    expect(JSON.parse(short.text)).toEqual(short.data);
  });

  it('compare and explain, with the statements that agents cite', async () => {
    const compared = await mcp.call('compare', { rows: ['data-parallel'], frameworks: ['PyTorch', 'jax'] });
    expect(compared.data).toMatchObject({
      frameworks: [{ id: 'pytorch' }, { id: 'jax' }],
      rows: [{ id: 'data-parallel' }],
    });
    expect((await mcp.call('compare')).text.length).toBeLessThan(30_000);
    const { data } = await mcp.call('explain', { ids: ['pt-dp-01', 'data-parallel'] });
    expect(data).toMatchObject({
      statements: { 'pt-dp-01': { address: expect.stringMatching(/^https:/), phrase: {} } },
    });
    const other = await mcp.call('explain', { ids: ['pytorh', 'gaol'] });
    expect(other.data).toMatchObject({ error: { problems: [{ nearest: 'pytorch' }, { nearest: 'goal' }] } });
    const japanese = await mcp.call('recommend', { answers: { goal: 'research' }, lang: 'ja' });
    expect(String(japanese.data.headline)).toMatch(/[ぁ-ん]/);
  });

  it('read nothing but what lies below the working directory, by whatever links', async () => {
    const elsewhere = repository({ 'secret.py': 'import jax' });
    symlinkSync(elsewhere, join(cwd, 'link'));
    for (const [name, args] of [
      ['scan_repository', { path: '..' }],
      ['scan_repository', { path: 'link' }],
      ['scan_repository', { path: elsewhere }],
      ['check_decision', { record: '/etc/passwd' }],
      ['check_decision', { record: '../nothing-of-this-name' }],
      ['recommend', { scan: 'link' }],
      ['recommend', { knowledge: 'link' }],
    ] as const) {
      const { isError, data } = await mcp.call(name, args);
      expect({ isError, data }, name).toMatchObject({ isError: true, data: { error: { code: 'OUTSIDE' } } });
    }
    expect((await mcp.call('scan_repository', { path: 'nowhere' })).data).toMatchObject({
      error: { code: 'CANNOT_READ' },
    });
  });

  it('say what is wrong with a call', async () => {
    for (const [name, args, found] of [
      ['recommend', { answer: {} }, { code: 'NO_SUCH_ARGUMENT', problems: [{ nearest: 'answers' }] }],
      ['recommend', { detail: 'ful' }, { code: 'BAD_VALUE', problems: [{ nearest: 'full' }] }],
      ['recommend', { ask: 'yes' }, { code: 'BAD_VALUE', problems: [{ place: 'ask' }] }],
      ['list_questions', { limit: 0 }, { code: 'BAD_VALUE', problems: [{ place: 'limit' }] }],
      ['compare', { rows: 'data-parallel' }, { code: 'WRONG_TYPE', problems: [{ place: 'rows' }] }],
      ['explain', {}, { code: 'NO_ARGUMENT', problems: [{ place: 'ids' }] }],
      ['check_decision', { record: 'answers:\n  goal: research\n' }, { code: 'NO_DECISION' }],
      ['scan_repository', { knowledge: 'article' }, { code: 'NO_SIGNALS' }],
    ] as const) {
      const { isError, data } = await mcp.call(name, args);
      expect({ isError, data }, JSON.stringify(args)).toMatchObject({ isError: true, data: { error: found } });
    }
  });

  it('offer the schema of the answers and every statement as resources', async () => {
    const { resources } = await mcp.client.listResources();
    expect(resources.map((r) => r.uri)).toContain('fw-advisor://current/answers-schema');
    const schema = await mcp.client.readResource({ uri: 'fw-advisor://runtimes/answers-schema' });
    expect(JSON.parse(String('text' in schema.contents[0]! && schema.contents[0].text))).toHaveProperty('$id');
    const [id] = Object.keys(loadShipped('current').statements);
    const read = await mcp.client.readResource({ uri: `fw-advisor://current/statement/${id}` });
    expect(JSON.parse(String('text' in read.contents[0]! && read.contents[0].text))).toMatchObject({ id });
    await expect(mcp.client.readResource({ uri: 'fw-advisor://current/statement/nothing' })).rejects.toThrow(/nothing/);
  });
});
