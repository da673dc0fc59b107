import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { namedKnowledge } from '../../../src/questionnaire/answers/named-knowledge.ts';

describe('the base that a text seems to name', () => {
  it.each([
    'knowledge: article',
    'knowledge:article',
    'knowledge :   article',
    'knowledge: article # optional',
    'knowledge: article#',
    'knowledge: "article"',
    "knowledge: 'article'",
    '"knowledge": article',
    "'knowledge' : article",
    '  knowledge: article',
    '# a comment\n\nanswers:\n  goal: research\nknowledge: article\n',
    'knowledge: article\r\nanswers: {}',
    '{knowledge: article}',
    '{"knowledge":"article","answers":{}}',
    '  {  "knowledge" : "article" }',
    '{\n  "answers": {},\n  "knowledge": "article"\n}',
    'knowledge: article, answers: {}',
    'knowledge: article[0]',
    'knowledge: article{0}',
    'knowledge: article]',
    'knowledge:\n  article',
  ])('is the first word behind the key: %j', (text) => {
    expect(namedKnowledge(text)).toBe('article');
  });

  it('is the first of two', () => {
    expect(namedKnowledge('knowledge: current\nknowledge: article\n')).toBe('current');
  });

  it.each([
    '',
    'goal=research',
    'knowledge',
    'knowledge:',
    'knowledge: ""',
    'knowledge: # nothing',
    'knowledge: {}',
    'knowledge: [article]',
    'knowledge=article',
    'our knowledge: article',
    'a{knowledge: article}',
    '# knowledge: article',
    'knowledges: article',
    'knowledge-base: article',
    'Knowledge: article',
    '[{knowledge: article}]',
    '{{knowledge: article}}',
    '""knowledge: article',
  ])('is none: %j', (text) => {
    expect(namedKnowledge(text)).toBeUndefined();
  });

  it('is any id, in YAML and in JSON, wherever it stands at the top', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    fc.assert(
      fc.property(id, fc.boolean(), fc.constantFrom('', '  '), (knowledge, first, indent) => {
        const answers = { goal: 'research' };
        const document = first ? { knowledge, answers } : { answers, knowledge };
        expect(namedKnowledge(stringify(document))).toBe(knowledge);
        if (first || indent !== '') expect(namedKnowledge(JSON.stringify(document, null, indent))).toBe(knowledge);
      }),
    );
  });
});
