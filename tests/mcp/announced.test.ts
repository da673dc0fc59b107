import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadShipped, shippedIds } from '../../src/knowledge/load-shipped.ts';
import { version } from '../../src/version.ts';
import { type McpClient, mcpClient } from './client.ts';
import { servedHere } from './served-here.ts';

let mcp: McpClient;
beforeAll(async () => {
  mcp = await mcpClient('auto', servedHere('.'));
});
afterAll(() => mcp.close());

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
}
/** It and all that is in it, each with where it stands. */
const partsOf = (schema: Schema, place: string): [string, Schema][] => [
  [place, schema],
  ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => partsOf(part, `${place}.${name}`)),
  ...[...(schema.anyOf ?? []), ...[schema.items ?? []].flat(), ...[schema.additionalProperties ?? []].flat()].flatMap(
    (part, i) => partsOf(part, `${place}[${i}]`),
  ),
];
const isText = (value: unknown) => typeof value === 'string' && value.trim().length > 1;

describe('what agents are told of the server', () => {
  it('is who it is, and in which order its tools are for', () => {
    expect(mcp.client.getServerVersion()).toMatchObject({ name: 'fw-advisor', version });
    const said = mcp.client.getInstructions()!;
    const named = ['scan_repository', 'list_questions', 'recommend', 'check_decision'].map((name) =>
      said.indexOf(name),
    );
    expect(named.every((at) => at > 0)).toBe(true);
    expect(named).toEqual([...named].sort((a, b) => a - b));
  });

  it('is schemas in which every part has its type, and every choice and sentence its words', async () => {
    const { tools } = await mcp.client.listTools();
    for (const { name, description, inputSchema, outputSchema } of tools) {
      expect(description, name).toSatisfy(isText);
      for (const [place, part] of [
        ...partsOf(inputSchema as Schema, name),
        ...partsOf(outputSchema as Schema, `${name} gives`),
      ]) {
        expect(['object', 'array', 'string', 'boolean', 'integer', undefined], place).toContain(part.type);
        expect([part.type, part.enum, part.anyOf].filter(Boolean), place).toHaveLength(1);
        expect(part.enum ?? ['en', 'ja'], place).toSatisfy(
          (words: string[]) => words.length > 1 && words.every(isText),
        );
        if (part.anyOf !== undefined) expect(part.anyOf.length, place).toBeGreaterThan(1);
        if (part.description !== undefined) expect(part.description, place).toSatisfy(isText);
        if (part.minimum !== undefined || part.maximum !== undefined)
          expect(part.minimum, place).toBeLessThan(part.maximum!);
        for (const needed of part.required ?? []) expect(Object.keys(part.properties!), place).toContain(needed);
      }
    }
  });

  it.each([
    ['scan_repository', ['path', 'knowledge', 'lang'], [], ['answers', 'found']],
    ['list_questions', ['knowledge', 'answers', 'limit', 'all', 'lang'], [], ['questions', 'decided']],
    [
      'recommend',
      ['knowledge', 'answers', 'priorities', 'scan', 'ask', 'detail', 'lang'],
      [],
      ['verdict', 'headline', 'decided', 'ranking', 'reasons', 'excluded', 'nextQuestions'],
    ],
    ['compare', ['knowledge', 'frameworks', 'rows', 'lang'], [], ['frameworks', 'rows']],
    ['explain', ['ids', 'knowledge', 'lang'], ['ids'], ['explanations', 'statements']],
    ['check_decision', ['record', 'scan', 'lang'], ['record'], ['holds', 'changes']],
  ])('is what %s takes, needs and gives', async (name, takes, needs, gives) => {
    const { inputSchema, outputSchema, annotations } = (await mcp.client.listTools()).tools.find(
      (tool) => tool.name === name,
    )!;
    expect(inputSchema.type).toBe('object');
    expect(Object.keys(inputSchema.properties ?? {})).toEqual(takes);
    expect(inputSchema.required ?? []).toEqual(needs);
    expect(outputSchema?.required).toEqual(gives);
    expect(annotations).toEqual({ readOnlyHint: true, idempotentHint: true, openWorldHint: false });
  });
});

it.each([
  ['scan_repository', { path: 'tests/scan' }],
  ['list_questions', {}],
  ['recommend', { answers: { goal: 'research' }, ask: true, detail: 'record' }],
  ['recommend', { answers: { goal: 'production' }, detail: 'full' }],
  ['compare', { rows: ['data-parallel'] }],
  ['explain', { ids: ['pytorch'] }],
])('%s gives what it announces, as data and as the same in a text', async (name, args) => {
  const { outputSchema } = (await mcp.client.listTools()).tools.find((tool) => tool.name === name)!;
  const { properties = {}, required = [] } = outputSchema as Schema;
  const { data, text, isError } = await mcp.call(name, args);
  expect(isError).toBe(false);
  expect(JSON.parse(text)).toEqual(data);
  expect(Object.keys(data)).toEqual(expect.arrayContaining([...required]));
  for (const [part, { type, enum: choices }] of Object.entries(properties)) {
    if (!Object.hasOwn(data, part)) continue;
    const value = data[part];
    if (choices !== undefined) expect(choices, part).toContain(value);
    else if (type === 'array') expect(Array.isArray(value), part).toBe(true);
    else expect(typeof value, part).toBe(type === 'integer' ? 'number' : type);
  }
});

describe('resources', () => {
  const template = { type: 'ref/resource', uri: 'fw-advisor://{base}/statement/{id}' } as const;
  const completion = async (name: string, value: string, base?: string) => {
    const context = base === undefined ? {} : { context: { arguments: { base } } };
    return (await mcp.client.complete({ ref: template, argument: { name, value }, ...context })).completion;
  };

  const completed = async (...words: Parameters<typeof completion>) => (await completion(...words)).values;

  it('are the answers of every base that ships, each with what it is', async () => {
    const { resources } = await mcp.client.listResources();
    expect(new Set(resources.map((r) => r.uri))).toEqual(
      new Set(shippedIds.map((id) => `fw-advisor://${id}/answers-schema`)),
    );
    for (const { uri, name, description, mimeType } of resources) {
      const [, base] = /\/\/(.*)\//.exec(uri)!;
      expect({ name, mimeType }).toEqual({ name: `answers-schema-${base}`, mimeType: 'application/json' });
      expect(description).toContain(`answers that ${base} takes`);
    }
    const { resourceTemplates } = await mcp.client.listResourceTemplates();
    expect(resourceTemplates).toMatchObject([
      { name: 'statement', uriTemplate: template.uri, mimeType: 'application/json', description: expect.any(String) },
    ]);
    expect(resourceTemplates[0]!.description).toSatisfy(isText);
  });

  it('are found by how their names begin', async () => {
    expect(await completed('base', 'c')).toEqual(['current']);
    expect((await completed('base', '')).length).toBe(shippedIds.length);
    expect(await completed('base', 'urrent')).toEqual([]);
    expect(await completed('id', 'pt-dp-0')).toContain('pt-dp-01');
    expect(await completed('id', 'dp-01')).toEqual([]);
    const every = Object.keys(loadShipped('current').statements);
    expect(await completion('id', '')).toEqual({ values: every.slice(0, 100), total: every.length, hasMore: true });
    expect(await completed('id', '', 'nowhere')).toEqual([]);
    const ofArticle = await completed('id', '', 'article');
    expect(ofArticle.length).toBeGreaterThan(0);
    expect(ofArticle).not.toEqual(await completed('id', ''));
  });

  it('say which base or statement there is none of', async () => {
    await expect(mcp.client.readResource({ uri: 'fw-advisor://curent/statement/pt-dp-01' })).rejects.toThrow(
      /no base is called curent; there are: .*current/,
    );
    await expect(mcp.client.readResource({ uri: 'fw-advisor://current/statement/constructor' })).rejects.toThrow(
      'current has no statement called constructor',
    );
    const { contents } = await mcp.client.readResource({ uri: 'fw-advisor://current/statement/pt-dp%2D01' });
    expect(contents).toMatchObject([{ mimeType: 'application/json', uri: expect.stringContaining('pt-dp') }]);
    expect(JSON.parse(String('text' in contents[0]! && contents[0].text))).toMatchObject({
      id: 'pt-dp-01',
      address: expect.stringMatching(/^https:/),
    });
  });
});
