import type { Language } from '../../knowledge/knowledge.ts';
import type { GroupOutline, PersonFinding, SpreadFinding, UnheededFinding } from '../group/group-outline.ts';
import { en } from './en/group.ts';
import { ja } from './ja/group.ts';

/** What a report on the answers of several people says beside that on one. */
export interface GroupWords {
  /** An answer, and who gave it. */
  by(label: string, names: readonly string[]): string;
  /** Who they are, and how they count. */
  people(names: readonly string[], veto: boolean): string;
  mostOpen(found: NonNullable<GroupOutline['people']['mostOpen']>): string;
  silent(names: readonly string[]): string;
  /** Headings. */
  readonly ends: string;
  readonly unheeded: string;
  readonly divides: string;
  /** Where somebody ends, without the name. */
  end(person: PersonFinding): string;
  unheededBy(finding: UnheededFinding): string;
  spread(finding: SpreadFinding): string;
  moreSpreads(count: number): string;
  pivotal(name: string, firsts: readonly string[]): string;
  /** All end where the group does. */
  readonly agreed: string;
  /** Nobody weighs anything otherwise than the others. */
  readonly sameWeights: string;
}

export const groupWords: Readonly<Record<Language, GroupWords>> = { en, ja };
