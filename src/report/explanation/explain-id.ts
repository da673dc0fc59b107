import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { sinceOf } from '../outline/cited/since-of.ts';
import { explainCriterion } from './explain-criterion.ts';
import { explainFramework } from './explain-framework.ts';
import { explainOption } from './explain-option.ts';
import { explainQuestion } from './explain-question.ts';
import { explainStatement } from './explain-statement.ts';
import type { Explanation } from './explanation.ts';

/** Every id that can be explained, options as `question=option`. */
export function explainableIds({ frameworks, criteria, questions, statements }: Knowledge): string[] {
  return [
    ...frameworks.map((f) => f.id),
    ...criteria.map((c) => c.id),
    ...questions.flatMap((q) => [q.id, ...q.options.map((o) => `${q.id}=${o.id}`)]),
    ...Object.keys(statements),
  ];
}

/** Everything that an id names: a question and a criterion may share one. */
export function explainId(knowledge: Knowledge, id: string, language: Language): Explanation[] {
  const framework = knowledge.frameworks.find((f) => f.id === id);
  const criterion = knowledge.criteria.find((c) => c.id === id);
  const question = knowledge.questions.find((q) => q.id === id);
  const [of, chosen] = id.split('=');
  const asked = knowledge.questions.find((q) => q.id === of);
  const option = asked?.options.find((o) => o.id === chosen);
  const statement = Object.hasOwn(knowledge.statements, id) ? knowledge.statements[id] : undefined;
  const found = [
    ...(framework === undefined ? [] : [explainFramework(knowledge, framework, language)]),
    ...(criterion === undefined ? [] : [explainCriterion(knowledge, criterion, language)]),
    ...(question === undefined ? [] : [explainQuestion(question, language)]),
    ...(asked === undefined || option === undefined ? [] : [explainOption(knowledge, asked, option, language)]),
    ...(statement === undefined ? [] : [explainStatement(knowledge, statement, language)]),
  ];
  return found.map((explanation) => withSince(explanation, knowledge, language));
}

/** What became of the evidence stands beside everything that rests on it; a statement's own page says it at length. */
function withSince(explanation: Explanation, knowledge: Knowledge, language: Language): Explanation {
  if (explanation.kind === 'statement') return explanation;
  const sections = explanation.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => {
      const since = sinceOf(knowledge, item.evidence ?? [], language);
      return since === null ? item : { ...item, since };
    }),
  }));
  return { ...explanation, sections };
}
