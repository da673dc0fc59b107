import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import type { Verdict } from '../../src/decision/model.ts';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { readAnswers } from '../../src/questionnaire/answers/read-answers.ts';

const knowledge = loadShipped('current');
const model = buildModel(knowledge);

interface Persona {
  readonly name: string;
  /** As on the command line: QUESTION=OPTION. */
  readonly answers: string;
  /** Everybody at rank 1, in the order of the base. */
  readonly first: readonly string[];
  readonly verdict?: Verdict;
  readonly source: string;
}

/** People of today, what they chose or were told to choose, and where that is published. */
// biome-ignore format: one persona a line
const personas: readonly Persona[] = [
  { name: 'researcher', answers: 'goal=research', first: ['pytorch'], verdict: 'open', source: 'PyTorch 2024 Year in Review, "Over 70% of AI research implementations": https://pytorch.org/blog/2024-year-in-review' },
  { name: 'researcher who knows Python', answers: 'goal=research experience=knows-python debugging=essential', first: ['pytorch'], source: 'PyTorch: An Imperative Style, "every aspect of PyTorch is a regular Python program": https://huggingface.co/papers/1912.01703' },
  { name: 'very large model on TPUs', answers: 'accelerator=tpu distributed=model-parallel', first: ['jax'], verdict: 'open', source: 'JAX, Distributed arrays, "three styles of multi-device distributed parallelism": https://github.com/jax-ml/jax/blob/main/docs/new_docs/201/sharding.md' },
  { name: 'microcontroller', answers: 'edge-device=microcontroller', first: ['tensorflow', 'keras'], verdict: 'tie', source: 'TensorFlow Lite Micro, ports kept by makers of chips, "Third-Party Contributions", and its example that starts from a Keras model: https://github.com/tensorflow/tflite-micro' },
  { name: 'web page', answers: 'browser=required', first: ['tensorflow'], verdict: 'open', source: 'LiteRT README, "in the browser via WebGPU and WASM": https://github.com/google-ai-edge/LiteRT' },
  { name: 'Mac with an Apple GPU', answers: 'accelerator=apple platform=macos', first: ['pytorch', 'mlx'], verdict: 'tie', source: 'MPS backend, "high-performance training on GPU for macOS devices": https://docs.pytorch.org/docs/2.15/notes/mps.html, and MLX README, "an array framework for machine learning on Apple silicon": https://github.com/ml-explore/mlx' },
  { name: 'GPU on Windows itself', answers: 'platform=windows accelerator=nvidia', first: ['pytorch'], verdict: 'open', source: 'Install TensorFlow with pip, "Anything above 2.10 is not supported on the GPU on Windows Native": https://www.tensorflow.org/install/pip' },
  { name: 'code for several frameworks', answers: 'portability=several-frameworks', first: ['keras'], verdict: 'open', source: 'Keras README, "with support for JAX, TensorFlow, PyTorch, and OpenVINO": https://github.com/keras-team/keras' },
  { name: 'TensorFlow code that stays', answers: 'existing-code=tensorflow stay=tensorflow goal=production serving=production-scale', first: ['tensorflow'], source: 'TensorFlow version compatibility, "mostly follows Semantic Versioning 2.0": https://www.tensorflow.org/guide/versions' },
  // PyTorch was expected; but that there is TensorFlow code was said, and Keras carries it on, while what production needs is
  // only assumed. The two are close.
  { name: 'away from TensorFlow', answers: 'existing-code=tensorflow leave=tensorflow goal=production', first: ['keras'], verdict: 'close', source: 'Migrating Keras 2 code to multi-backend Keras 3, the guide that mig-keras statements cite: https://keras.io/guides/migrating_to_keras_3/' },
  { name: 'functional style, derivatives of derivatives', answers: 'programming-style=functional derivatives=higher-order-or-custom', first: ['jax'], verdict: 'open', source: 'JAX README, "it can take derivatives of derivatives of derivatives": https://raw.githubusercontent.com/jax-ml/jax/main/README.md' },
  { name: 'own kernels in functional style', answers: 'api-level=low-level programming-style=functional', first: ['jax'], source: 'Define a Custom TPU/GPU Kernel (Keras guide), written with JAX Pallas: https://github.com/keras-team/keras-io/blob/master/guides/define_custom_kernel.py' },
  { name: 'fine-tuning a language model', answers: 'domain=language-models pretrained-models=essential', first: ['pytorch'], verdict: 'open', source: 'Transformers v5 migration guide, "focus fully on torch": https://github.com/huggingface/transformers/blob/main/MIGRATION_GUIDE_V5.md' },
  { name: 'beginner', answers: 'goal=learning experience=new-to-deep-learning api-level=high-level', first: ['keras'], source: 'Companion notebooks for Deep Learning with Python, "The code for third edition is written using Keras 3.": https://github.com/fchollet/deep-learning-with-python-notebooks' },
  { name: 'beginner who stays free to change', answers: 'experience=new-to-deep-learning api-level=high-level portability=several-frameworks', first: ['keras'], source: 'Keras: The high-level API for TensorFlow, "progressive disclosure of complexity": https://www.tensorflow.org/guide/keras' },
  { name: 'phone application', answers: 'goal=production mobile=required', first: ['pytorch'], source: 'ExecuTorch README, "No .onnx, .tflite, or intermediate format conversions": https://github.com/pytorch/executorch' },
  { name: 'server of the framework in containers', answers: 'serving=application-api containers=docker gpu-control=automatic', first: ['tensorflow'], source: 'TensorFlow Serving README, "Deploy Tensorflow Serving on Kubernetes": https://github.com/tensorflow/serving' },
  { name: 'physical simulation with own kernels', answers: 'domain=scientific-computing programming-style=functional speed=top-priority', first: ['jax'], source: 'OpenXLA and JAX, Pallas, "enables writing custom kernels for GPU and TPU": https://docs.jax.dev/en/latest/pallas/' },
];

describe('personas of today', () => {
  it.each(personas)('$name -> $first', async ({ answers, first, verdict, source }) => {
    const given = await readAnswers(knowledge, undefined, answers.split(' '));
    const { ranking, verdict: found } = decide(model, given);
    expect(ranking.filter((r) => r.rank === 1).map((r) => model.alternatives[r.alternative]!.id)).toEqual(first);
    if (verdict !== undefined) expect(found).toBe(verdict);
    expect(source).toMatch(/https:\/\//);
  });

  it('never puts first what somebody wants to leave, or what a requirement excludes', async () => {
    for (const id of ['pytorch', 'tensorflow', 'keras', 'jax', 'mlx']) {
      const given = await readAnswers(knowledge, undefined, [`existing-code=${id}`, `leave=${id}`]);
      const leaders = decide(model, given).ranking.filter((r) => r.rank === 1);
      expect(leaders.map((r) => model.alternatives[r.alternative]!.id)).not.toContain(id);
    }
  });

  it('keeps only what somebody stays with, whatever speaks for others', async () => {
    for (const id of ['pytorch', 'tensorflow', 'keras', 'jax', 'mlx']) {
      const against = ['serving=production-scale', 'debugging=essential', 'portability=several-frameworks'];
      const given = await readAnswers(knowledge, undefined, [`existing-code=${id}`, `stay=${id}`, ...against]);
      const { ranking } = decide(model, given);
      expect(ranking.map((r) => model.alternatives[r.alternative]!.id)).toEqual([id]);
    }
  });
});
