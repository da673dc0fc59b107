import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import { matchingHints } from '../../src/decision/matching-hints.ts';
import { loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { readAnswers } from '../../src/questionnaire/answers/read-answers.ts';

/** The base is read from its folder, by itself: it needs no other base and need not ship. */
const knowledge = loadKnowledgeFolder('knowledge/runtimes');
const model = buildModel(knowledge);

interface Persona {
  readonly name: string;
  readonly knowledge: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly priorities?: readonly string[];
  readonly expect: string | readonly string[];
}

const all = parse(readFileSync(join(import.meta.dirname, '../personas.yaml'), 'utf8')) as readonly Persona[];
const personas = all.filter((p) => p.knowledge === 'runtimes');

const decideOn = async (answers: Persona['answers'], priorities: readonly string[] = []) => {
  const text = JSON.stringify({ answers, ...(priorities.length === 0 ? {} : { priorities }) });
  const decision = decide(model, await readAnswers(knowledge, { name: 'persona', text }));
  const id = (alternative: number) => model.alternatives[alternative]!.id;
  const first = decision.ranking.filter((r) => r.rank === 1).map((r) => id(r.alternative));
  return { verdict: decision.verdict, first, eligible: decision.ranking.map((r) => id(r.alternative)) };
};

describe('people who have a model and look for what it runs on', () => {
  it('are at least twenty, each with a name of its own', () => {
    expect(new Set(personas.map((p) => p.name)).size).toBeGreaterThanOrEqual(20);
    expect(new Set(personas.map((p) => p.name)).size).toBe(personas.length);
  });

  it.each(personas)('$name -> $expect', async ({ answers, priorities, expect: expected }) => {
    const { verdict, first } = await decideOn(answers, priorities);
    if (expected === 'close') expect(['close', 'tie', 'open']).toContain(verdict);
    else if (typeof expected === 'string') expect(first).toEqual([expected]);
    else {
      expect(first.length).toBeGreaterThan(0);
      for (const id of first) expect(expected).toContain(id);
    }
  });
});

/** An answer that only some can meet, and everybody who is known not to. */
// biome-ignore format: one answer a line
const outside: readonly (readonly [question: string, option: string, out: readonly string[]])[] = [
  ['browser', 'required', ['executorch', 'core-ml', 'openvino', 'tensorrt', 'vllm']],
  ['edge-device', 'microcontroller', ['onnx-runtime', 'core-ml', 'openvino', 'tensorrt', 'llama-cpp', 'vllm']],
  ['edge-device', 'embedded-linux', ['core-ml']],
  ['mobile', 'required', ['core-ml', 'openvino', 'tensorrt', 'vllm']],
  ['mobile', 'android', ['core-ml', 'tensorrt', 'vllm']],
  ['mobile', 'ios', ['openvino', 'tensorrt', 'vllm']],
  ['accelerator', 'amd', ['tensorrt']],
  ['accelerator', 'apple', ['tensorrt']],
  ['domain', 'object-detection', ['llama-cpp', 'vllm']],
  ['existing-code', 'onnx', ['litert', 'executorch', 'core-ml', 'llama-cpp', 'vllm']],
  ['platform', 'linux', ['core-ml']],
  ['platform', 'windows', ['core-ml']],
  ['model-size', 'larger-than-one-device', ['litert', 'executorch', 'core-ml']],
  ['licence', 'open-only', ['core-ml', 'tensorrt']],
  ['trains-where', 'on-the-device', ['onnx-runtime', 'openvino', 'tensorrt', 'vllm']],
];

describe('what cannot be', () => {
  it.each(outside)('%s=%s leaves out %s, and nobody else', async (question, option, out) => {
    const { eligible } = await decideOn({ [question]: option });
    const left = model.alternatives.map((a) => a.id).filter((id) => !eligible.includes(id));
    expect(left.sort()).toEqual([...out].sort());
  });
});

describe('the hints about runtimes', () => {
  it.each(knowledge.hints.map((hint) => hint.id))(
    '%s is said where it fits, and to nobody who has said nothing',
    async (id) => {
      const hint = knowledge.hints.find((h) => h.id === id)!;
      const answers = Object.fromEntries(
        Object.entries(hint.when).map(([question, options]) => [question, options[0]!]),
      );
      const given = await readAnswers(knowledge, { name: 'hint', text: JSON.stringify({ answers }) });
      expect(matchingHints(knowledge.hints, given.answers).map((h) => h.id)).toContain(id);
      const nothing = await readAnswers(knowledge, { name: 'hint', text: '{}' });
      expect(matchingHints(knowledge.hints, nothing.answers)).toEqual([]);
    },
  );
});
