import { lint } from 'markdownlint/sync';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadShipped, shippedIds } from '../../../../src/knowledge/load-shipped.ts';
import { decisionRecord, recordSlug } from '../../../../src/report/formats/adr/decision-record.ts';
import { type Decided, decided, hostileBase, numbers, randomAnswers } from '../decided.ts';

const languages = ['en', 'ja'] as const;
const article = loadShipped('article');
const madrSections = [
  'Context and Problem Statement',
  'Decision Drivers',
  'Considered Options',
  'Decision Outcome',
  'Pros and Cons of the Options',
  'More Information',
];

/** Reads a record back as the tools do that look for MADR's headings and words. */
function parseRecord(text: string) {
  const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const sections = new Map(
    body
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)] as const),
  );
  const bullets = (part = '') => [...part.matchAll(/^\* (.*)$/gm)].map((m) => m[1]!);
  const outcome = sections.get('Decision Outcome') ?? '';
  return {
    matter: parse(matter) as Record<string, unknown>,
    title: /^# (.*)$/m.exec(body)?.[1],
    sections: [...sections.keys()],
    options: bullets(sections.get('Considered Options')),
    chosen: /^Chosen option: (?:"(.*?)"|none yet), because \S/m.exec(outcome),
    consequences: bullets(/### Consequences\n(.*?)(?=^### |$(?![\s\S]))/ms.exec(outcome)?.[1]),
    command: /```sh\n(.*)\n```/.exec(outcome)?.[1],
    described: [...(sections.get('Pros and Cons of the Options') ?? '').matchAll(/^### (.*)$/gm)].map((m) => m[1]!),
    arguments: bullets(sections.get('Pros and Cons of the Options')),
  };
}

const recordOf = ({ outline, decision, knowledge, language }: Decided, asked: string | undefined) =>
  decisionRecord(outline, { knowledge, language, given: decision.given, date: '2026-11-23', asked });

describe('decisionRecord', () => {
  it.each(shippedIds)('is a MADR 4 record that can be read back, clean under markdownlint: %s', (id) => {
    const knowledge = loadShipped(id);
    const next = numbers(5);
    for (let i = 0; i < 10; i++) {
      const input = decided(knowledge, randomAnswers(knowledge, next), languages[i % 2]!);
      const text = recordOf(input, id);
      expect(lint({ strings: { text } }).text).toEqual([]);
      const record = parseRecord(text);
      const names = knowledge.frameworks.map((f) => f.name);
      expect(record.matter).toEqual({ status: 'proposed', date: '2026-11-23' });
      expect(record.sections).toEqual(
        Object.keys(input.decision.given.answers).length === 0
          ? madrSections.filter((s) => s !== 'Decision Drivers')
          : madrSections,
      );
      expect(record.options).toEqual(names);
      expect(record.described).toEqual(names);
      const { verdict, ranking } = input.outline;
      expect(record.chosen).not.toBeNull();
      expect(record.chosen![1]).toBe(
        verdict.word === 'tie' || verdict.word === 'none-eligible' ? undefined : ranking.rows[0]!.framework.name,
      );
      for (const line of record.arguments) expect(line).toMatch(/^(Good|Neutral|Bad), because \S/);
      for (const line of record.consequences) expect(line).toMatch(/^(Good|Neutral|Bad), because \S/);
    }
  });

  it('quotes the status, as MADR 4 does', () => {
    const input = decided(article, { answers: { goal: ['research'] }, priorities: [] }, 'ja');
    const text = recordOf(input, undefined);
    expect(text).toMatch(/^---\nstatus: "proposed"\ndate: 2026-11-23\n---\n\n# Use PyTorch as the framework\n/);
    expect(parseRecord(text).command).toBe('fw-advisor recommend --set goal=research --expect pytorch');
  });

  it('tells priorities, and quotes what a shell would read', () => {
    const input = decided(article, { answers: { goal: ['research'] }, priorities: ['goal'] }, 'en');
    const text = recordOf(input, "my base's");
    expect(parseRecord(text).command).toBe(
      "fw-advisor recommend --knowledge 'my base'\\''s' --set goal=research --priority goal --expect pytorch",
    );
  });

  it('is clean, and shows markup as text, whatever a base says', () => {
    const knowledge = hostileBase(article);
    const input = decided(
      knowledge,
      { answers: { goal: ['research'], mobile: ['nice-to-have'] }, priorities: [] },
      'en',
    );
    const text = recordOf(input, 'x');
    expect(lint({ strings: { text } }).text).toEqual([]);
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)!\[|\u202e/);
  });

  it.each([
    [{}, 'choose-a-framework'],
    [{ mobile: ['required'] }, 'use-tensorflow'],
  ])('has an ASCII slug', (answers, slug) => {
    expect(recordSlug(decided(article, { answers, priorities: [] }, 'ja').outline)).toBe(slug);
  });
});
