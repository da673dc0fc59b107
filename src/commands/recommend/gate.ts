import type { Verdict } from '../../decision/model.ts';
import type { RankedDecision } from '../../decision/ranked-decision.ts';
import { isWeaker } from '../../decision/weighing/is-weaker.ts';
import { firstsOf } from '../../decision/weighing/rank-answers.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { readFramework } from './read-framework.ts';

/** What must hold for exit code 0. */
export interface Gate {
  readonly expect?: string | undefined;
  readonly atLeast?: Verdict | undefined;
  readonly minMargin?: number | undefined;
}

/** What the options ask, with the framework looked up in the base. */
export function readGate({ expect, atLeast, minMargin }: Gate, knowledge: Parameters<typeof readFramework>[2]): Gate {
  return { expect: readFramework(expect, '--expect', knowledge), atLeast, minMargin };
}

export const asksNothing = (gate: Gate): boolean => Object.values(gate).every((asked) => asked === undefined);

/** What of the gate is not met, a line each; nothing where all is. A framework that only shares the first rank is not first. */
export function gateNotes(
  gate: Gate,
  decision: Pick<RankedDecision, 'model' | 'ranking' | 'verdict' | 'margin'>,
  knowledge: Knowledge,
  language: Language,
): string {
  const { model, ranking, verdict, margin } = decision;
  const firsts = firstsOf(ranking).map((a) => model.alternatives[a]!.id);
  const lines: string[] = [];
  const say = (en: string, ja: string) => lines.push(`fw-advisor: ${{ en, ja }[language]}\n`);
  const nameOf = (id: string) => knowledge.frameworks.find((f) => f.id === id)!.name;
  if (gate.expect !== undefined && !(firsts.length === 1 && firsts[0] === gate.expect)) {
    const found = firsts.map(nameOf).join(', ');
    say(
      `--expect ${gate.expect}: not met, ${found === '' ? 'no framework is eligible' : `first: ${found}`}`,
      `--expect ${gate.expect}: 満たしていません (${found === '' ? '条件を満たすものがありません' : `1 位: ${found}`})`,
    );
  }
  if (gate.atLeast !== undefined && isWeaker(verdict, gate.atLeast)) {
    say(
      `--at-least ${gate.atLeast}: not met, the verdict is ${verdict}`,
      `--at-least ${gate.atLeast}: 満たしていません (判定は ${verdict})`,
    );
  }
  // with one eligible there is nobody to be ahead of: no margin can be too small
  const lead = ranking.length === 1 ? Number.POSITIVE_INFINITY : (margin ?? 0);
  if (gate.minMargin !== undefined && lead < gate.minMargin) {
    say(
      `--min-margin ${gate.minMargin}: not met, the margin is ${lead.toFixed(1)}`,
      `--min-margin ${gate.minMargin}: 満たしていません (差は ${lead.toFixed(1)} 点)`,
    );
  }
  return lines.join('');
}
