import type { Knowledge, Language } from '../../../../knowledge/knowledge.ts';
import { asciiMarks } from '../../../../typesetting/ascii-marks.ts';
import type { Layout } from '../../../../typesetting/style.ts';
import type { Outline } from '../../../outline/outline.ts';
import { createSources } from '../sources.ts';
import { citedInOrder } from './cited-in-order.ts';
import { nextSteps } from './next-steps.ts';
import { type ShortBlock, shortBlocks } from './short-blocks.ts';

/** Lines of a terminal that nobody has asked for its height. */
const usualHeight = 24;
/** The command before it and the prompt after it. */
const aroundIt = 2;

/**
 * The recommendation in one screen: the verdict, the bars, the strongest reasons, what would change it, and what to do next.
 * Where there is no room for all of it, the least of it goes; verdict and bars stay.
 */
export function shortText(
  outline: Outline,
  knowledge: Knowledge,
  {
    language,
    layout: given,
    saved,
    asked,
  }: {
    readonly language: Language;
    readonly layout: Layout;
    readonly saved: boolean;
    /** How a command calls the base. */
    readonly asked: string | undefined;
  },
): string {
  // an arrow of ASCII is wider than one
  const layout = given.ascii ? { ...given, width: given.width - 1 } : given;
  const sources = createSources(knowledge, language);
  sources.cite(citedInOrder(outline));
  const cite = (id: string) => {
    const { at } = knowledge.statements[id]!;
    return { mark: sources.cite([id]).trim(), address: 'address' in at ? at.address || null : null };
  };
  const blocks = shortBlocks(outline, nextSteps(outline, saved, asked), { language, layout, sources, cite, knowledge });
  const text = `${fitting(blocks, (layout.height ?? usualHeight) - aroundIt).join('\n')}\n`;
  return layout.ascii ? asciiMarks(text) : text;
}

/** The lines of the blocks that fit, those that matter least left out first. */
function fitting(blocks: readonly ShortBlock[], most: number): string[] {
  let kept = [...blocks];
  for (;;) {
    const lines = kept.flatMap((block, i) => [...(block.apart && i > 0 ? [''] : []), ...block.lines]);
    const least = Math.min(...kept.map((block) => block.keep));
    if (lines.length <= most || least === Number.POSITIVE_INFINITY) return lines;
    const gone = kept.findLastIndex((block) => block.keep === least);
    kept = kept.filter((_, i) => i !== gone);
  }
}
