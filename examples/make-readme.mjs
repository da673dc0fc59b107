// Regenerates what README and docs/ show of the program: `npm run readme` writes, `--check` compares and fails where they differ.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { terminalPicture } from './terminal-picture.mjs';

const root = join(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');

const run = (args, env = {}) =>
  execFileSync(process.execPath, [join(root, 'bin/fw-advisor.js'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** What each room of the house is for, in the order of the sentence. */
const rooms = {
  'cli.ts': {
    en: 'the process boundary: argv, streams, signals, exit code',
    ja: 'プロセスとの境界: 引数、入出力、シグナル、終了コード',
  },
  'index.ts': { en: 'the library’s public names', ja: 'ライブラリとして公開する名前' },
  'version.ts': { en: 'who wrote a document, and of which version', ja: '文書を書いたプログラムとその版' },
  program: {
    en: 'words -> command: parsing, help, streams, signals, exit codes',
    ja: '引数からコマンドへ: 解析、ヘルプ、入出力、シグナル、終了コード',
  },
  commands: {
    en: 'a file or a folder a command; each returns what to print and an exit code',
    ja: 'コマンドごとに 1 ファイルか 1 フォルダー。表示する内容と終了コードを返す',
  },
  knowledge: {
    en: 'files -> checked knowledge: schema, loading, rules across files',
    ja: 'ファイルから検査済みの知識へ: スキーマ、読み込み、横断規則',
  },
  questionnaire: {
    en: 'which question next, reading given answers, asking in a terminal',
    ja: '次の質問の決定、回答の読み取り、端末での質問',
  },
  decision: {
    en: 'pure arithmetic: no package, no node:*, no clock, no chance',
    ja: '純粋な計算: パッケージも node:* も時計も乱数もなし',
  },
  report: { en: 'a decision -> text, JSON, tables, Markdown, ADR', ja: '決定から文章・JSON・表・Markdown・ADR へ' },
  scan: {
    en: 'a repository -> answers, each with the file and line that it rests on',
    ja: 'リポジトリから回答へ (根拠のファイルと行付き)',
  },
  mcp: { en: 'tools for coding agents, made of the same rooms', ja: 'コーディングエージェント用のツール' },
  typesetting: { en: 'widths, wrapping, tables, cards, colour', ja: '文字幅、折り返し、表、カード、色' },
  page: { en: 'the advisor as one self-contained web page', ja: '1 ファイルで完結するウェブページ版' },
  documents: {
    en: 'bytes -> text, YAML with places, files written whole or not at all',
    ja: 'バイト列からテキストへ、位置付き YAML、書くなら丸ごと書くファイル出力',
  },
  package: {
    en: 'how the program is built; nothing of it is in the program',
    ja: 'ビルドの仕組み (プログラムには含まれない)',
  },
  errors: {
    en: 'problems as data, and the sentences made of them last',
    ja: 'データとしての問題と、最後に作られるその文',
  },
  language: { en: 'which languages the program speaks', ja: 'プログラムの言語' },
};

/** Why each package is there. A package without a reason fails the script. */
const reasons = {
  '@modelcontextprotocol/server': {
    en: 'speaks both protocols with coding agents, for mcp alone',
    ja: 'コーディングエージェントとの通信 (mcp のみ)',
  },
  '@modelcontextprotocol/client': { en: 'the client of the tests of mcp', ja: 'mcp のテスト用クライアント' },
  'smol-toml': {
    en: 'reads pyproject.toml and lock files for scan',
    ja: 'scan での pyproject.toml とロックファイルの読み込み',
  },
  commander: { en: 'parses the command line and writes its help', ja: 'コマンドラインの解析とヘルプ' },
  '@inquirer/core': { en: 'what our list in the terminal is made with', ja: '端末に描く一覧の部品' },
  inquirer: { en: 'asks in the terminal', ja: '端末での質問' },
  chalk: { en: 'colours, at a level that we decide', ja: '色付け (段階は本体が決める)' },
  'cli-table3': { en: 'draws the borders of tables', ja: '表の罫線' },
  zod: {
    en: 'checks the shape of authored knowledge, and makes its JSON Schemas',
    ja: '知識ファイルの形の検査と JSON Schema の生成',
  },
  yaml: { en: 'reads YAML with the place of every part', ja: '位置情報付きの YAML 読み込み' },
  'fastest-levenshtein': { en: 'finds the nearest known name', ja: '最も近い既知の名前を探す' },
  vitest: { en: 'runs the tests', ja: 'テストの実行' },
  '@vitest/coverage-v8': { en: 'counts what tests reach', ja: 'テストが届く範囲の計測' },
  'fast-check': { en: 'property tests and fuzzing', ja: '性質テストとファズテスト' },
  typescript: { en: 'checks the types', ja: '型検査' },
  '@types/node': { en: 'types of Node.js', ja: 'Node.js の型' },
  rolldown: { en: 'bundles the program into lazy CommonJS chunks', ja: '遅延読み込みの CommonJS への束ね' },
  'rolldown-plugin-dts': { en: 'bundles the library’s types', ja: 'ライブラリの型定義の束ね' },
  '@swc/wasm': { en: 'makes the script of the page small', ja: 'ページのスクリプトを小さくする' },
  '@biomejs/biome': { en: 'lints and formats', ja: '静的検査と整形' },
  markdownlint: { en: 'holds the Markdown report to the rules of Markdown', ja: 'Markdown 出力の検査' },
  'playwright-core': { en: 'drives Chromium in the tests of the page', ja: 'ページのテストで Chromium を操作' },
  'axe-core': { en: 'looks for barriers on the page', ja: 'ページのアクセシビリティ検査' },
  publint: { en: 'checks the package as it is published', ja: '公開するパッケージの検査' },
  '@arethetypeswrong/cli': { en: 'checks the types as they are published', ja: '公開する型定義の検査' },
  '@bomb.sh/tab': { en: 'completion scripts for four shells', ja: '4 種のシェルの補完' },
  '@stryker-mutator/instrumenter': {
    en: 'breaks the code on purpose and sees whether a test notices',
    ja: 'わざと壊してテストが気付くかを確かめる',
  },
  ajv: { en: 'holds real output against the published JSON Schemas', ja: '実際の出力と公開 JSON Schema の照合' },
  scslre: { en: 'finds regular expressions that take too long', ja: '時間のかかる正規表現の検出' },
  pnpm: { en: 'installs the package as its users might', ja: '利用者と同じ方法でのインストール' },
};
const bundled = [
  'commander',
  '@inquirer/core',
  'inquirer',
  'chalk',
  'cli-table3',
  'zod',
  'yaml',
  'fastest-levenshtein',
  'smol-toml',
  '@modelcontextprotocol/server',
  '@bomb.sh/tab',
];

const words = {
  en: { package: 'package', why: 'why it is there', use: 'where', program: 'bundled', tools: 'development' },
  ja: { package: 'パッケージ', why: '用途', use: '区分', program: '同梱', tools: '開発' },
};

function dependencies(lang) {
  const { devDependencies } = JSON.parse(read('package.json'));
  const rows = Object.entries(devDependencies).map(([name, version]) => {
    if (reasons[name] === undefined) throw new Error(`examples/make-readme.mjs: say why ${name} is there`);
    return { name, version, bundled: bundled.includes(name) };
  });
  rows.sort((a, b) => Number(b.bundled) - Number(a.bundled));
  const w = words[lang];
  const line = (r) => `| ${r.name} | ${r.version} | ${r.bundled ? w.program : w.tools} | ${reasons[r.name][lang]} |`;
  return [`| ${w.package} | version | ${w.use} | ${w.why} |`, '| --- | --- | --- | --- |', ...rows.map(line)].join(
    '\n',
  );
}

function tree(lang) {
  const there = readdirSync(join(root, 'src'))
    .filter((name) => !name.endsWith('.json'))
    .sort();
  const told = Object.keys(rooms);
  const missing = there.filter((name) => !told.includes(name));
  if (missing.length > 0) throw new Error(`examples/make-readme.mjs: say what src/${missing[0]} is for`);
  const shown = told
    .filter((name) => there.includes(name))
    .map((name) => ({ name: name.includes('.') ? name : `${name}/`, says: rooms[name][lang] }));
  return ['```text', 'src/', ...shown.map(({ name, says }) => `  ${name.padEnd(16)}${says}`), '```'].join('\n');
}

const fenced = (text) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
const sections = {
  result: (lang) => fenced(run([...sample, '--explain', 'short', '--width', '80', '--lang', lang])),
  compare: (lang) => fenced(run(['compare', '--width', '80', '--lang', lang])),
  bases: (lang) => fenced(run(['knowledge', 'list', '--width', '100', '--lang', lang])),
  dependencies,
  tree,
  github: () => `\`\`\`yaml\n${read('examples/ci/github-actions.yml').trimEnd()}\n\`\`\``,
  gitlab: () => `\`\`\`yaml\n${read('examples/ci/gitlab-ci.yml').trimEnd()}\n\`\`\``,
  speed: (lang) => read(`bench/measured${lang === 'en' ? '' : `.${lang}`}.md`).trimEnd(),
};

/** What the picture and the sample of a result show. */
const sample = ['--knowledge', 'current', ...setAll(answersOf(read('README.md')))];

/** The answers of the file that README shows: `question: option` lines, lists among them. */
function answersOf(text) {
  const { answers, priorities } = parse(/^```yaml\n# answers\.yaml\n([\s\S]*?)^```/m.exec(text)[1]);
  return { answers, priorities };
}
function setAll({ answers, priorities }) {
  const given = Object.entries(answers).flatMap(([id, options]) => ['--set', `${id}=${[options].flat().join(',')}`]);
  return [...given, ...priorities.flatMap((id) => ['--priority', id])];
}

const pages = ['.', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const outputs = new Map();
for (const file of pages) {
  const lang = file.endsWith('.ja.md') ? 'ja' : 'en';
  const text = read(file).replace(
    /(<!-- begin: (\w+) -->\n)[\s\S]*?(<!-- end: \2 -->)/g,
    (_, begin, name, end) => `${begin}\n${sections[name](lang)}\n\n${end}`,
  );
  outputs.set(file, text);
}
for (const lang of ['en', 'ja']) {
  const asked = [...sample, '--explain', 'short', '--lang', lang, '--width', '80', '--color'];
  const drawn = run(asked, { NO_COLOR: '', TERM: 'xterm-256color' });
  outputs.set(`examples/pictures/terminal.${lang}.svg`, terminalPicture('fw-advisor answers.yaml --no-input', drawn));
}

const differing = [...outputs].filter(([file, text]) => !existsSync(join(root, file)) || read(file) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of differing) console.log(`${file} is not what the program makes of it; npm run readme`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} else for (const [file, text] of differing) writeFileSync(join(root, file), text);
