import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import * as z from 'zod/mini';
import { run as runBatch } from '../../src/commands/batch/batch.ts';
import { batchOptions } from '../../src/commands/batch/batch-spec.ts';
import { run as runCheck } from '../../src/commands/check/check.ts';
import { checkOptions } from '../../src/commands/check/check-spec.ts';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import { decodeText } from '../../src/documents/decode-text.ts';
import { UserError } from '../../src/errors/user-error.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { inspectKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import {
  besideFile,
  criterionFile,
  fieldFile,
  formerFile,
  frameworkFile,
  hintsFile,
  knowledgeFile,
  questionsFile,
  sinceFile,
} from '../../src/knowledge/schema.ts';
import { meantName } from '../../src/language/meant-name.ts';
import { readAnswers } from '../../src/questionnaire/answers/read-answers.ts';
import { onlyByName } from '../../src/report/formats/json/recommendation-fields.ts';
import { recommendationSchema } from '../../src/report/formats/json/schema/recommendation-schema.ts';
import { toRecommendation } from '../../src/report/formats/json/to-recommendation.ts';
import { answersSchema } from '../../src/report/questions/answers-schema.ts';
import { toRecord } from '../../src/report/record/record.ts';
import { recordText } from '../../src/report/record/record-text.ts';
import { callOf } from '../call-of.ts';
import { fakeWorld } from '../fake-world.ts';
import { smallBase } from '../knowledge/small-base.ts';
import { answersDocument, damaged, written } from './documents.ts';
import { patience, runs, seed } from './runs.ts';

const article = loadShipped('article');
const model = buildModel(article);
const schema = answersSchema(article);
/** What costs most stands in a line only where it was asked for by name. */
const costly: readonly string[] = onlyByName;
const lineSchema = z.strictObject(
  Object.fromEntries(Object.entries(recommendationSchema.shape).filter(([field]) => !costly.includes(field))),
);
const accepts = (data: unknown) => schema.safeParse(asMeant(data ?? {})).success;

/** A document with its names as the base has them: people may write them in any case, with spaces, or as labels. */
function asMeant(data: unknown): unknown {
  if (!isMap(data)) return data;
  const inside = isMap(data.answers) ? { ...data, answers: answersMeant(data.answers) } : answersMeant(data);
  const { priorities } = inside as { priorities?: unknown };
  const meant = (one: unknown) => (typeof one === 'string' ? (meantName(one, questions) ?? one) : one);
  return Array.isArray(priorities) ? { ...inside, priorities: priorities.map(meant) } : inside;
}
const questions = article.questions.map(({ id }) => ({ id }));
const answersMeant = (answers: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(answers).map(([key, value]) => {
      const id = meantName(key, questions) ?? key;
      const options = article.questions.find((q) => q.id === id)?.options ?? [];
      const meant = (one: unknown) => (typeof one === 'string' ? (meantName(one, options) ?? one) : one);
      return [id, Array.isArray(value) ? value.map(meant) : meant(value)];
    }),
  );
const isMap = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const temporary = mkdtempSync(join(tmpdir(), 'fw-advisor-fuzz-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** What a text says by parsers that are not ours; undefined where it is no one document without repetitions and references. */
function saidBy(text: string): { data: unknown } | undefined {
  const body = text.replace(/^\uFEFF/, '');
  // a lone carriage return is white space of JSON and breaks a line of YAML 1.2 (5.4): the parser knows it only before a line feed
  return parsedAs(body) ?? parsedAs(body.replace(/\r\n?/g, '\n'));
}

function parsedAs(body: string): { data: unknown } | undefined {
  const documents = parseAllDocuments(body, { version: '1.2', uniqueKeys: true, stringKeys: true, logLevel: 'silent' });
  const [document] = documents as unknown as ReturnType<typeof parseAllDocuments> & { errors: unknown[] }[];
  if (!Array.isArray(documents) || documents.length !== 1 || document === undefined) return undefined;
  if ((document.errors as unknown[]).length > 0) return undefined;
  return { data: (document as unknown as { toJS(): unknown }).toJS() };
}

const answersText = fc
  .tuple(answersDocument(article.questions), fc.constantFrom('json', 'json', 'yaml', 'yaml', 'pairs'))
  .map(([document, form]) => ({ text: written(document, form as 'json'), form }));

describe(`with the seed ${seed}`, () => {
  it('answers give a result that the schema allows, or a problem, and nothing else', {
    timeout: patience,
  }, async () => {
    const counts = { decided: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          answersText.map((t) => ({ ...t, whole: true })),
          damaged(answersText.map((t) => t.text)).map((text) => ({ text, form: 'damaged', whole: false })),
          fc.uint8Array({ maxLength: 60 }).map((bytes) => ({ bytes, text: '', form: 'bytes', whole: false })),
        ),
        async (given) => {
          let text = given.text;
          try {
            if ('bytes' in given) text = decodeText(given.bytes as Uint8Array, 'x');
            const checked = await readAnswers(article, { name: 'x', text });
            counts.decided++;
            const said = saidBy(text);
            const isPairs = /^\s*(#.*\s*)*[^\s:{}[\]"']+\s*=/.test(text.replace(/^\uFEFF/, ''));
            if (!isPairs) expect(said !== undefined && accepts(said.data), `taken: ${JSON.stringify(text)}`).toBe(true);
            const decision = decide(model, checked);
            const told = toRecommendation(decision, article, 'en', { seed: 1, skipped: [] });
            expect(recommendationSchema.safeParse(told).success).toBe(true);
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            counts.refused++;
            expect(error.problems.length).toBeGreaterThan(0);
            // and what is right is not refused
            if (given.form === 'json' && given.whole && accepts(JSON.parse(text)))
              expect.fail(`refused: ${text} (${error.message})`);
          }
        },
      ),
      runs(30_000),
    );
    // both happen, or the documents are of no use
    expect(Math.min(counts.decided, counts.refused)).toBeGreaterThan((counts.decided + counts.refused) / 10);
  });

  it('lines of a batch do, one for one, and the short way as the long way', { timeout: patience }, async () => {
    const line = fc
      .oneof(
        answersDocument(article.questions).map((d) => written(d, 'json')),
        damaged(answersDocument(article.questions).map((d) => written(d, 'json'))),
      )
      .map((text) => text.replaceAll('\n', ' '));
    const perRun = 50;
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: perRun, maxLength: perRun }),
        fc.integer({ min: 1, max: 4_000 }),
        async (lines, cut) => {
          const bytes = Buffer.from(`${lines.join('\n')}\n`);
          const chunks = Array.from({ length: Math.ceil(bytes.length / cut) }, (_, i) =>
            bytes.subarray(i * cut, (i + 1) * cut),
          );
          const answersOf = async (fields: string | undefined) => {
            const fake = fakeWorld(chunks);
            await runBatch(callOf(batchOptions, { fields }), fake.world, 'en');
            return fake.stdout().split('\n').slice(0, -1);
          };
          const [short, full] = [await answersOf('verdict,ranking'), await answersOf(undefined)];
          expect(short).toHaveLength(lines.length);
          short.forEach((answer, i) => {
            const one = JSON.parse(answer) as Record<string, unknown>;
            const whole = JSON.parse(full[i]!) as Record<string, unknown>;
            if ('error' in one) {
              expect(one).toEqual(whole);
              expect(one.line).toBe(i + 1);
              return;
            }
            expect([one.verdict, one.ranking]).toEqual([whole.verdict, whole.ranking]);
            const { id: _, ...decision } = whole;
            expect(lineSchema.safeParse(decision).success).toBe(true);
            // the byte order mark belongs to the stream, not to a line
            const document = JSON.parse(lines[i]!.replace(i === 0 ? /^\uFEFF/ : /^$/, '')) as unknown;
            expect(accepts(document), `taken: ${lines[i]}`).toBe(true);
          });
        },
      ),
      runs(15_000 / perRun),
    );
  });

  it('files of a base make a base that the schema allows, or problems', { timeout: patience }, () => {
    const { folder } = smallBase();
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
    const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    const schemaOf = (name: string) =>
      name.startsWith('criteria/')
        ? criterionFile
        : name.startsWith('frameworks/')
          ? frameworkFile
          : {
              'knowledge.yaml': knowledgeFile,
              'questions.yaml': questionsFile,
              'field.yaml': fieldFile,
              'hints.yaml': hintsFile,
              'former.yaml': formerFile,
              'since.yaml': sinceFile,
              'beside.yaml': besideFile,
            }[name]!;
    let [usable, refused] = [0, 0];
    fc.assert(
      fc.property(
        fc.constantFrom(...files).chain((name) => fc.tuple(fc.constant(name), damaged(fc.constant(texts.get(name)!)))),
        ([name, text]) => {
          writeFileSync(join(folder, name), text);
          try {
            const { knowledge, problems } = inspectKnowledge(folder);
            if (knowledge === null) {
              refused++;
              expect(problems.filter((p) => !p.warning).length).toBeGreaterThan(0);
              return;
            }
            usable++;
            const said = saidBy(text);
            expect(
              said !== undefined && schemaOf(name).safeParse(said.data).success,
              `${name}: ${JSON.stringify(text)}`,
            ).toBe(true);
            decideAll(knowledge);
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
          } finally {
            writeFileSync(join(folder, name), texts.get(name)!);
          }
        },
      ),
      runs(4_000),
    );
    expect(Math.min(usable, refused)).toBeGreaterThan((usable + refused) / 20);
  });

  it('records are checked, or have problems', { timeout: patience }, async () => {
    const given = { answers: { goal: ['research'], mobile: ['required'] }, priorities: ['goal'] };
    const text = recordText(toRecord(decide(model, given), article, '2026-11-23'), 'en');
    const file = join(temporary, 'record.yaml');
    const codes = new Set<number>();
    await fc.assert(
      fc.asyncProperty(damaged(fc.constant(text)), async (changed) => {
        writeFileSync(file, changed);
        const options = { format: 'json', maxAge: '10', today: '2026-11-23' };
        const { exitCode, text: told } = await runCheck(
          { ...callOf(checkOptions, options), argument: [file] },
          fakeWorld().world,
          'en',
        );
        codes.add(exitCode);
        expect(JSON.parse(told)).toMatchObject({ schemaVersion: 2, checked: 1, ok: exitCode === 0 });
      }),
      runs(1_000),
    );
    expect([...codes].sort()).toEqual([1, 2]);
  });
});

/** Everything that is done with a base can be done with one that loads. */
function decideAll(knowledge: Knowledge): void {
  const built = buildModel(knowledge);
  const answers = Object.fromEntries(knowledge.questions.map((q) => [q.id, [q.options[0]!.id]]));
  for (const given of [
    { answers: {}, priorities: [] },
    { answers, priorities: [] },
  ])
    toRecommendation(decide(built, given), knowledge, 'ja', { seed: 1, skipped: [] });
}
