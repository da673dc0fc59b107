import { ownValue } from '../../documents/own-value.ts';
import type { Knowledge, Language, Statement, Text } from '../../knowledge/knowledge.ts';
import { explanationWords } from '../words/explanation.ts';
import { type Explanation, present } from './explanation.ts';
import { usesOf } from './uses-of.ts';

/** A statement: where it stands, what it is used for, and what became of it. */
export function explainStatement(knowledge: Knowledge, statement: Statement, language: Language): Explanation {
  const t = (text: Text) => text[language];
  const { titles, meant } = explanationWords[language];
  const reads =
    statement.reads === undefined
      ? []
      : [
          {
            label: meant,
            text: t(statement.reads),
          },
        ];
  const unused = statement.unused === undefined ? [] : [{ text: t(statement.unused) }];
  const entry =
    knowledge.since !== null && Object.hasOwn(knowledge.since.verdicts, statement.id)
      ? ownValue(knowledge.since.verdicts, statement.id)
      : undefined;
  return {
    kind: 'statement',
    id: statement.id,
    name: t(statement.says),
    sections: present([
      { title: titles.source, items: [{ text: '', evidence: [statement.id] }, ...reads] },
      { title: titles.used, items: [...usesOf(knowledge, statement.id, language), ...unused] },
      {
        title: titles.since,
        items:
          entry === undefined
            ? []
            : [
                {
                  label: entry.verdict,
                  text: `${t(entry.note)} (${knowledge.since!.knowledge}: ${entry.evidence.join(', ') || '-'})`,
                },
              ],
      },
    ]),
  };
}
