import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import { matchingHints } from '../../src/decision/matching-hints.ts';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { readAnswers } from '../../src/questionnaire/answers/read-answers.ts';

const knowledge = loadShipped('runtimes');
const model = buildModel(knowledge);

const eligibleWith = async (answers: object) => {
  const { ranking } = decide(model, await readAnswers(knowledge, { name: 'answers', text: JSON.stringify(answers) }));
  return ranking.map((r) => model.alternatives[r.alternative]!.id);
};

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
    const eligible = await eligibleWith({ [question]: option });
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
      expect(matchingHints(knowledge.hints, given.answers, null).map((h) => h.id)).toContain(id);
      const nothing = await readAnswers(knowledge, { name: 'hint', text: '{}' });
      expect(matchingHints(knowledge.hints, nothing.answers, null)).toEqual([]);
    },
  );
});
