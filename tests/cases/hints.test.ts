import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/decision/build-model.ts';
import { matchingHints } from '../../src/decision/matching-hints.ts';
import { firstsOf, rankAnswers } from '../../src/decision/weighing/rank-answers.ts';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { readAnswers } from '../../src/questionnaire/answers/read-answers.ts';

const knowledge = loadShipped('current');
const { hints } = knowledge;

const model = buildModel(knowledge);
const saidUnder = async (answers: string) => {
  const given = await readAnswers(knowledge, undefined, answers.split(' '));
  const firsts = firstsOf(rankAnswers(model, given).ranking);
  return matchingHints(hints, given.answers, firsts.length === 1 ? model.alternatives[firsts[0]!]!.id : null);
};
const fired = async (answers: string) => (await saidUnder(answers)).map((h) => h.id);

/** For each hint: answers under which it is said, answers under which it is not. */
// biome-ignore format: one hint a line
const table: readonly (readonly [hint: string, fits: string, doesNot: string])[] = [
  ['tables-first', 'domain=tabular', 'domain=time-series'],
  ['language-models-serving', 'domain=language-models serving=application-api', 'domain=language-models mobile=required'],
  ['language-models-transformers', 'domain=text pretrained-models=essential', 'domain=text pretrained-models=not-needed'],
  ['medical-images', 'domain=medical-imaging', 'domain=computer-vision'],
  ['text-library', 'domain=text', 'domain=speech'],
  ['graph-libraries', 'domain=graph-networks', 'domain=tabular'],
  ['reinforcement-libraries', 'domain=reinforcement-learning', 'domain=autonomous-driving'],
  ['federated-flower', 'domain=federated-or-private', 'domain=medical-imaging'],
  ['tensorflow-probability', 'domain=probabilistic-modelling', 'domain=scientific-computing'],
  ['vision-libraries', 'domain=image-classification', 'domain=generative-images'],
  ['science-libraries', 'domain=scientific-computing', 'domain=probabilistic-modelling'],
  ['recommenders', 'domain=social-feed', 'domain=search'],
  ['run-only', 'goal=run-only', 'goal=production'],
  ['jax-objects', 'programming-style=imperative', 'programming-style=functional'],
  ['dynamic-graphs', 'graph=dynamic', 'graph=static'],
  ['boards', 'edge-device=embedded-linux', 'edge-device=microcontroller'],
  ['speed-unmeasured', 'speed=top-priority', 'speed=not-critical'],
  ['language-rust', 'languages=rust', 'languages=cpp'],
  ['language-csharp', 'languages=csharp', 'languages=cpp'],
  ['language-java', 'languages=java-or-kotlin', 'languages=javascript'],
  ['language-swift', 'languages=swift', 'languages=cpp'],
  ['language-javascript', 'languages=javascript', 'languages=java-or-kotlin'],
  ['language-fortran', 'languages=fortran', 'languages=python-only'],
  ['accelerator-trainium', 'accelerator=other', 'accelerator=tpu'],
  ['accelerator-gaudi', 'accelerator=other', 'accelerator=intel'],
  ['accelerator-ascend', 'accelerator=other', 'accelerator=any-gpu'],
  ['board-accelerators', 'edge-device=embedded-linux', 'edge-device=microcontroller'],
  ['phone-accelerators', 'mobile=required', 'mobile=nice-to-have'],
  ['phone-language-models', 'mobile=required domain=language-models', 'mobile=none domain=language-models'],
  ['iphone-only', 'mobile=nice-to-have accelerator=apple', 'mobile=nice-to-have accelerator=nvidia'],
  ['training-in-the-page', 'trains-where=on-the-device', 'trains-where=usual-machines'],
  ['onnx-from-tensorflow', 'export=needed existing-code=tensorflow', 'export=needed existing-code=keras'],
  ['jax-layers', 'existing-code=jax stay=jax', 'programming-style=functional existing-code=mlx stay=mlx'],
  ['phones', 'mobile=nice-to-have', 'mobile=none'],
  ['phones-apple', 'mobile=required', 'mobile=nice-to-have'],
  ['old-mobile-guides', 'mobile=required', 'mobile=none'],
  ['chips-of-your-board', 'edge-device=microcontroller', 'edge-device=embedded-linux'],
  ['serving', 'serving=application-api', 'serving=none'],
  ['not-torchserve', 'serving=production-scale', 'serving=none'],
  ['kserve-runtime', 'serving=production-scale containers=kubernetes', 'serving=production-scale containers=docker'],
  ['triton-and-tensorflow', 'serving=production-scale existing-code=tensorflow', 'serving=production-scale existing-code=pytorch'],
  ['inference-runtime', 'inference=low-latency-or-high-throughput', 'inference=not-critical'],
  ['browser', 'browser=required', 'browser=none'],
  ['pipelines', 'containers=kubernetes', 'containers=docker'],
  ['windows', 'platform=windows', 'platform=linux'],
  ['apple-gpu', 'accelerator=apple', 'accelerator=nvidia platform=macos'],
  ['macos', 'platform=macos accelerator=any-gpu', 'platform=macos accelerator=apple'],
  ['intel-extensions', 'accelerator=intel', 'accelerator=amd'],
  ['amd-tensorflow', 'accelerator=amd', 'accelerator=nvidia'],
  ['tpu-pytorch', 'accelerator=tpu', 'accelerator=any-gpu'],
  ['gpu-memory-shared', 'gpu-control=explicit', 'gpu-control=automatic'],
  ['not-horovod', 'distributed=many-machines', 'distributed=model-parallel'],
  ['keras-engines', 'portability=several-frameworks', 'portability=one-framework-is-fine'],
  ['portable-formats', 'portability=several-frameworks', 'portability=one-framework-is-fine'],
  ['keras-for-learners', 'goal=learning', 'goal=research'],
  ['old-tutorials', 'experience=new-to-deep-learning', 'experience=experienced'],
  ['keras-2-code', 'existing-code=keras', 'existing-code=jax'],
  ['moving-pytorch-jax', 'existing-code=pytorch leave=pytorch', 'existing-code=pytorch stay=pytorch'],
  ['moving-costs', 'leave=keras', 'stay=keras'],
  ['retired', 'existing-code=other', 'existing-code=none'],
  ['frameworks-not-rated', 'existing-code=other', 'existing-code=pytorch'],
  ['tinygrad', 'goal=learning api-level=low-level', 'goal=production api-level=low-level'],
  ['adoption-figures', 'ecosystem=what-most-use', 'ecosystem=normal'],
  ['models-are-programs', 'pretrained-models=helpful', 'pretrained-models=not-needed'],
  ['tensorboard', 'visualization=client-presentation', 'visualization=none'],
  ['visdom', 'visualization=lightweight', 'visualization=detailed'],
  ['across-versions', 'reproducibility=exact', 'reproducibility=normal'],
  ['exports-expire', 'stability=long-lived-code', 'stability=normal'],
];

describe('hints', () => {
  it.each(table)('%s is said under %s and not under %s', async (hint, fits, doesNot) => {
    expect(await fired(fits)).toContain(hint);
    expect(await fired(doesNot)).not.toContain(hint);
  });

  it('are all in the table above', () => {
    expect(hints.map((h) => h.id).sort()).toEqual(table.map(([id]) => id).sort());
  });

  it('are not said to somebody who has answered nothing', () => {
    expect(matchingHints(hints, {}, null)).toEqual([]);
  });

  it('need every question of their condition', async () => {
    for (const { id, when } of hints) {
      const [first, ...others] = Object.entries(when);
      if (others.length === 0) continue;
      expect(await fired(`${first![0]}=${first![1][0]}`), id).not.toContain(id);
    }
  });
});

describe('nothing of servers', () => {
  const server = /^(srv-|pt-serve|tf-serve)/;

  it('is said to whoever does not serve: a hint that cites a server asks about serving, or about hardware alone', () => {
    const citing = hints.filter((h) => h.evidence.some((e) => server.test(e)));
    expect(citing.length).toBeGreaterThan(4);
    const others = citing.filter((h) => h.when.serving === undefined).map((h) => h.id);
    expect(others).toEqual(['accelerator-gaudi']);
    for (const hint of citing) expect(hint.when.serving ?? []).not.toContain('none');
  });

  it('is said for a phone, whatever else is asked of it', async () => {
    const said = await saidUnder(
      'goal=run-only mobile=required domain=language-models inference=low-latency-or-high-throughput serving=none',
    );
    expect(said.length).toBeGreaterThan(4);
    for (const { says } of said) {
      expect(says.en).not.toMatch(/server|\bvLLM|Triton|KServe|Ray Serve|BentoML|TorchServe/i);
      expect(says.ja).not.toMatch(/サーバー|vLLM|Triton|KServe|配信/);
    }
  });
});

describe('what a good adviser says beside the ranking', () => {
  // biome-ignore format: one topic a line
  it.each([
    ['tabular data: boosting first', 'domain=tabular', /gradient boosting/i, /勾配ブースティング/],
    ['phones: the runtime is a choice of its own', 'mobile=required', /ExecuTorch.*LiteRT/s, /ExecuTorch.*LiteRT/s],
    ['serving: independent servers', 'serving=production-scale', /Triton, KServe and Ray Serve.*ONNX\s+Runtime/s, /Triton、KServe、Ray Serve.*ONNX Runtime/s],
    ['serving: not TorchServe', 'serving=application-api', /Do not start with TorchServe/, /TorchServe は新しく使わない/],
    ['language models: vLLM', 'domain=language-models serving=application-api', /vLLM/, /vLLM/],
    ['Windows and TensorFlow', 'platform=windows', /TensorFlow 2\.10/, /TensorFlow 2\.10/],
    ['Apple GPUs', 'accelerator=apple', /MLX/, /MLX/],
    ['retired projects', 'existing-code=other', /MXNet is archived/, /MXNet はアーカイブ/],
    ['quiet projects', 'domain=reinforcement-learning', /TF-Agents/, /TF-Agents/],
    ['Keras as a layer over three engines', 'portability=several-frameworks', /layer over three engines/, /3 つのエンジンの上の層/],
    ['moving from one framework to another', 'existing-code=pytorch leave=pytorch', /Moving is work/, /移行には手間/],
  ] as const)('%s', async (_topic, answers, english, japanese) => {
    const said = (await saidUnder(answers)).map((h) => h.says);
    expect(said.map((text) => text.en).join('\n')).toMatch(english);
    expect(said.map((text) => text.ja).join('\n')).toMatch(japanese);
  });
});
