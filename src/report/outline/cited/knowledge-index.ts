import type {
  Criterion,
  Framework,
  Knowledge,
  Language,
  Level,
  Option,
  Question,
} from '../../../knowledge/knowledge.ts';

/** A base with its parts by id. */
export interface KnowledgeIndex {
  readonly knowledge: Knowledge;
  readonly questions: ReadonlyMap<string, Question>;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly frameworks: ReadonlyMap<string, Framework>;
  option(question: string, option: string): Option;
  level(criterion: string, level: string): Level;
  /** What a question is called in a sentence; its id where the base gives it no name. */
  questionName(question: string, language: Language): string;
}

export function indexKnowledge(knowledge: Knowledge): KnowledgeIndex {
  const questions = new Map(knowledge.questions.map((q) => [q.id, q]));
  const criteria = new Map(knowledge.criteria.map((c) => [c.id, c]));
  const frameworks = new Map(knowledge.frameworks.map((f) => [f.id, f]));
  const options = new Map(knowledge.questions.map((q) => [q.id, new Map(q.options.map((o) => [o.id, o]))]));
  return {
    knowledge,
    questions,
    criteria,
    frameworks,
    option: (question, option) => options.get(question)!.get(option)!,
    questionName: (question, language) => questions.get(question)!.name?.[language] ?? question,
    level: (criterion, level) => criteria.get(criterion)!.levels.find((l) => l.id === level)!,
  };
}
