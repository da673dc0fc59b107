import type { GroupDecision } from '../../decision/group/group-decision.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import type { KnowledgeIndex } from '../outline/cited/knowledge-index.ts';
import type { AnswerBehind, HouseFinding, RequirementFinding } from '../outline/finding.ts';
import { frameworkOf } from '../outline/outline-view.ts';
import { houseFindings } from '../outline/reasons/house-findings.ts';
import { findingOf } from '../outline/reasons/reason-finding.ts';
import { groupWords } from '../words/group.ts';
import type { GroupOutline, UnheededFinding } from './group-outline.ts';

type Told = Exclude<
  RequirementFinding,
  { code: 'IF_FREE' | 'WITHOUT_REQUIREMENT' | 'MISSES_BY_LEAST' | HouseFinding['code'] }
>;

/** What the answers of each put out or cannot confirm, once for all who say the same, with their names. */
export function groupDemands(
  group: GroupDecision,
  index: KnowledgeIndex,
  language: Language,
): Pick<GroupOutline, 'requirements' | 'unheeded'> {
  const { people, screened, ranking, reasons } = group;
  const told = new Map<string, { finding: Told; alternative: number; names: string[]; counts: boolean }>();
  for (const { name, decision } of people) {
    for (const reason of decision.reasons) {
      if (
        reason.code !== 'EXCLUDED_BY_NAME' &&
        reason.code !== 'EXCLUDED_BY_REQUIREMENT' &&
        reason.code !== 'UNCONFIRMED_REQUIREMENT'
      )
        continue;
      const finding = findingOf(reason, { decision, index, language }) as Told;
      const key = JSON.stringify(finding);
      const known = told.get(key) ?? {
        finding,
        alternative: reason.alternative,
        names: [],
        counts:
          'criterion' in reason && [reason.from].flat().some((f) => isWeighed(decision, reason.criterion, f.question)),
      };
      known.names.push(name);
      told.set(key, known);
    }
  }
  const by = ({ finding, names }: { finding: Told; names: readonly string[] }): Told => {
    const from = finding.from.map(
      (answer): AnswerBehind =>
        names.length === people.length ? answer : { ...answer, label: groupWords[language].by(answer.label, names) },
    );
    return { ...finding, from };
  };
  const out = [...told.values()].filter((t) => t.finding.code !== 'UNCONFIRMED_REQUIREMENT');
  const open = [...told.values()].filter((t) => t.finding.code === 'UNCONFIRMED_REQUIREMENT');
  const isIn = (alternative: number) => screened.eligible.includes(alternative);
  const nearest = ranking.length > 0 ? [] : reasons.filter((r) => r.code === 'MISSES_BY_LEAST');
  return {
    requirements: [
      ...houseFindings({ index, language }),
      ...out.filter((t) => !isIn(t.alternative)).map(by),
      ...open.filter((t) => isIn(t.alternative)).map(by),
      ...nearest.map(({ code, alternative }): RequirementFinding => {
        const framework = frameworkOf(alternative, { decision: group, index, language });
        return { code, framework, evidence: [] };
      }),
    ],
    unheeded: out.flatMap(({ finding, alternative, names, counts }): UnheededFinding[] =>
      isIn(alternative) && finding.code !== 'UNCONFIRMED_REQUIREMENT' ? [{ people: names, finding, counts }] : [],
    ),
  };
}

/** Whether an answer gives points to the criterion of which it requires a level. */
const isWeighed = ({ preferences }: GroupDecision['people'][number]['decision'], criterion: number, question: string) =>
  preferences.from[criterion]!.some((f) => f.question === question && !f.assumed);
