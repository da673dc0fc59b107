import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { jsonSchemaOf } from '../../src/commands/knowledge/schema/json-schema-of.ts';
import { schemaKinds } from '../../src/commands/knowledge/schema/schema-kinds.ts';
import { loadShipped, shippedIds } from '../../src/knowledge/load-shipped.ts';
import type { Recommendation } from '../../src/report/formats/json/recommendation.ts';
import { recommendationSchema } from '../../src/report/formats/json/schema/recommendation-schema.ts';
import { answersSchema } from '../../src/report/questions/answers-schema.ts';
import { runMainWith } from '../run-main-with.ts';
import type { SameShape } from '../same-shape.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'knowledge/schema');

describe('the JSON Schemas', () => {
  // `npm run schemas` writes them again
  it.each(schemaKinds)('%s is the checked-in copy', async (kind) => {
    const text = `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join(folder, `${kind}.json`));
    expect(await runMainWith(['knowledge', 'schema', kind])).toMatchObject({ code: 0, out: text, err: '' });
  });

  it('that of answers to the questions of `article` is', async () => {
    const { out } = await runMainWith(['questions', '--format', 'json-schema']);
    await expect(out).toMatchFileSnapshot(join(folder, 'answers-article.json'));
  });

  it('are all there, and nothing else', async () => {
    const expected = [...schemaKinds, 'answers-article'].map((kind) => `${kind}.json`);
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
    expect(JSON.parse((await runMainWith(['knowledge', 'schema'])).out)).toEqual(
      Object.fromEntries(
        schemaKinds.map((kind) => [kind, JSON.parse(readFileSync(join(folder, `${kind}.json`), 'utf8'))]),
      ),
    );
  });

  it('say what they are, in the draft that editors read', async () => {
    for (const kind of schemaKinds) {
      const schema = jsonSchemaOf(kind);
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema.title).toMatch(/^fw-advisor: /);
    }
    expect((await runMainWith(['questions', '--format', 'json-schema', '--lang', 'ja'])).out).toContain(
      'batch がそのまま出力に写す値',
    );
  });
});

describe('the schema of a decision', () => {
  const decide = async (...words: string[]) =>
    JSON.parse((await runMainWith([...words, '--format', 'json'])).out) as unknown;

  it.each([
    ['--set', 'goal=research'],
    ['--set', 'mobile=required', '--set', 'domain=speech,translation'],
    ['--set', 'goal=production', '--set', 'mobile=required', '--certainty', 'low', '--seed', '7'],
    ['--knowledge', 'current', '--set', 'goal=research', '--set', 'accelerator=tpu'],
    ['--knowledge', 'current', '--set', 'browser=required', '--set', 'edge-device=microcontroller'],
    ['--set', 'goal=learning', '--lang', 'ja'],
  ])('takes what recommend writes: %s %s %s %s', async (...words) => {
    const result = recommendationSchema.safeParse(await decide(...words.filter((w) => w !== undefined)));
    expect(result.error?.issues).toBeUndefined();
  });

  it('takes what recommend writes of nothing', async () => {
    const told = JSON.parse((await runMainWith(['-', '--format', 'json'], { input: '{}' })).out) as unknown;
    expect(recommendationSchema.safeParse(told).error?.issues).toBeUndefined();
  });

  it('is strict: neither more nor less', async () => {
    const decision = (await decide('--set', 'goal=research')) as Record<string, unknown>;
    for (const key of Object.keys(decision)) {
      const { [key]: _, ...less } = decision;
      expect(recommendationSchema.safeParse(less).success, key).toBe(false);
    }
    expect(recommendationSchema.safeParse({ ...decision, more: 1 }).success).toBe(false);
  });

  it('describes every field, as that of answers does, and is called by an id', async () => {
    const bare: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, one] of Object.entries(value)) {
        if (key === 'properties')
          for (const [name, field] of Object.entries(one as Record<string, { description?: string }>))
            if (field.description === undefined) bare.push(`${path}.${name}`);
        walk(one, `${path}.${key}`);
      }
    };
    for (const words of [
      ['knowledge', 'schema', 'decision'],
      ['questions', '--format', 'json-schema'],
    ]) {
      const schema = JSON.parse((await runMainWith(words)).out) as { $id?: string };
      expect(schema.$id, words.join(' ')).toMatch(/^urn:fw-advisor:(decision|answers:article):2$/);
      walk(schema, words[0]!);
    }
    expect(bare).toEqual([]);
  });

  it('is the type that the library has', () => {
    // the compiler says where it is not, in either direction
    const same: SameShape<Recommendation, z.infer<typeof recommendationSchema>> = true;
    expect(same).toBe(true);
    expect(z.toJSONSchema(recommendationSchema)).toHaveProperty('additionalProperties', false);
  });
});

describe('the schemas of files', () => {
  it('take the files of the bases that ship', async () => {
    const schemas = await import('../../src/knowledge/schema.ts');
    for (const base of shippedIds) {
      const read = (path: string) => parse(readFileSync(join(root, 'knowledge', base, path), 'utf8')) as unknown;
      for (const [file, schema] of [
        ['knowledge.yaml', schemas.knowledgeFile],
        ['questions.yaml', schemas.questionsFile],
        ['field.yaml', schemas.fieldFile],
      ] as const)
        expect(schema.safeParse(read(file)).success, file).toBe(true);
    }
  });

  it('take the answers template, once something is answered', async () => {
    const article = loadShipped('article');
    const template = (await runMainWith(['questions', '--format', 'yaml'])).out;
    const answered = template.replace('# goal: research', 'goal: research');
    expect(answersSchema(article).safeParse(parse(answered)).success).toBe(true);
  });
});
