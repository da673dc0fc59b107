import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../src/errors/problem.ts';
import { type Inspection, inspectKnowledge } from '../../src/knowledge/load-knowledge.ts';

/** A complete base in few words, about bicycles: everything that a base can have stands in it once. */
const files = {
  'knowledge.yaml': `title: {en: Bicycles, ja: 自転車}
about: {en: Two bicycles., ja: 2種類の自転車。}
asOf: "2026-11"
close:
  text: {en: Both roll., ja: どちらも走る。}
  evidence: [both.roll]
documents:
  - id: leaflet
    title: Leaflet
    language: en
    written: {en: in 2026, ja: 2026年}
    sha256: ${'a'.repeat(64)}
    sections:
      - id: intro
        name: {en: Introduction, ja: はじめに}
        lines: [1, 2]
      - id: bikes
        name: {en: The bicycles, ja: 自転車}
        lines: [3, 6]
overview:
  - id: wheels
    name: {en: Wheels, ja: 車輪}
frameworks: [touring, city]
`,
  'field.yaml': `statements:
  - id: both.roll
    says: {en: Both bicycles roll well., ja: どちらの自転車もよく走る。}
    at: {section: intro, phrase: both roll}
`,
  'criteria/comfort.yaml': `name: {en: comfort, ja: 快適さ}
asks: {en: How soft is the ride?, ja: 乗り心地はどれほど柔らかいか。}
reviewAfterDays: 365
basis: [both.roll]
levels:
  - id: hard
    value: 0
    name: {en: hard, ja: 硬い}
    means: {en: Every stone is felt., ja: 小石も響く。}
  - id: firm
    value: 0.5
    name: {en: firm, ja: 普通}
    means: {en: Large stones are felt., ja: 大きな石は響く。}
  - id: soft
    value: 1
    name: {en: soft, ja: 柔らかい}
    means: {en: No stone is felt., ja: 石を感じない。}
`,
  'criteria/speed.yaml': `name: {en: speed, ja: 速さ}
asks: {en: How fast is it?, ja: どれほど速いか。}
reviewAfterDays: 365
levels:
  - id: slow
    value: 0
    name: {en: slow, ja: 遅い}
    means: {en: Below 20 km/h., ja: 時速20km未満。}
  - id: fast
    value: 1
    name: {en: fast, ja: 速い}
    means: {en: From 20 km/h., ja: 時速20km以上。}
`,
  'frameworks/city.yaml': `name: City bicycle
summary: {en: For short ways., ja: 近場向け。}
statements:
  - id: city.saddle
    says: {en: The city bicycle has a sprung saddle., ja: シティ車のサドルにはばねがある。}
    at: {section: bikes, phrase: sprung saddle}
  - id: city.pace
    says: {en: The city bicycle keeps 15 km/h., ja: シティ車は時速15kmで走る。}
    at:
      title: Bicycle times
      address: https://bicycles.example/times
      version: issue 4
      date: "2026-10-01"
      phrase: keeps 15 km/h
      confidence: high
  - id: city.history
    says: {en: The city bicycle is an old design., ja: シティ車は古くからある。}
    at: {section: bikes, phrase: old design}
    unused: {en: Age is not asked about., ja: 古さは問わない。}
overview:
  wheels:
    text: {en: 26 inches, ja: 26インチ}
    evidence: [city.saddle]
assessments:
  comfort:
    level: soft
    because: {en: Its saddle is sprung., ja: サドルにばねがある。}
    evidence: [city.saddle]
  speed:
    level: slow
    because: {en: It keeps 15 km/h., ja: 時速15kmで走る。}
    evidence: [city.pace]
`,
  'frameworks/touring.yaml': `name: Touring bicycle
summary: {en: For long ways., ja: 遠出向け。}
homepage: https://bicycles.example/touring
statements:
  - id: touring.pace
    says: {en: The touring bicycle keeps 25 km/h., ja: ツーリング車は時速25kmで走る。}
    at: {section: bikes, phrase: keeps 25 km/h}
overview:
  wheels:
    text: {en: 28 inches, ja: 28インチ}
    evidence: [touring.pace]
assessments:
  comfort:
    level: unknown
    because: {en: The leaflet is silent., ja: 資料に記載がない。}
  speed:
    level: fast
    because: {en: It keeps 25 km/h., ja: 時速25kmで走る。}
    evidence: [touring.pace]
examples:
  - id: start
    name: {en: Starting, ja: 発進}
    language: text
    code: push
    note: {en: Either foot., ja: どちらの足でもよい。}
    evidence: [touring.pace]
`,
  'questions.yaml': `- id: use
  tier: core
  profile: true
  asks: {en: What is it for?, ja: 用途は何ですか？}
  why: {en: The ways differ., ja: 距離が違うためです。}
  basis: [both.roll]
  options:
    - id: commute
      label: {en: Commuting, ja: 通勤}
      importance: {comfort: normal}
    - id: travel
      label: {en: Travel, ja: 旅行}
      importance: {comfort: minor}
      assumes: {speed: major}
- id: hurry
  tier: more
  asks: {en: Is there a hurry?, ja: 急ぎますか？}
  why: {en: Some are late., ja: 遅刻しそうな人のためです。}
  options:
    - id: never
      label: {en: Never, ja: 急がない}
      neutral: true
    - id: always
      label: {en: Always, ja: いつも急ぐ}
      requires: {speed: fast}
    - id: often
      label: {en: Often, ja: よく急ぐ}
      importance: {speed: minor}
- id: owned
  tier: more
  fact: true
  several: true
  asks: {en: What do you have?, ja: 何を持っていますか？}
  why: {en: It need not be bought., ja: 買わずに済むためです。}
  options:
    - id: nothing
      label: {en: Nothing, ja: なし}
      neutral: true
    - id: touring
      label: {en: A touring bicycle, ja: ツーリング車}
    - id: city
      label: {en: A city bicycle, ja: シティ車}
- id: ride
  tier: more
  several: true
  belongsTo: owned
  asks: {en: Which of them do you ride on?, ja: 乗り続けるのはどれですか？}
  why: {en: It binds., ja: ほかは候補から外れるためです。}
  options:
    - id: whichever
      label: {en: Whichever, ja: どれでも}
      neutral: true
    - id: touring
      label: {en: The touring bicycle, ja: ツーリング車}
      keeps: [touring]
    - id: city
      label: {en: The city bicycle, ja: シティ車}
      keeps: [city]
- id: sell
  tier: more
  several: true
  belongsTo: owned
  asks: {en: Which of them do you sell?, ja: 売るのはどれですか？}
  why: {en: It is out., ja: 候補から外れるためです。}
  options:
    - id: nothing
      label: {en: Nothing, ja: なし}
      neutral: true
    - id: city
      label: {en: The city bicycle, ja: シティ車}
      drops: [city]
`,
  'hints.yaml': `- id: helmet
  when: {use: [travel], hurry: [always, often]}
  says: {en: Wear a helmet., ja: ヘルメットを着用してください。}
  evidence: [touring.pace]
- id: repair
  when: {owned: [touring, city]}
  says: {en: See to the brakes., ja: ブレーキを点検してください。}
  evidence: [both.roll]
`,
  'former.yaml': `- question: keep
  option: "yes"
  says: {en: It is asked by bicycle., ja: 自転車ごとに尋ねます。}
  write: {ride: {as: owned}}
- question: hurry
  option: sometimes
  says: {en: It has another name., ja: 名前が変わりました。}
  write: {hurry: [often]}
`,
  'since.yaml': `knowledge: motorcycles
asOf: "2026"
verdicts:
  city.pace:
    verdict: outdated
    note: {en: It has a motor now., ja: 今はモーターが付いている。}
    evidence: [motor]
  both.roll:
    verdict: opinion
    note: {en: Tastes differ., ja: 好みによる。}
`,
};

type File = keyof typeof files;
/** One text for another, which must be there once; null leaves the file out; a text stands for the whole file. */
type Change = readonly [from: string, to: string] | string | Uint8Array | null;
export type Changes = { readonly [F in File]?: Change } & { readonly [path: string]: Change };

export interface SmallBase {
  readonly folder: string;
  /** `file:line:column` of the nth place where a text stands in a file of the base. */
  at(file: string, text: string, nth?: number): string;
  /** The problems, with places that begin at the base's folder. */
  problems(): readonly Problem[];
  inspect(): Inspection;
}

/** Writes the base, changed, into a temporary folder that goes when the test ends. */
export function smallBase(changes: Changes = {}): SmallBase {
  const parent = mkdtempSync(join(tmpdir(), 'fw-advisor-base-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'bicycles');
  const texts = new Map<string, string | Uint8Array>(Object.entries(files));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) texts.delete(path);
    else if (Array.isArray(change)) texts.set(path, replaceOnce(texts.get(path), change[0], change[1], path));
    else texts.set(path, change as string | Uint8Array);
  }
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const inspect = () => inspectKnowledge(folder);
  return {
    folder,
    at: (file, text, nth = 1) => {
      const parts = String(texts.get(file)).split(text);
      if (parts.length <= nth) throw new Error(`"${text}" stands ${parts.length - 1} times in ${file}`);
      const lines = parts.slice(0, nth).join(text).split('\n');
      return `${file}:${lines.length}:${lines.at(-1)!.length + 1}`;
    },
    inspect,
    problems: () =>
      inspect().problems.map((p) => (p.place === undefined ? p : { ...p, place: p.place.replace(`${folder}/`, '') })),
  };
}

function replaceOnce(text: unknown, from: string, to: string, path: string): string {
  const parts = String(text).split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${path}`);
  return parts.join(to);
}
