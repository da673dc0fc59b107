import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runProgram } from '../run-program.ts';

const root = mkdtempSync(join(tmpdir(), 'fw-advisor-init-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const run = (...words: string[]) => runProgram([...words, '--lang', 'en', '--today', '2026-11-27'], { cwd: root });
const given = ['--title', 'Message brokers', '--alternatives', 'Kafka, RabbitMQ,NATS'];

describe('knowledge init', () => {
  it('writes a base that passes the check without a word, and decides', () => {
    expect(run('knowledge', 'init', 'brokers', ...given, '--called', 'broker,brokers')).toEqual({
      code: 0,
      stdout: 'brokers: 11 files\n  fw-advisor knowledge check brokers\n  fw-advisor --knowledge brokers\n',
      stderr: '',
    });
    expect(run('knowledge', 'check', 'brokers').stdout).toBe('brokers: 0 problems, 0 warnings\n');
    expect(run('knowledge', 'verify', 'brokers').stdout).toMatch(/^brokers: 3 of 3 phrases found/);
    const decided = runProgram(['--knowledge', 'brokers', '--set', 'colleagues=wanted', '--format', 'json'], {
      cwd: root,
    });
    expect(JSON.parse(decided.stdout).ranking[0].framework).toBe('kafka');
  });

  it('is the same the next time, and leads editors to the schemas in both of their spellings', () => {
    run('knowledge', 'init', 'again/brokers', ...given, '--called', 'broker,brokers');
    const files = (folder: string) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(yaml|md|json)$/.test(name))
        .sort()
        .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]);
    expect(files('again/brokers')).toEqual(files('brokers'));
    for (const [name, text] of files('brokers')) {
      if (!name!.endsWith('.yaml')) continue;
      const [vscode, jetbrains] = text!.split('\n');
      const schema = /^# yaml-language-server: \$schema=(.+)$/.exec(vscode!)![1]!;
      expect(jetbrains).toBe(`# $schema: ${schema}`);
      expect(existsSync(join(root, 'brokers', name!, '..', schema)), `${name}: ${schema}`).toBe(true);
    }
  });

  it('takes the languages from the texts where nobody names them', () => {
    const words = ['--title', 'en=CI', '--title', 'ja=継続的統合', '--alternatives', 'A,B'];
    const called = ['--called', 'en=service,services', '--called', 'ja=サービス,サービス'];
    expect(run('knowledge', 'init', 'inferred', ...words, ...called).code).toBe(0);
    const { languages, title } = parse(readFileSync(join(root, 'inferred/knowledge.yaml'), 'utf8'));
    expect({ languages, title }).toEqual({ languages: ['en', 'ja'], title: { en: 'CI', ja: '継続的統合' } });
    expect(run('knowledge', 'check', 'inferred').stdout).toBe('inferred: 0 problems, 0 warnings\n');
  });

  it('writes in several languages, of which the program need not speak all', () => {
    const texts = ['ja=仲介', 'en=Brokers', 'de=Makler'].flatMap((text) => ['--title', text]);
    run('knowledge', 'init', 'three', '--languages', 'ja,en,de', ...texts, '--alternatives', 'Kafka,redis=レディス');
    expect(run('knowledge', 'check', 'three').stdout).toBe('three: 0 problems, 0 warnings\n');
    const { title, languages } = parse(readFileSync(join(root, 'three/knowledge.yaml'), 'utf8'));
    expect([title.de, languages]).toEqual(['Makler', ['ja', 'en', 'de']]);
    expect(parse(readFileSync(join(root, 'three/frameworks/redis.yaml'), 'utf8')).name).toBe('レディス');
  });

  it('takes an empty folder, and none that holds something, unless it is told to', () => {
    mkdirSync(join(root, 'empty'));
    expect(run('knowledge', 'init', 'empty', ...given).code).toBe(0);
    expect(run('knowledge', 'init', 'empty', ...given)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('empty already exists; use --force'),
    });
    writeFileSync(join(root, 'empty/knowledge.yaml'), 'mine\n');
    expect(run('knowledge', 'init', 'empty', ...given, '--force').code).toBe(0);
    expect(run('knowledge', 'check', 'empty').code).toBe(0);
  });

  it('says all that is missing where nobody can be asked, and writes nothing', () => {
    const { code, stderr } = run('knowledge', 'init', 'nothing', '--languages', 'en,ja', '--title', 'en=Brokers');
    expect(code).toBe(2);
    expect(stderr).toContain(
      'missing: --title ja=... --alternatives ...,...; for example: fw-advisor knowledge init nothing',
    );
    const titled = ['--languages', 'en,ja', '--title', 'en=Formats', '--title', 'ja=形式', '--alternatives', 'A,B'];
    const half = run('knowledge', 'init', 'nothing', ...titled, '--called', 'format,formats');
    expect(half.code).toBe(2);
    // what is there is not called for
    expect(half.stderr).toContain(
      'a base needs what one chooses between in every language, for one and for several; missing: --called ja=...,...; for example',
    );
    expect(half.stderr).not.toContain('a title');
    const called = ['--called', 'en=format,formats', '--called', 'ja=形式,形式'];
    for (const lang of ['en', 'ja'])
      expect(
        runProgram(['knowledge', 'init', '--help', '--lang', lang, '--width', '160']).stdout.replace(/\s+/g, ' '),
      ).toContain(called.join(' '));
    const wrong = run('knowledge', 'init', 'nothing', '--id', 'Über', '--title', 'x', '--alternatives', '仲介,Kafka');
    expect(wrong.stderr).toContain('--id: found "Über", expected lower-case letters');
    expect(wrong.stderr).toContain('--alternatives: found "仲介", expected a name with letters');
    expect(existsSync(join(root, 'nothing'))).toBe(false);
  });
});

describe('knowledge init --framework', () => {
  it('writes into a base that extends another only what that one adds, be it all that is missing there', () => {
    run('knowledge', 'init', 'plain', ...given);
    const house = (path: string, text: string) => {
      mkdirSync(join(root, 'house', path, '..'), { recursive: true });
      writeFileSync(join(root, 'house', path), text);
    };
    house('knowledge.yaml', 'extends: ../plain\ntitle: {en: Ours}\n');
    house(
      'criteria/gateway.yaml',
      `name: {en: gateway}
asks: {en: Does the gateway take it?}
reviewAfterDays: 365
levels:
  - {id: "no", value: 0, name: {en: no}, means: {en: It does not.}}
  - {id: "yes", value: 1, name: {en: yes}, means: {en: It does.}}
`,
    );
    house(
      'questions.yaml',
      `- id: behind
  tier: more
  asks: {en: Is it behind the gateway?}
  why: {en: It drops what it does not know.}
  options:
    - {id: "no", label: {en: No}, neutral: true}
    - {id: "yes", label: {en: Yes}, importance: {gateway: major}}
`,
    );
    const told = run('knowledge', 'check', 'house');
    expect(`${told.stdout}${told.stderr}`).toContain(
      'house/frameworks/nats.yaml: nats is not assessed on gateway, and this file is not there yet; create it with "assessments: {gateway: ...}"; nothing else is required there',
    );
    for (const id of ['kafka', 'rabbitmq', 'nats']) {
      expect(run('knowledge', 'init', 'house', '--framework', id)).toMatchObject({ code: 0, stderr: '' });
      expect(parse(readFileSync(join(root, `house/frameworks/${id}.yaml`), 'utf8'))).toEqual({
        assessments: { gateway: { level: 'unknown', because: { en: 'Not read yet.' } } },
      });
    }
    const nats = join(root, 'house/frameworks/nats.yaml');
    const known = `statements:
  - id: nats.gateway
    says: {en: The gateway takes NATS.}
    at: {kind: interview, title: Network team, date: "2026", phrase: it does, confidence: high}
assessments:
  gateway: {level: "yes", because: {en: They say so.}, evidence: [nats.gateway]}
`;
    writeFileSync(nats, known);
    expect(run('knowledge', 'check', 'house')).toMatchObject({ code: 0 });
    // what is wrong else is told, and nothing is written
    house('questions.yaml', '- id: behind\n');
    expect(run('knowledge', 'init', 'house', '--framework', 'nats', '--force').code).toBe(2);
    expect(readFileSync(nats, 'utf8')).toBe(known);
  });

  it('writes one more with all that there is to say of it, so that the check finds nothing wrong', () => {
    const { stdout, code } = run('knowledge', 'init', 'brokers', '--framework', 'redis');
    expect([code, stdout]).toEqual([0, 'brokers/frameworks/redis.yaml\n  fw-advisor knowledge check brokers\n']);
    const text = readFileSync(join(root, 'brokers/frameworks/redis.yaml'), 'utf8');
    expect(text).toContain('# Does somebody here know it from work?\n  #   nobody: Nobody here has worked with it.\n');
    expect(parse(text).assessments).toEqual({ 'known-here': { level: 'unknown', because: { en: 'Not read yet.' } } });
    expect(run('knowledge', 'check', 'brokers').stdout).toMatch(/brokers: 0 problems, 1 warning\n$/);
  });

  it('tells rows of the table and measures, and replaces nothing', () => {
    const { stdout } = runProgram(['knowledge', 'init', 'examples/brokers', '--framework', 'kafka']);
    expect(stdout).toBe('');
    const copy = join(root, 'copy');
    runProgram(['knowledge', 'init', copy, ...given]);
    expect(run('knowledge', 'init', 'brokers', '--framework', 'redis')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('already exists'),
    });
  });

  it('refuses a base that ships, and what is no id', () => {
    expect(run('knowledge', 'init', 'current', '--framework', 'x').stderr).toContain('current ships with the program');
    expect(run('knowledge', 'init', 'brokers', '--framework', 'New One').stderr).toContain(
      '--framework: found "New One"',
    );
  });
});
