import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rules } from '../../src/knowledge/check-knowledge.ts';
import { inspectKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { runProgram } from '../run-program.ts';

const root = join(import.meta.dirname, '../..');
const between = (text: string, name: string): string => {
  const [, part] = new RegExp(`<!-- begin: ${name} -->\n([\\s\\S]*?)<!-- end: ${name} -->`).exec(text)!;
  return part!;
};
const yamlOf = (text: string, name: string) => /^```yaml\n([\s\S]*)^```$/m.exec(between(text, name))![1]!;

function copyOfDatabases(): string {
  const parent = mkdtempSync(join(tmpdir(), 'fw-advisor-guide-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  cpSync(join(root, 'examples/databases'), join(parent, 'databases'), { recursive: true });
  return join(parent, 'databases');
}

describe.each(['README.md', 'README.ja.md'])('knowledge/%s', (file) => {
  const text = readFileSync(join(root, 'knowledge', file), 'utf8');

  it('has a template of a framework that passes the check as it stands, and is ranked', () => {
    const folder = copyOfDatabases();
    writeFileSync(join(folder, 'frameworks/acme.yaml'), yamlOf(text, 'template'));
    // it comes last, which is told, until it has a place in the order
    expect(inspectKnowledge(folder).problems.map((p) => [p.code, p.warning])).toEqual([['ORDER_INCOMPLETE', true]]);
    const words = ['--knowledge', folder, '--set', 'place=one-program', '--format', 'json'];
    const { ranking } = JSON.parse(runProgram(words).stdout) as { ranking: { framework: string; rank: number }[] };
    expect(ranking.find((r) => r.framework === 'acme')).toMatchObject({ rank: 1 });
  });

  it('is right that the check lists every criterion that waits for an answer', () => {
    const folder = copyOfDatabases();
    const template = yamlOf(text, 'template');
    const begun = `${template.slice(0, template.indexOf('assessments:'))}assessments: {}\n`;
    writeFileSync(join(folder, 'frameworks/acme.yaml'), begun);
    const codes = inspectKnowledge(folder).problems.map((p) => p.code);
    expect(codes.filter((code) => code === 'NOT_ASSESSED')).toHaveLength(7);
  });

  it('has a criterion that passes, and is right about what has to follow it', () => {
    const folder = copyOfDatabases();
    writeFileSync(join(folder, 'criteria/online-backup.yaml'), yamlOf(text, 'criterion'));
    expect(inspectKnowledge(folder).problems.map((p) => p.code)).toEqual([
      'NOT_ASSESSED',
      'NOT_ASSESSED',
      'NOT_ASSESSED',
      'NEVER_ASKED',
    ]);
  });

  it('lists the rules in the order of the code', () => {
    const listed = [...between(text, 'rules').matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, name, says]) => [
      name,
      says,
    ]);
    expect(listed.map(([name]) => name)).toEqual(rules.map((rule) => rule.name));
    if (file === 'README.md') expect(listed).toEqual(rules.map((rule) => [rule.name, rule.description]));
    else for (const [, says] of listed) expect(says).toMatch(/[\u3040-\u30ff]/);
  });

  it('names only files and links that are there', () => {
    for (const [, link] of text.matchAll(/\]\(([^)#]+)\)/g)) {
      expect(
        () => readFileSync(join(root, 'knowledge', link!, link!.endsWith('.md') ? '' : 'knowledge.yaml')),
        link,
      ).not.toThrow();
    }
  });
});
