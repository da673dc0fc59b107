import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledgeFolder } from '../../../src/knowledge/load-knowledge.ts';
import { shippedBases } from '../../../src/knowledge/load-shipped.ts';
import { knowledgeChanges } from '../../../src/report/difference/knowledge-changes.ts';
import { indexKnowledge } from '../../../src/report/outline/cited/knowledge-index.ts';
import { houseFindings } from '../../../src/report/outline/reasons/house-findings.ts';
import { statementHash } from '../../../src/report/record/statement-hash.ts';
import { cargo, houseBase, price } from './house-base.ts';

describe('a base that extends another', () => {
  it('is the other one where it adds nothing but a title', () => {
    const { knowledge, problems } = houseBase({}).inspect();
    expect(problems).toEqual([]);
    expect(knowledge).toMatchObject({ id: 'house', title: { en: 'Ours' }, asOf: '2026-11' });
    expect(knowledge!.about.en).toBe('Two bicycles.');
    expect(knowledge!.frameworks.map((f) => f.id)).toEqual(['touring', 'city']);
    expect(knowledge!.hints.map((h) => h.id)).toEqual(['helmet', 'repair']);
  });

  it('adds a criterion, a question, statements, levels and a framework', () => {
    const { knowledge, problems } = houseBase({
      ...price,
      ...cargo('  price: {level: unknown, because: {en: Not said., ja: 記載がない。}}\n'),
    }).inspect();
    expect(problems.filter((p) => p.code !== 'NOT_TREATED_ALIKE')).toEqual([]);
    expect(knowledge!.questions.map((q) => q.id)).toEqual(['use', 'hurry', 'owned', 'ride', 'sell', 'budget']);
    expect(knowledge!.criteria.map((c) => c.id)).toContain('price');
    // the order of the other base, then who is new
    expect(knowledge!.frameworks.map((f) => f.id)).toEqual(['touring', 'city', 'cargo']);
    expect(knowledge!.frameworks[1]!.assessments.price!.level).toBe('cheap');
    expect(knowledge!.statements['city.price']!.about).toBe('city');
  });

  it('may have what the other has none of, and has what it has none of itself', () => {
    const hint = `- id: bell
  when: {use: [travel]}
  says: {en: Ring the bell., ja: ベルを鳴らしてください。}
  evidence: [touring.pace]
`;
    const former = `- question: size
  says: {en: One fits all., ja: 1種類です。}
  write: {}
`;
    const { knowledge, problems } = houseBase(
      { 'hints.yaml': hint, 'former.yaml': former },
      { 'former.yaml': null },
    ).inspect();
    expect(problems).toEqual([]);
    expect(knowledge!.hints.map((h) => h.id).sort()).toEqual(['bell', 'helmet', 'repair']);
    expect(knowledge!.former.map((f) => f.question)).toEqual(['size']);
    expect(
      houseBase({})
        .inspect()
        .knowledge!.former.map((f) => f.question),
    ).toEqual(['keep', 'hurry']);
  });

  it('asks to be assessed on its own criterion in its own files', () => {
    const problems = houseBase({ ...price, 'frameworks/touring.yaml': 'statements: []\n' }).problems();
    expect(problems).toMatchObject([
      {
        code: 'NOT_ASSESSED',
        args: { framework: 'touring', criterion: 'price' },
        place: 'frameworks/touring.yaml:1:1',
      },
    ]);
    const { 'frameworks/touring.yaml': _, ...rest } = price;
    // there is no such file yet: what has to be in it
    expect(houseBase(rest).problems()).toMatchObject([
      { code: 'NOT_ASSESSED', args: { create: ['price'] }, place: 'frameworks/touring.yaml' },
    ]);
    expect(problems[0]!.args).not.toHaveProperty('create');
    // one that cannot be read is no such file
    const broken = houseBase({ ...price, 'frameworks/touring.yaml': 'assessments: []\n' }).problems();
    expect(broken.map((p) => p.code)).toEqual(['SHAPE']);
  });

  it('need not rate on its own criterion whom it excludes by name: unknown, by its rule', () => {
    const { 'frameworks/touring.yaml': _, ...rest } = price;
    const rules = 'rules:\n  - {exclude: touring, reason: {en: No room., ja: 置き場がない。}}\n';
    const house = houseBase({ ...rest, 'knowledge.yaml': rules });
    const { knowledge, problems } = house.inspect();
    expect(problems.filter((p) => p.warning !== true)).toEqual([]);
    expect(knowledge!.frameworks[0]!.assessments.price).toEqual({
      level: null,
      because: { en: 'No room.', ja: '置き場がない。' },
      evidence: [],
    });
    // nor does a level that the house requires keep it
    const both = `${rules}  - {require: {price: cheap}, reason: {en: No money., ja: 予算がない。}}\n`;
    const index = indexKnowledge(houseBase({ ...rest, 'knowledge.yaml': both }).inspect().knowledge!);
    expect(houseFindings({ index, language: 'en' }).map((f) => [f.code, f.framework.id])).toEqual([
      ['HOUSE_EXCLUDES', 'touring'],
    ]);
    // it is asked for the criteria of the other base as ever, and whom a level puts out is rated
    const required = 'rules:\n  - {require: {price: cheap}, reason: {en: No money., ja: 予算がない。}}\n';
    expect(houseBase({ ...rest, 'knowledge.yaml': required }).problems()).toMatchObject([
      { code: 'NOT_ASSESSED', args: { framework: 'touring', criterion: 'price' } },
    ]);
  });

  it('wins over the other, and the check tells where, which is no problem', () => {
    const house = houseBase({
      'frameworks/city.yaml': `statements:
  - id: city.saddle
    says: {en: We took the springs out., ja: ばねを外した。}
    at: {kind: interview, title: Workshop, date: "2026", phrase: no springs, confidence: high}
overview:
  wheels: {text: {en: 27 inches, ja: 27インチ}, evidence: [city.saddle]}
assessments:
  comfort: {level: hard, because: {en: No springs., ja: ばねがない。}, evidence: [city.saddle]}
`,
      'questions.yaml': `- id: hurry
  options:
    - {id: often, label: {en: On most days, ja: たいてい}, importance: {speed: major}}
    - {id: sundays, label: {en: On Sundays, ja: 日曜だけ}, importance: {speed: minor}}
`,
    });
    const { knowledge, problems } = house.inspect();
    expect(problems.map((p) => [p.code, p.args, p.warning, p.note])).toEqual(
      [
        { kind: 'option', id: 'hurry=often' },
        { kind: 'cell', id: 'city: wheels' },
        { kind: 'assessment', id: 'city: comfort' },
        { kind: 'statement', id: 'city.saddle' },
      ].map((args) => ['SHADOWS', { ...args, base: 'bicycles' }, true, true]),
    );
    const city = knowledge!.frameworks.find((f) => f.id === 'city')!;
    expect(city.assessments.comfort!.level).toBe('hard');
    expect(city.assessments.speed!.level).toBe('slow');
    const options = knowledge!.questions[1]!.options;
    // in the order of the other base
    expect(options.map((o) => [o.id, o.label.en])).toEqual([
      ['never', 'Never'],
      ['always', 'Always'],
      ['often', 'On most days'],
      ['sundays', 'On Sundays'],
    ]);
  });

  it('may leave a statement of the other without use, and use one that it had none for', () => {
    const { problems } = houseBase({
      'frameworks/city.yaml': `assessments:
  comfort: {level: firm, because: {en: An old design., ja: 古い設計である。}, evidence: [city.history]}
  speed: {level: unknown, because: {en: We doubt it., ja: 疑わしい。}}
overview:
  wheels: {text: {en: 27 inches, ja: 27インチ}, evidence: [city.history]}
`,
    }).inspect();
    expect(problems.every((p) => p.code === 'SHADOWS')).toBe(true);
    expect(problems).toHaveLength(3);
  });

  it('replaces a whole question by one that says what it asks', () => {
    const { knowledge, problems } = houseBase({
      'questions.yaml': `- id: hurry
  tier: more
  asks: {en: How late are you?, ja: どれほど遅刻しそうですか？}
  why: {en: It matters., ja: 重要なためです。}
  options:
    - {id: never, label: {en: Never, ja: 遅れない}, neutral: true}
    - {id: often, label: {en: Often, ja: よく遅れる}, importance: {speed: major}}
    - {id: always, label: {en: Always, ja: いつも}, requires: {speed: fast}}
`,
    }).inspect();
    expect(problems).toMatchObject([{ code: 'SHADOWS', args: { kind: 'question', id: 'hurry' } }]);
    expect(knowledge!.questions.map((q) => q.asks.en)[1]).toBe('How late are you?');
  });

  it('says so of a row of the table and of a document too, at their own lines', () => {
    const own = `asOf: "2026-12"
documents:
  - id: leaflet
    title: Our leaflet
    language: en
    written: {en: in 2026, ja: 2026年}
    sha256: ${'b'.repeat(64)}
    sections:
      - {id: intro, name: {en: Introduction, ja: はじめに}, lines: [1, 2]}
      - {id: bikes, name: {en: The bicycles, ja: 自転車}, lines: [3, 6]}
overview:
  - {id: wheels, name: {en: Tyres, ja: タイヤ}}
`;
    const house = houseBase({ 'knowledge.yaml': own });
    const shadows = house.problems().filter((p) => p.code === 'SHADOWS');
    expect(shadows.map((p) => [p.args, p.place])).toEqual([
      [{ kind: 'row', id: 'wheels', base: 'bicycles' }, 'knowledge.yaml:14:5'],
      [{ kind: 'document', id: 'leaflet', base: 'bicycles' }, 'knowledge.yaml:5:5'],
    ]);
    expect(house.problems().filter((p) => p.code !== 'SHADOWS')).toEqual([]);
  });

  it('says in its own file what is wrong with an option that it adds', () => {
    const question = `- id: hurry
  options:
    - {id: now, label: {en: Now, ja: 今}, importance: {sped: minor}}
`;
    expect(houseBase({ 'questions.yaml': question }).problems()).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', args: { id: 'sped' }, nearest: 'speed', place: 'questions.yaml:3:55' },
    ]);
  });

  it('tells which of the two has changed, by hashes of each', () => {
    const house = houseBase(price);
    const before = house.inspect().knowledge!;
    expect(before.extends).toMatchObject({ id: 'bicycles', asOf: '2026-11' });
    expect(before.extends!.hash).toBe(loadKnowledgeFolder(join(house.folder, '../bicycles')).hash);
    const change = (path: string, from: string, to: string) => {
      const file = join(house.folder, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
      return house.inspect().knowledge!;
    };
    const own = change('frameworks/touring.yaml', 'Nobody asked.', 'Nobody has asked.');
    expect(own.hash).not.toBe(before.hash);
    expect(own.extends!.hash).toBe(before.extends!.hash);
    expect(own.extends!.own).not.toBe(before.extends!.own);
    const other = change('../bicycles/frameworks/city.yaml', 'It keeps 15 km/h.', 'It keeps but 15 km/h.');
    expect(other.hash).not.toBe(own.hash);
    expect(other.extends!.hash).not.toBe(own.extends!.hash);
    expect(other.extends!.own).toBe(own.extends!.own);
  });

  it('addresses the files of the other from its own folder', () => {
    const outer = houseBase(price);
    const folder = join(outer.folder, '../street/deep');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'knowledge.yaml'), 'extends: ../../house\ntitle: {en: Street, ja: 街}\n');
    const knowledge = loadKnowledgeFolder(folder);
    expect(knowledge.statements['city.price']!.at).toMatchObject({ address: '../../house/notes/invoice.md' });
    // a chain: the other is a base that extends in turn
    expect(knowledge.extends).toMatchObject({ id: 'house' });
    expect(knowledge.questions.map((q) => q.id)).toContain('budget');
  });

  it('is the same wherever it lies: a path to the other is no part of what either says', () => {
    const saddle =
      '{kind: file, title: Bench, address: notes/saddle.md, date: "2026", phrase: springs, confidence: high}';
    const { folder } = houseBase(
      { ...price, 'knowledge.yaml': 'id: house\nextends: ../bicycles\ntitle: {en: Ours, ja: 社内}\n' },
      { 'frameworks/city.yaml': ['{section: bikes, phrase: sprung saddle}', saddle] },
    );
    const deep = join(folder, '../street/deep');
    cpSync(folder, deep, { recursive: true });
    writeFileSync(join(deep, 'knowledge.yaml'), 'id: house\nextends: ../../bicycles\ntitle: {en: Ours, ja: 社内}\n');
    const [here, there] = [loadKnowledgeFolder(folder), loadKnowledgeFolder(deep)];
    // told from where it lies
    expect(there.statements['city.saddle']!.at).toMatchObject({ address: '../../bicycles/notes/saddle.md' });
    expect(here.statements['city.saddle']!.at).toMatchObject({ address: '../bicycles/notes/saddle.md' });
    expect(there.hash).toBe(here.hash);
    expect(there.extends).toEqual(here.extends);
    const hashes = ({ statements }: typeof here) => Object.values(statements).map(statementHash);
    expect(hashes(there)).toEqual(hashes(here));
    const bicycles = loadKnowledgeFolder(join(folder, '../bicycles'));
    expect(statementHash(here.statements['city.saddle']!)).toBe(statementHash(bicycles.statements['city.saddle']!));
    // nor does the other differ from what it is here
    const codes = (was: typeof here, now: typeof here) =>
      knowledgeChanges(was, now).filter(({ code }) => code === 'STATEMENT_CHANGED');
    expect(codes(bicycles, here)).toEqual([]);
    expect(codes(here, there)).toEqual([]);
  });

  it('may extend a base that ships', () => {
    const house = houseBase({ 'knowledge.yaml': 'extends: article\ntitle: {en: Ours, ja: 社内}\n' });
    const knowledge = loadKnowledgeFolder(house.folder, shippedBases);
    const article = shippedBases.load('article')!;
    const { extends: extended, id, hash, title, ...same } = knowledge;
    expect(extended).toMatchObject({ id: 'article', asOf: article.asOf });
    expect(same).toEqual({ ...article, id: undefined, hash: undefined, title: undefined, languages: ['en', 'ja'] });
  });
});

describe('what is refused of a base that extends another', () => {
  const head = (named: string, more = '') => ({
    'knowledge.yaml': `${more}extends: ${named}\ntitle: {en: Ours, ja: 社内}\n`,
  });

  it('is a base that is not there, told with those that ship', () => {
    const house = houseBase(head('curent'));
    expect(() => loadKnowledgeFolder(house.folder, shippedBases)).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({
            code: 'EXTENDS_NOTHING',
            args: { named: 'curent', shipped: ['article', 'current', 'runtimes'] },
            nearest: 'current',
            place: `${house.folder}/knowledge.yaml:1:1`,
          }),
        ],
      }),
    );
  });

  it('is itself, and one that leads back to it', () => {
    expect(houseBase(head('.')).problems()).toMatchObject([{ code: 'EXTENDS_ITSELF', place: 'knowledge.yaml:1:1' }]);
    const loop = houseBase(head('../bicycles'), {
      'knowledge.yaml': 'extends: ../house\ntitle: {en: Bicycles, ja: 自転車}\n',
    });
    expect(loop.problems().map((p) => p.code)).toEqual(['EXTENDS_ITSELF']);
  });

  it('is a language that the other is not written in', () => {
    const house = houseBase({
      'knowledge.yaml': 'extends: ../bicycles\nlanguages: [en, fr]\ntitle: {en: Ours, fr: Nous}\n',
    });
    expect(house.problems()).toMatchObject([
      { code: 'LANGUAGES_NOT_EXTENDED', args: { languages: ['fr'], base: 'bicycles', known: ['en', 'ja'] } },
    ]);
  });

  it('is what the other has wrong itself: told first, in its own file, and alone', () => {
    const problems = houseBase(price, { 'criteria/speed.yaml': ['value: 1', 'value: 0.9'] }).problems();
    expect(problems.map((p) => p.code)).toEqual(['ONE_LEVEL_MISSING', 'UNEQUAL_STEPS'].slice(0, problems.length));
    expect(problems[0]!.place).toMatch(/bicycles\/criteria\/speed\.yaml:\d+:\d+$/);
  });

  it('is not fewer languages: one that is English alone is told so', () => {
    const { knowledge, problems } = houseBase({
      'knowledge.yaml': 'extends: ../bicycles\nlanguages: [en]\ntitle: {en: Ours}\n',
    }).inspect();
    expect(problems).toEqual([]);
    expect(knowledge!.languages).toEqual(['en']);
  });
});
