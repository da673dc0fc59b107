import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Base } from '../../src/commands/base/find-base.ts';
import type { CommandSpec } from '../../src/commands/call/command.ts';
import type { Typed } from '../../src/commands/call/options/read-options.ts';
import { checkRecord } from '../../src/commands/check/check-record.ts';
import { checkSpec } from '../../src/commands/check/check-spec.ts';
import { compareSpec } from '../../src/commands/compare-spec.ts';
import { explainSpec } from '../../src/commands/explain-spec.ts';
import { groupSpec } from '../../src/commands/group/group-spec.ts';
import { diffSpec } from '../../src/commands/knowledge/diff/diff-spec.ts';
import { questionsSpec } from '../../src/commands/questions-spec.ts';
import { recommendSpec } from '../../src/commands/recommend/recommend-spec.ts';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import { UserError } from '../../src/errors/user-error.ts';
import { inspectKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { callTool } from '../../src/mcp/call-tool.ts';
import type { McpPorts } from '../../src/mcp/ports.ts';
import { serve } from '../../src/mcp/serve.ts';
import { tools } from '../../src/mcp/tools/tools.ts';
import { toRecord } from '../../src/report/record/record.ts';
import { recordText } from '../../src/report/record/record-text.ts';
import { codeSays } from '../../src/scan/code-says.ts';
import { scan } from '../../src/scan/scan.ts';
import { fakeWorld } from '../fake-world.ts';
import { smallBase } from '../knowledge/small-base.ts';
import { answersDocument, damaged } from './documents.ts';
import { mutated } from './mutated.ts';
import { patience, seed, runs as shared } from './runs.ts';

/** Each costs as much as hundreds of documents. */
const runs = (times: number) => shared(times, 8);
const temporary = mkdtempSync(join(tmpdir(), 'fw-advisor-structures-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const article = loadShipped('article');
const current = loadShipped('current');
const model = buildModel(article);

/** A command with what it is given; its text, or null where it said what is wrong. Whatever else it throws is a bug. */
async function ran({ run }: CommandSpec, typed: Typed, words: readonly string[] = []): Promise<string | null> {
  try {
    const { text, exitCode } = await run!(typed, words, fakeWorld().world, 'en');
    expect([0, 1, 2]).toContain(exitCode);
    return text;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    return null;
  }
}

const given = { answers: { goal: ['research'], mobile: ['required'], domain: ['speech'] }, priorities: ['goal'] };
const record = recordText(toRecord(decide(model, given), article, '2026-11-23'), 'en');

describe(`with the seed ${seed}`, () => {
  it('records of any shape are checked, told apart and decided again, or have problems', {
    timeout: patience,
  }, async () => {
    const file = join(temporary, 'record.yaml');
    const told = { checked: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        mutated(parse(record) as object),
        fc.constantFrom('diff', 'again', 'text', 'github'),
        async (document, way) => {
          writeFileSync(file, stringify(document, { aliasDuplicateObjects: false }));
          const checked = JSON.parse(
            (await ran(checkSpec, { format: 'json', maxAge: '10', today: '2026-11-23' }, [file]))!,
          );
          expect(checked).toMatchObject({ schemaVersion: 2, checked: 1 });
          told[checked.decisions?.[0]?.error === undefined ? 'checked' : 'refused']++;
          if (way === 'diff') await ran(diffSpec, { records: [file], format: 'json' }, ['article', 'article']);
          else if (way === 'again') await ran(recommendSpec, { format: 'json' }, [file]);
          else await ran(checkSpec, { format: way }, [file]);
        },
      ),
      runs(300),
    );
    expect(told.checked).toBeGreaterThan(0);
  });

  it('answers of any shape are those of a group, or have problems', { timeout: patience }, async () => {
    const files = ['a.yaml', 'b.yaml'].map((name) => join(temporary, name));
    const answers = answersDocument(article.questions);
    await fc.assert(
      fc.asyncProperty(
        answers,
        answers,
        fc.constantFrom('text', 'json', 'markdown', 'adr'),
        async (one, two, format) => {
          files.forEach((file, i) =>
            writeFileSync(file, stringify([one, two][i], { aliasDuplicateObjects: false }) ?? ''),
          );
          await ran(groupSpec, { format, today: '2026-11-23' }, files);
        },
      ),
      runs(160),
    );
  });

  it('bases of any shape load and answer whatever is asked of them, or have problems', {
    timeout: patience,
  }, async () => {
    const { folder } = smallBase();
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
    const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    const house = join(dirname(folder), 'house');
    mkdirSync(house);
    writeFileSync(
      join(house, 'knowledge.yaml'),
      'title: {en: House, ja: 社内}\nextends: ../bicycles\nrules:\n  - id: slow\n    exclude: [city]\n    because: {en: We are slow., ja: 遅いため。}\n',
    );
    let usable = 0;
    const asked = async (base: string, format: string) => {
      const { knowledge } = inspectKnowledge(base);
      if (knowledge === null) return;
      usable++;
      const set = knowledge.questions.slice(0, 3).map((q) => `${q.id}=${q.options.at(-1)!.id}`);
      await ran(recommendSpec, { knowledge: base, set, format, today: '2026-11-23', explain: 'full' });
      await ran(compareSpec, { knowledge: base, ratings: true, format: 'csv' });
      await ran(questionsSpec, { knowledge: base, format: 'yaml' });
      const ids = [knowledge.criteria[0]!.id, knowledge.frameworks[0]!.id, knowledge.questions[0]!.id];
      for (const id of ids) await ran(explainSpec, { knowledge: base }, [id]);
    };
    await fc.assert(
      fc.asyncProperty(
        fc
          .constantFrom(...files)
          .chain((name) => fc.tuple(fc.constant(name), mutated(parse(texts.get(name)!) as object))),
        fc.constantFrom('text', 'markdown', 'adr', 'json', 'csv'),
        async ([name, document], format) => {
          writeFileSync(join(folder, name), stringify(document, { aliasDuplicateObjects: false }));
          try {
            await asked(folder, format);
            await asked(house, format);
          } finally {
            writeFileSync(join(folder, name), texts.get(name)!);
          }
        },
      ),
      runs(200),
    );
    expect(usable).toBeGreaterThan(0);
  });

  it('repositories of any shape are scanned', { timeout: patience }, () => {
    const usual: Readonly<Record<string, string>> = {
      'requirements.txt':
        'torch==2.4 ; python_version > "3.8"\n-r more.txt\ntensorflow[and-cuda]>=2 # x\n-e git+https://x/y#egg=jax\n',
      'pyproject.toml':
        '[project]\ndependencies = ["torch>=2", "jax[cuda]"]\n[tool.poetry.dependencies]\ntensorflow = {version = "^2", optional = true}\n[dependency-groups]\ndev = ["keras", {include-group = "x"}]\n',
      'environment.yml': 'dependencies:\n  - pytorch::pytorch=2\n  - pip:\n      - tensorflow\n',
      'setup.cfg': '[options]\ninstall_requires =\n  torch\n  jax\n[options.extras_require]\ndev = keras\n',
      'setup.py':
        'from setuptools import setup\nsetup(install_requires=["torch", "jax"], extras_require={"a": ["keras"]})\n',
      Dockerfile: 'FROM tensorflow/serving:2.16 AS a\nRUN pip install torch \\\n  jax\nFROM a\n',
      'Pipfile.lock': '{"default": {"torch": {"version": "==2"}}, "develop": {"keras": {}}}',
      'docker-compose.yml': 'services:\n  a:\n    image: tensorflow/serving\n',
      'train.py':
        'import torch, jax as j\nfrom torch import (nn,\n  optim)\nif True:\n    import tensorflow as tf; x = """import keras"""\ntorch.compile(m)\nmodel.export("a")\n',
      'note.ipynb':
        '{"cells": [{"cell_type": "code", "source": ["import torch\\n", "%pip install jax"]}, {"cell_type": "code", "source": "import keras"}], "metadata": {"language_info": {"name": "python"}}}',
    };
    const names = Object.keys(usual);
    const folders = [
      '',
      'src/',
      'tests/',
      'a\nb/',
      '\u202e/',
      'node_modules/',
      '.github/workflows/',
      'docs/日本/',
      `${'d/'.repeat(70)}`,
    ];
    const json = (name: string) =>
      mutated(JSON.parse(usual[name]!) as object).map((document) => JSON.stringify(document));
    const text = (name: string): fc.Arbitrary<string | Uint8Array> =>
      fc.oneof(
        damaged(fc.constant(usual[name]!)),
        damaged(damaged(fc.constant(usual[name]!))),
        ...(/ipynb|lock/.test(name) ? [json(name)] : []),
        ...(/yml/.test(name)
          ? [mutated(parse(usual[name]!) as object).map((d) => stringify(d, { aliasDuplicateObjects: false }))]
          : []),
        fc.uint8Array({ maxLength: 40 }),
      );
    const file = fc
      .constantFrom(...names)
      .chain((name) =>
        fc.record({ path: fc.constantFrom(...folders).map((folder) => `${folder}${name}`), text: text(name) }),
      );
    let found = 0;
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (all) => {
        const root = mkdtempSync(join(temporary, 'repository-'));
        for (const { path, text } of all) {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), text);
        }
        const result = scan(root, current);
        codeSays(result, current);
        found += result.findings.length;
        rmSync(root, { recursive: true });
      }),
      runs(400),
    );
    expect(found).toBeGreaterThan(0);
  });

  describe('an agent', () => {
    const root = join(temporary, 'root');
    const bases = new Map<string, Base>();
    const ports: McpPorts = {
      root,
      language: 'en',
      usualBase: 'article',
      basis: async () => ({ knowledge: article, model }),
      isKnown: (name) => name === 'article',
      shipped: ['article'],
      secondOpinion: () => null,
      beside: () => null,
      checkRecord: (source, codeNow) =>
        checkRecord(() => source, source.name, {
          knowledge: ['knowledge/article'],
          today: () => '2026-11-23',
          bases,
          codeNow,
        }),
      today: () => '2026-11-23',
    };
    const prepare = () => {
      mkdirSync(join(root, 'code'), { recursive: true });
      writeFileSync(join(root, 'code', 'train.py'), 'import torch\n');
      writeFileSync(join(root, 'record.yaml'), record);
    };
    const usual = [
      {
        name: 'recommend',
        arguments: {
          answers: { goal: 'research', domain: ['speech'] },
          priorities: ['goal'],
          scan: 'code',
          ask: true,
          detail: 'record',
          lang: 'ja',
        },
      },
      {
        name: 'recommend',
        arguments: {
          knowledge: 'article',
          answers: { knowledge: 'article', answers: { goal: 'production' } },
          detail: 'full',
        },
      },
      { name: 'list_questions', arguments: { knowledge: 'article', answers: { goal: 'research' } } },
      { name: 'compare', arguments: { frameworks: ['pytorch'], criteria: ['rest-api'] } },
      { name: 'explain', arguments: { id: 'goal=research' } },
      { name: 'check_decision', arguments: { record: 'record.yaml', scan: 'code' } },
      { name: 'check_decision', arguments: { record } },
      { name: 'scan_repository', arguments: { path: 'code', knowledge: 'article' } },
    ] as const;

    it('calls tools with arguments of any shape, and gets a result or what is wrong', {
      timeout: patience,
    }, async () => {
      prepare();
      const counts = { done: 0, failed: 0 };
      const call = fc
        .constantFrom(...usual)
        .chain(({ name, arguments: of }) => fc.tuple(fc.constant(name), mutated(of as object)));
      const reply = fc.option(
        mutated({ action: 'accept', content: { goal: 'research', domain: ['speech'] } } as object),
        { nil: undefined },
      );
      const state = fc.option(
        fc.oneof(
          mutated({ asked: ['goal'], answers: { goal: ['research'] } } as object).map((s) => JSON.stringify(s)),
          fc.string(),
        ),
        { nil: undefined },
      );
      await fc.assert(
        fc.asyncProperty(call, fc.boolean(), reply, state, async ([name, args], canAsk, replied, kept) => {
          const tool = tools.find((one) => one.name === name)!;
          const context = { ports, language: 'en', canAsk, reply: replied as never, state: kept } as const;
          const outcome = await callTool(tool, args, context);
          JSON.stringify(outcome);
          counts['failed' in outcome ? 'failed' : 'done']++;
        }),
        {
          ...runs(600),
          // was found so
          examples: [
            [['recommend', { answers: { answers: { goal: 'production' } } }], false, { action: 'accept' }, undefined],
          ],
        },
      );
      expect(Math.min(counts.done, counts.failed)).toBeGreaterThan(0);
    });

    it('sends messages of any shape, and is answered in the protocol', { timeout: patience }, async () => {
      prepare();
      const message = (id: number, method: string, params: object) => ({ jsonrpc: '2.0', id, method, params });
      const hello = message(1, 'initialize', {
        protocolVersion: '2025-06-18',
        capabilities: { elicitation: {} },
        clientInfo: { name: 'x', version: '1' },
      });
      const messages = [
        hello,
        { jsonrpc: '2.0', method: 'notifications/initialized' },
        message(2, 'tools/list', {}),
        ...usual.map((params, i) => message(10 + i, 'tools/call', params)),
        message(30, 'resources/list', {}),
        message(31, 'resources/read', { uri: 'fw-advisor://article/statement/pytorch.origin' }),
        message(32, 'resources/read', { uri: 'fw-advisor://article/answers-schema' }),
        message(33, 'completion/complete', {
          ref: { type: 'ref/resource', uri: 'fw-advisor://{base}/statement/{id}' },
          argument: { name: 'id', value: 'p' },
        }),
      ];
      // was found so
      const inherited = JSON.stringify(
        message(34, 'completion/complete', {
          ref: { type: 'ref/resource', uri: 'fw-advisor://{base}/statement/{id}' },
          argument: { name: '__proto__', value: 'p' },
        }),
      );
      const line = fc.constantFrom<object>(...messages).chain((one) =>
        fc.oneof(
          mutated(one).map((m) => JSON.stringify(m)),
          damaged(fc.constant(JSON.stringify(one))),
        ),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), fc.boolean(), async (lines, greets) => {
          const [input, output] = [new PassThrough(), new PassThrough()];
          let answered = '';
          const last = new Promise<void>((resolve) =>
            output.on('data', (data: Buffer) => {
              answered += data.toString();
              if (answered.includes('"the-last-one"')) resolve();
            }),
          );
          const served = serve(ports, input, output, () => {});
          const sent = [
            ...(greets ? [JSON.stringify(hello)] : []),
            ...lines.map((l) => String(l).replaceAll('\n', ' ')),
          ];
          for (const one of sent) input.write(`${one}\n`);
          input.write(`${JSON.stringify({ jsonrpc: '2.0', id: 'the-last-one', method: 'ping' })}\n`);
          await last;
          input.end();
          await served;
          for (const one of answered.trim().split('\n')) {
            const { jsonrpc, error, result } = JSON.parse(one) as {
              jsonrpc: string;
              error?: { code: number; message: string };
              result?: { isError?: boolean; structuredContent?: object };
            };
            expect(jsonrpc).toBe('2.0');
            expect(error?.message ?? '').not.toMatch(/is not a function|is not iterable|Cannot (read|set|convert)/);
            if (result?.isError === true) expect(result.structuredContent, one).toHaveProperty('error');
          }
        }),
        { ...runs(200), examples: [[[inherited], false]] },
      );
    });
  });
});
