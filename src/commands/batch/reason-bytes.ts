import type { Reason } from '../../decision/explain.ts';
import { entriesOfTheWhole, entryOf } from '../../report/formats/json/entries/reason-entries.ts';
import { jsonText } from '../../report/formats/json/json-text.ts';
import type { FieldSource } from '../../report/formats/json/recommendation-fields.ts';
import { findingOf } from '../../report/outline/reasons/reason-finding.ts';
import type { ByteWriter } from './byte-writer.ts';

/** An entry as it is printed, cut where its points stand; `after` alone where it has none that vary. */
interface Cut {
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}

const [comma, openList, closeList] = [44, 91, 93] as const;
/** Reasons that are kept at a time: a base with its usual answers has a few hundred, and memory stays constant. */
const most = 4096;

/**
 * The reasons of many decisions, straight into bytes: what `reasonEntries` makes of them, as it is printed. But for its points
 * a reason reads the same whenever the same answers are behind it, so each is put into words once.
 */
export function reasonBytes(): (source: FieldSource, to: ByteWriter) => void {
  const encoder = new TextEncoder();
  const cuts = new Map<string, Cut>();
  const cutOf = (reason: Reason, source: FieldSource): Cut | undefined => {
    const [entry] = entryOf(findingOf(reason, source), source);
    if (entry === undefined) return undefined;
    const { code, framework, criterion, advantage, ...rest } = entry;
    if (advantage === null) return { before: undefined, after: encoder.encode(jsonText(entry)) };
    return {
      before: encoder.encode(`${jsonText({ code, framework, criterion }).slice(0, -1)},"advantage":`),
      after: encoder.encode(`,${jsonText(rest).slice(1)}`),
    };
  };
  const known = (reason: Reason, source: FieldSource): Cut | undefined => {
    const key = keyOf(reason);
    if (key === undefined) return cutOf(reason, source);
    let cut = cuts.get(key);
    if (cut === undefined) {
      cut = cutOf(reason, source);
      if (cut === undefined) return undefined;
      if (cuts.size >= most) cuts.clear();
      cuts.set(key, cut);
    }
    return cut;
  };
  return (source, to) => {
    let some = false;
    const next = () => {
      if (some) to.byte(comma);
      some = true;
    };
    to.byte(openList);
    for (const reason of source.decision.reasons) {
      const cut = known(reason, source);
      if (cut === undefined) continue;
      next();
      if (cut.before !== undefined && 'advantage' in reason) {
        to.put(cut.before);
        to.decimal(reason.advantage);
      }
      to.put(cut.after);
    }
    for (const entry of entriesOfTheWhole(source)) {
      next();
      to.text(jsonText(entry));
    }
    to.byte(closeList);
  };
}

/** All that the words of a reason depend on, but for the base; undefined where they depend on other answers as well. */
function keyOf(reason: Reason): string | undefined {
  switch (reason.code) {
    case 'ADVANTAGE':
    case 'DRAWBACK':
      return `${reason.code} ${reason.alternative} ${reason.rival} ${reason.criterion}${behind(reason.from)}`;
    case 'CONTRIBUTION':
    case 'UNCONFIRMED_REQUIREMENT':
      return `${reason.code} ${reason.alternative} ${reason.criterion}${behind(reason.from)}`;
    case 'UNKNOWN_RATING':
      return `${reason.couldChange} ${reason.alternative} ${reason.criterion}${behind(reason.from)}`;
    case 'EXCLUDED_BY_REQUIREMENT':
      return `${reason.needed} ${reason.alternative} ${reason.criterion}${behind([reason.from])}`;
    case 'DOMINATES':
    case 'MISSES_BY_LEAST':
    case 'EXCLUDED_BY_NAME':
      return undefined;
    default:
      return reason satisfies never;
  }
}

function behind(from: Extract<Reason, { code: 'ADVANTAGE' }>['from']): string {
  let text = '';
  for (const { question, option, assumed } of from) text += `${assumed ? ' ~' : ' '}${question}=${option}`;
  return text;
}
