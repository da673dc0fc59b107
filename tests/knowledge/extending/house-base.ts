import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../../src/errors/problem.ts';
import { type Inspection, inspectKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { type Changes, smallBase } from '../small-base.ts';

const head = 'extends: ../bicycles\ntitle: {en: Ours, ja: 社内}\n';

export interface HouseBase {
  readonly folder: string;
  inspect(): Inspection;
  /** The problems, with places that begin at the folder of the base. */
  problems(): readonly Problem[];
}

/** A base that extends the bicycles: `files` are its own, `knowledge.yaml` is there; `changes` are those of the bicycles. */
export function houseBase(files: Readonly<Record<string, string>>, changes: Changes = {}): HouseBase {
  const { folder: bicycles } = smallBase({ 'since.yaml': null, ...changes });
  const folder = join(dirname(bicycles), 'house');
  for (const [path, text] of Object.entries({ 'knowledge.yaml': head, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      path === 'knowledge.yaml' && text !== head && !text.includes('extends') ? head + text : text,
    );
  }
  const inspect = () => inspectKnowledge(folder);
  return {
    folder,
    inspect,
    problems: () =>
      inspect().problems.map((p) => (p.place === undefined ? p : { ...p, place: p.place.replace(`${folder}/`, '') })),
  };
}

export const price = {
  'criteria/price.yaml': `name: {en: price, ja: 価格}
asks: {en: How cheap is it?, ja: どれほど安いか。}
reviewAfterDays: 365
levels:
  - {id: dear, value: 0, name: {en: dear, ja: 高い}, means: {en: Above 500., ja: 500超。}}
  - {id: cheap, value: 1, name: {en: cheap, ja: 安い}, means: {en: Up to 500., ja: 500以下。}}
`,
  'questions.yaml': `- id: budget
  tier: more
  asks: {en: Is money short?, ja: 予算は限られていますか？}
  why: {en: Prices differ., ja: 価格が違うためです。}
  options:
    - {id: "no", label: {en: No, ja: いいえ}, neutral: true}
    - {id: "yes", label: {en: Yes, ja: はい}, importance: {price: major}}
`,
  'frameworks/city.yaml': `statements:
  - id: city.price
    says: {en: The city bicycle costs 300., ja: シティ車は300する。}
    at: {kind: file, title: Invoice, address: notes/invoice.md, date: "2026", phrase: costs 300, confidence: high}
assessments:
  price: {level: cheap, because: {en: It costs 300., ja: 300である。}, evidence: [city.price]}
`,
  'frameworks/touring.yaml': `assessments:
  price: {level: unknown, because: {en: Nobody asked., ja: 聞いていない。}}
`,
};

/** One more bicycle; `more` are assessments. */
export const cargo = (more = '') => ({
  'frameworks/cargo.yaml': `name: Cargo bicycle
summary: {en: For loads., ja: 荷物用。}
statements:
  - id: cargo.box
    says: {en: The cargo bicycle has a box., ja: 荷台がある。}
    at: {section: bikes, phrase: a box}
overview:
  wheels: {text: {en: 20 inches, ja: 20インチ}, evidence: [cargo.box]}
assessments:
  comfort: {level: hard, because: {en: The box shakes., ja: 荷台が揺れる。}, evidence: [cargo.box]}
  speed: {level: unknown, because: {en: Not said., ja: 記載がない。}}
${more}`,
});
