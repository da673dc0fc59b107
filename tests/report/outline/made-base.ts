import { buildModel } from '../../../src/decision/build-model.ts';
import { type Decision, decide } from '../../../src/decision/decide.ts';
import { firmness } from '../../../src/decision/firmness/firmness.ts';
import { defaultAlternatives } from '../../../src/knowledge/default-alternatives.ts';
import type { Hint, Knowledge, Language, Statement } from '../../../src/knowledge/knowledge.ts';
import { indexKnowledge, type KnowledgeIndex } from '../../../src/report/outline/cited/knowledge-index.ts';
import { type Outline, outlineOf } from '../../../src/report/outline/outline.ts';
import { given, handMadeParts, type MadeFrameworks, type MadeQuestions } from '../../decision/hand-made.ts';

export interface MadeView {
  readonly decision: Decision;
  readonly index: KnowledgeIndex;
  readonly knowledge: Knowledge;
  readonly outline: (language: Language) => Outline;
}

/** A decision and its outline by a base that is small enough to work out by hand: everything is named after its id. */
export function madeBase(
  frameworks: MadeFrameworks,
  questions: MadeQuestions,
  answers: Readonly<Record<string, string | readonly string[]>>,
  more: {
    readonly priorities?: readonly string[];
    readonly hints?: readonly Hint[];
    readonly statement?: Statement;
  } = {},
): MadeView {
  const { priorities = [], hints = [], statement } = more;
  const parts = handMadeParts(frameworks, questions);
  const text = { en: 'x', ja: 'x' };
  // every rating rests on the one statement
  const rated = parts.frameworks.map((f) => ({
    ...f,
    assessments: Object.fromEntries(
      Object.entries(f.assessments).map(([id, one]) => [id, { ...one, evidence: statement ? [statement.id] : [] }]),
    ),
  }));
  const knowledge: Knowledge = {
    ...parts,
    frameworks: rated,
    id: 'made',
    hash: '',
    alternatives: defaultAlternatives,
    languages: ['en', 'ja'],
    title: text,
    about: text,
    asOf: '2026-11',
    close: null,
    documents: [],
    overview: [],
    statements: statement ? { [statement.id]: statement } : {},
    hints,
    former: [],
    since: null,
    beside: null,
    signals: [],
  };
  const decision = decide(buildModel(parts), given(answers, priorities));
  return {
    decision,
    index: indexKnowledge(knowledge),
    knowledge,
    outline: (language) => outlineOf(decision, knowledge, language, { firmness: firmness(decision, 1) }),
  };
}
