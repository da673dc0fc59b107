import type { Language } from '../../../knowledge/knowledge.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';

/** What the base says of a framework on a criterion; `level` is a level's name, null where the sources are silent. */
export function assessmentIn(index: KnowledgeIndex, framework: string, criterion: string, language: Language) {
  const { level, because, evidence } = index.frameworks.get(framework)!.assessments[criterion]!;
  return {
    level: level === null ? null : index.level(criterion, level).name[language],
    because: because[language],
    evidence,
  };
}
