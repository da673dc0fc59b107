import type { HouseFinding, RequirementFinding } from '../finding.ts';
import type { RankedView } from '../outline-view.ts';

/** What the rules of the house do: whom they put out, and of whom it is not known whether they keep them. */
export function houseFindings({ index, language }: Pick<RankedView, 'index' | 'language'>): HouseFinding[] {
  const named = (id: string) => ({ id, name: index.frameworks.get(id)!.name });
  const rules = index.knowledge.rules ?? [];
  // who is out by name cannot stay for not being known
  const isOut = (id: string) => rules.some((rule) => rule.exclude === id);
  return rules.flatMap(({ reason, require = {}, out, unknown }) => {
    const said = { reason: reason[language], evidence: [] };
    return [...out, ...unknown.filter((one) => !isOut(one.framework))].map(
      ({ framework: id, criterion }): HouseFinding => {
        const framework = named(id);
        if (criterion === null) return { code: 'HOUSE_EXCLUDES', framework, ...said };
        const { name, measure } = index.criteria.get(criterion)!;
        const { level } = index.frameworks.get(id)!.assessments[criterion]!;
        const levelName = (of: string) => index.level(criterion, of).name[language];
        return {
          code: 'HOUSE_REQUIRES',
          framework,
          criterion: { id: criterion, name: name[language] },
          needed: levelName(require[criterion]!),
          found: level === null ? null : levelName(level),
          measured: measure?.better ?? null,
          ...said,
        };
      },
    );
  });
}

/** Whether it puts its framework out. */
export const isOutByHouse = (finding: HouseFinding): boolean =>
  finding.code === 'HOUSE_EXCLUDES' || finding.found !== null;

export const isHouse = (finding: RequirementFinding): finding is HouseFinding =>
  finding.code === 'HOUSE_EXCLUDES' || finding.code === 'HOUSE_REQUIRES';
