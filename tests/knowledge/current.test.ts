import { describe, expect, it } from 'vitest';
import { inspectKnowledge, loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { staleAssessments } from '../../src/knowledge/stale-assessments.ts';

const current = loadKnowledgeFolder('knowledge/current');
const article = loadKnowledgeFolder('knowledge/article');
const statements = Object.values(current.statements);

/** The questions and options that people may have in their files. */
const promised: Readonly<Record<string, readonly string[]>> = {
  goal: ['research', 'research-to-production', 'production', 'learning', 'library'],
  team: ['scientists', 'developers', 'startup', 'enterprise'],
  experience: ['new-to-deep-learning', 'knows-python', 'experienced'],
  mobile: ['none', 'nice-to-have', 'required'],
  serving: ['none', 'application-api', 'production-scale'],
  containers: ['none', 'docker', 'kubernetes'],
  distributed: ['single-device', 'data-parallel', 'model-parallel', 'many-machines'],
  'gpu-control': ['automatic', 'explicit'],
  graph: ['dynamic', 'static'],
  'data-shape': ['fixed', 'varying'],
  visualization: ['none', 'lightweight', 'detailed', 'client-presentation'],
  features: ['essentials', 'wide-range'],
  domain: [
    'image-classification',
    'object-detection',
    'medical-imaging',
    'autonomous-driving',
    'matching-and-routing',
    'speech',
    'translation',
    'spam-filtering',
    'fraud-detection',
    'search',
    'social-feed',
    'network-operations',
    'probabilistic-modelling',
    'computer-vision',
    'text',
    'language-models',
    'generative-images',
    'scientific-computing',
    'reinforcement-learning',
    'time-series',
    'graph-networks',
    'tabular',
    'federated-or-private',
  ],
  'existing-code': ['none', 'pytorch', 'tensorflow', 'keras', 'jax', 'other'],
  moving: ['keep', 'free', 'leaving'],
  'team-knows': ['none', 'pytorch', 'tensorflow', 'keras', 'jax'],
  iteration: ['normal', 'top-priority'],
  debugging: ['normal', 'essential'],
  customization: ['standard-models', 'novel-models'],
  speed: ['not-critical', 'important', 'top-priority'],
  inference: ['not-critical', 'low-latency-or-high-throughput'],
  mlops: ['not-needed', 'pipelines'],
  'pretrained-models': ['not-needed', 'helpful', 'essential'],
  ecosystem: ['normal', 'what-most-use'],
  longevity: ['normal', 'essential'],
  accelerator: ['cpu-only', 'any-gpu', 'nvidia', 'amd', 'intel', 'apple', 'tpu', 'mixed'],
  platform: ['linux', 'windows', 'macos'],
  installation: ['any', 'must-be-easy'],
  derivatives: ['first-order', 'higher-order-or-custom'],
  'api-level': ['high-level', 'low-level'],
  'programming-style': ['imperative', 'functional', 'either'],
  portability: ['one-framework-is-fine', 'several-frameworks'],
  browser: ['none', 'nice-to-have', 'required'],
  'edge-device': ['none', 'embedded-linux', 'microcontroller'],
  languages: ['python-only', 'cpp-or-other'],
  reproducibility: ['normal', 'exact'],
  stability: ['normal', 'long-lived-code'],
};

/** Promised options that the base leaves out ("question.option"), and why. */
const leftOut: Readonly<Record<string, string>> = {};

describe('the base of today', () => {
  it('has no problem and no warning', () => {
    expect(inspectKnowledge('knowledge/current').problems).toEqual([]);
    expect(inspectKnowledge('knowledge/article').problems).toEqual([]);
  });

  it('rates four frameworks on at least 24 criteria by at least 180 statements', () => {
    expect(current.frameworks.map((f) => f.id)).toEqual(['pytorch', 'tensorflow', 'keras', 'jax']);
    expect(current.criteria.length).toBeGreaterThanOrEqual(24);
    expect(statements.length).toBeGreaterThanOrEqual(180);
  });

  it('cites a dated statement of a page for every known level', () => {
    for (const framework of current.frameworks) {
      for (const [criterion, { level, evidence }] of Object.entries(framework.assessments)) {
        const dated = evidence.filter((id) => {
          const { at } = current.statements[id]!;
          return 'address' in at && at.version !== '' && at.date !== '' && at.phrase.length >= 2;
        });
        const place = `${framework.id}.${criterion}`;
        if (level === null) expect(evidence, place).toEqual([]);
        else expect(dated.length, place).toBeGreaterThan(0);
      }
    }
  });

  it('was not stale on its own as-of date', () => {
    expect(staleAssessments(current, current.asOf)).toEqual([]);
  });

  it('dates nothing after its own as-of date', () => {
    const later = statements.filter(({ at }) => 'date' in at && at.date.split('/').at(-1)! > current.asOf);
    expect(later.map((s) => s.id)).toEqual([]);
  });

  it('asks every promised question with every promised option, and says why where one is missing', () => {
    const missing = Object.entries(promised).flatMap(([id, options]) => {
      const question = current.questions.find((q) => q.id === id);
      return options
        .filter((option) => question?.options.every((o) => o.id !== option) ?? true)
        .map((option) => `${id}.${option}`);
    });
    expect(missing).toEqual(Object.keys(leftOut));
  });

  it('asks at most ten questions of everybody', () => {
    expect(current.questions.filter((q) => q.tier === 'core').length).toBeLessThanOrEqual(10);
  });

  it('keeps labels short enough for a menu', () => {
    const long = current.questions.flatMap((q) =>
      q.options.filter((o) => o.label.en.length > 40 || o.label.ja.length > 40).map((o) => `${q.id}.${o.id}`),
    );
    expect(long).toEqual([]);
  });

  it('says in every because which framework or tool it speaks of', () => {
    const vague = current.frameworks.flatMap((framework) =>
      Object.entries(framework.assessments)
        .filter(([, { because }]) => /^(It|Its|They|Their|This|That|These|Those)\b/.test(because.en))
        .map(([criterion]) => `${framework.id}.${criterion}`),
    );
    expect(vague).toEqual([]);
  });

  it('counts existing code for a framework only where it is kept, and against it only where it is left', () => {
    const question = current.questions.find((q) => q.id === 'existing-code')!;
    for (const { id, importance, given } of question.options) {
      if (given === undefined) continue;
      expect(importance, id).toBeUndefined();
      expect(given.map((g) => [g.answer.moving, Object.keys(g.importance)])).toEqual([
        ['keep', [`runs-${id}-code`]],
        ['leaving', [`without-${id}`]],
      ]);
    }
  });
});

describe('what became of the article', () => {
  const { verdicts } = article.since!;

  it('is said of every statement that a level or a cell of the table rests on', () => {
    const used = new Set(
      article.frameworks.flatMap((f) => [
        ...Object.values(f.assessments).flatMap((a) => a.evidence),
        ...Object.values(f.overview).flatMap((cell) => cell.evidence),
      ]),
    );
    expect([...used].filter((id) => !Object.hasOwn(verdicts, id))).toEqual([]);
  });

  it('rests on statements of the base of today', () => {
    expect(article.since).toMatchObject({ knowledge: current.id, asOf: current.asOf });
    const unknown = Object.values(verdicts)
      .flatMap((v) => v.evidence)
      .filter((id) => !Object.hasOwn(current.statements, id));
    expect(unknown).toEqual([]);
  });

  it('is said in one line, in both languages', () => {
    for (const [id, { note }] of Object.entries(verdicts)) {
      expect(note.en, id).toMatch(/^\S.{0,118}\.$/);
      expect(note.ja, id).toMatch(/^\S.{0,78}。$/);
      expect(note.ja, id).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  });
});
