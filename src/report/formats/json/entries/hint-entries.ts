import { hintFindings } from '../../../outline/hint-findings.ts';
import type { OutlineView } from '../../../outline/outline-view.ts';
import { whyText } from '../../../words/why-text.ts';
import { onceFor } from '../once-for.ts';
import type { HintEntry } from '../recommendation.ts';

/** What is said beside the ranking, each with why. */
export const hintEntries = onceFor((view: OutlineView): readonly HintEntry[] =>
  hintFindings(view).map((finding) => ({
    id: finding.id,
    text: finding.text,
    why: whyText(finding, view.language),
    from: finding.from.map(({ question, option }) => ({ question, option })),
    first: finding.leader?.id ?? null,
    evidence: finding.evidence,
  })),
);
