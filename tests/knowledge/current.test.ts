import { describe, expect, it } from 'vitest';
import { staleAssessments } from '../../src/knowledge/ages/stale-assessments.ts';
import { inspectKnowledge, loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';

const current = loadKnowledgeFolder('knowledge/current');
const article = loadKnowledgeFolder('knowledge/article');
const statements = Object.values(current.statements);

/** The questions and options that people may have in their files, in the order of the interview. */
const promised: Readonly<Record<string, readonly string[]>> = {
  goal: ['research', 'research-to-production', 'production', 'learning', 'library', 'run-only'],
  'existing-code': ['none', 'pytorch', 'tensorflow', 'keras', 'jax', 'mlx', 'other'],
  stay: ['free', 'pytorch', 'tensorflow', 'keras', 'jax', 'mlx'],
  leave: ['none', 'pytorch', 'tensorflow', 'keras', 'jax', 'mlx'],
  experience: ['new-to-deep-learning', 'knows-python', 'experienced'],
  serving: ['none', 'application-api', 'production-scale'],
  containers: ['none', 'docker', 'kubernetes'],
  mobile: ['none', 'nice-to-have', 'required'],
  browser: ['none', 'nice-to-have', 'required'],
  'edge-device': ['none', 'embedded-linux', 'microcontroller'],
  'trains-where': ['usual-machines', 'tpu-pod', 'on-the-device'],
  accelerator: ['cpu-only', 'any-gpu', 'nvidia', 'amd', 'intel', 'apple', 'tpu', 'other'],
  platform: ['linux', 'windows', 'macos'],
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
  'pretrained-models': ['not-needed', 'helpful', 'essential'],
  distributed: ['single-device', 'data-parallel', 'model-parallel', 'many-machines'],
  debugging: ['normal', 'essential'],
  'api-level': ['either', 'high-level', 'low-level'],
  'programming-style': ['either', 'imperative', 'functional'],
  transformations: ['not-needed', 'wanted'],
  graph: ['either', 'dynamic', 'static'],
  'data-shape': ['fixed', 'varying'],
  derivatives: ['first-order', 'higher-order-or-custom'],
  precision: ['normal', '64-bit'],
  reproducibility: ['normal', 'exact'],
  'gpu-control': ['either', 'automatic', 'explicit'],
  visualization: ['none', 'lightweight', 'detailed', 'client-presentation'],
  features: ['normal', 'wide-range'],
  export: ['not-needed', 'needed'],
  languages: ['python-only', 'cpp', 'rust', 'csharp', 'java-or-kotlin', 'swift', 'javascript', 'fortran'],
  portability: ['one-framework-is-fine', 'several-frameworks'],
  ecosystem: ['normal', 'what-most-use'],
  longevity: ['normal', 'essential'],
  stability: ['normal', 'long-lived-code'],
  installation: ['any', 'must-be-easy', 'must-be-small'],
  'python-version': ['any', 'newest'],
  speed: ['not-critical', 'important', 'top-priority'],
  inference: ['not-critical', 'low-latency-or-high-throughput'],
};
const severalFacts = ['existing-code', 'experience', 'accelerator', 'platform', 'domain', 'languages'];
const facts = [...severalFacts, 'python-version'];
const takesSeveral = [...severalFacts, 'stay', 'leave', 'distributed'];

describe('the base of today', () => {
  it('has no problem and no warning', () => {
    expect(inspectKnowledge('knowledge/current').problems).toEqual([]);
    expect(inspectKnowledge('knowledge/article').problems).toEqual([]);
  });

  it('rates five frameworks on at least 60 criteria by at least 600 statements', () => {
    expect(current.frameworks.map((f) => f.id)).toEqual(['pytorch', 'tensorflow', 'keras', 'jax', 'mlx']);
    expect(current.criteria.length).toBeGreaterThanOrEqual(60);
    expect(statements.length).toBeGreaterThanOrEqual(600);
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
    expect(staleAssessments(current, current.asOf, (framework) => framework)).toEqual([]);
  });

  it('dates nothing after its own as-of date', () => {
    const later = statements.filter(({ at }) => 'date' in at && at.date.split('/').at(-1)! > current.asOf);
    expect(later.map((s) => s.id)).toEqual([]);
  });

  it('asks every promised question, in order, with every promised option', () => {
    expect(current.questions.map((q) => q.id)).toEqual(Object.keys(promised));
    for (const { id, options } of current.questions)
      expect(options.map((o) => o.id).sort(), id).toEqual([...promised[id]!].sort());
  });

  it('marks what nobody can choose, and what may be several', () => {
    const marked = (mark: 'fact' | 'several') => current.questions.filter((q) => q[mark]).map((q) => q.id);
    expect(marked('fact').sort()).toEqual([...facts].sort());
    expect(marked('several').sort()).toEqual([...takesSeveral].sort());
    expect(current.questions.filter((q) => q.profile).map((q) => q.id)).toEqual(['goal']);
  });

  it('asks ten questions of everybody, and what belongs to one of them after it', () => {
    const core = current.questions.filter((q) => q.tier === 'core');
    expect(core.filter((q) => q.belongsTo === undefined).length).toBe(10);
    expect(core.filter((q) => q.belongsTo === 'existing-code').map((q) => q.id)).toEqual(['stay', 'leave']);
  });

  it('speaks of servers only where somebody serves', () => {
    const others = current.questions.filter((q) => !['goal', 'serving', 'containers'].includes(q.id));
    const weighed = others.flatMap((q) => q.options.flatMap((o) => Object.keys(o.importance ?? {})));
    expect(weighed.filter((id) => id.includes('serv'))).toEqual([]);
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

  it('counts existing code by what becomes of it, and binds by the framework itself', () => {
    const options = (id: string) => current.questions.find((q) => q.id === id)!.options.filter((o) => !o.neutral);
    for (const { id, importance } of options('existing-code'))
      expect(Object.keys(importance!)).toEqual([`runs-${id}-code`]);
    for (const { id, keeps, drops } of options('stay')) expect([keeps, drops]).toEqual([[id], undefined]);
    for (const { id, keeps, drops } of options('leave')) expect([keeps, drops]).toEqual([undefined, [id]]);
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
      // the spaces between scripts are none of its length
      expect(note.ja.replaceAll(' ', ''), id).toMatch(/^\S.{0,78}。$/);
      expect(note.ja, id).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  });
});
