import type { AnswerTable } from '../../decision/weighing/answer-table.ts';
import type { AnswerableQuestion } from '../../questionnaire/answers/answerable-base.ts';
import { mostPriorities } from '../../questionnaire/answers/check-answers.ts';
import { contradictionsOf, type OptionPlace } from '../../questionnaire/answers/contradictions-of.ts';
import { type NameTable, nameTable } from './name-table.ts';

/** Where the `id` of the line stands, from its first byte to behind its last; equal where there is none. */
export interface ScannedLine {
  idFrom: number;
  idTo: number;
}

const [quote, backslash, comma, colon, open, close, openList, closeList] = [34, 92, 44, 58, 123, 125, 91, 93] as const;

/** What may stand at the top of a document beside questions. */
const envelope = ['id', 'knowledge', 'answers', 'priorities'];

/**
 * A reader of answers documents in their usual form, one line of JSON in plain ASCII without escapes, straight from the
 * bytes into numbers. It answers false for everything else, right or wrong: that is for `checkAnswers` to tell. What it
 * takes, `checkAnswers` takes and reads alike; a test holds the two against each other.
 */
export function answerScanner(
  base: string,
  questions: readonly AnswerableQuestion[],
  answers: AnswerTable,
): (bytes: Uint8Array, from: number, to: number, line: ScannedLine) => boolean {
  const { counts, options, factors, width, priorities: named } = answers;
  const ids = questions.map((q) => q.id);
  // a base whose questions are called like the parts of a document is read the long way
  const usual = !ids.some((id) => [...envelope, 'decision'].includes(id));
  const top = nameTable([...envelope, ...ids]);
  const inAnswers = nameTable(ids);
  const optionTables = questions.map((q) => nameTable(q.options.map((o) => o.id)));
  const several = questions.map((q) => q.several === true);
  const none = questions.map((q) => q.options.findIndex((o) => o.id === 'none'));
  const contradictions = contradictionsOf(questions);
  const chosen = new Uint8Array(width);
  const baseName = nameTable([base]);
  let bytes: Uint8Array = new Uint8Array(0);
  let at = 0;
  let end = 0;

  const skip = () => {
    while (at < end && (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13)) at++;
  };
  /** The next character that is not a space, if it is this one. */
  const takes = (character: number): boolean => {
    skip();
    if (bytes[at] !== character || at >= end) return false;
    at++;
    return true;
  };
  /** A name of the table between quotes, as its index, or -1. */
  const name = ({ steps, names }: NameTable): number => {
    if (!takes(quote)) return -1;
    const from = bytes;
    let place = at;
    let node = 0;
    for (; place < end; place++) {
      const byte = from[place]!;
      if (byte === quote) {
        at = place + 1;
        return names[node]!;
      }
      if (byte > 127) return -1;
      node = steps[(node << 7) | byte]!;
      if (node === 0) return -1;
    }
    return -1;
  };

  const one = (question: number): boolean => {
    const option = name(optionTables[question]!);
    if (option < 0) return false;
    options[question * width] = option;
    counts[question] = 1;
    return true;
  };
  const list = (question: number): boolean => {
    at++;
    const table = optionTables[question]!;
    let count = 0;
    chosen.fill(0);
    do {
      const option = name(table);
      if (option < 0 || chosen[option] === 1) return false;
      chosen[option] = 1;
      count++;
    } while (takes(comma));
    if (!takes(closeList)) return false;
    if (count > 1 && (!several[question] || (none[question]! >= 0 && chosen[none[question]!] === 1))) return false;
    let to = question * width;
    for (let option = 0; option < width; option++) if (chosen[option] === 1) options[to++] = option;
    counts[question] = count;
    return true;
  };
  const answer = (question: number): boolean => {
    if (counts[question] !== 0 || !takes(colon)) return false;
    skip();
    return bytes[at] === openList ? list(question) : one(question);
  };
  const map = (): boolean => {
    if (!takes(open)) return false;
    if (takes(close)) return true;
    do {
      const question = name(inAnswers);
      if (question < 0 || !answer(question)) return false;
    } while (takes(comma));
    return takes(close);
  };
  const priorities = (): boolean => {
    if (!takes(openList)) return false;
    if (takes(closeList)) return true;
    let count = 0;
    do {
      const question = name(inAnswers);
      if (question < 0 || factors[question] === 2 || ++count > mostPriorities) return false;
      factors[question] = 2;
      named.push(question);
    } while (takes(comma));
    return takes(closeList);
  };
  const id = (line: ScannedLine): boolean => {
    skip();
    line.idFrom = at;
    if (bytes[at] === quote) {
      for (at++; at < end && bytes[at] !== quote; at++)
        if (bytes[at]! < 32 || bytes[at]! > 126 || bytes[at] === backslash) return false;
      at++;
    } else {
      const first = at;
      while (at < end && bytes[at]! >= 48 && bytes[at]! <= 57) at++;
      if (at === first || (bytes[first] === 48 && at > first + 1)) return false;
    }
    line.idTo = at;
    return at <= end;
  };

  const document = (line: ScannedLine): boolean => {
    if (!takes(open)) return false;
    if (takes(close)) return true;
    let seen = 0;
    let direct = false;
    do {
      const key = name(top);
      if (key < 0) return false;
      if (key >= envelope.length) {
        direct = true;
        if (!answer(key - envelope.length)) return false;
        continue;
      }
      if ((seen & (1 << key)) !== 0 || !takes(colon)) return false;
      seen |= 1 << key;
      if (key === 0 && !id(line)) return false;
      if (key === 1 && name(baseName) !== 0) return false;
      if (key === 2 && !map()) return false;
      if (key === 3 && !priorities()) return false;
    } while (takes(comma));
    // answers beside `answers` are no answers; an id may stand beside them
    return takes(close) && !(direct && seen > 1);
  };

  const isChosen = ({ question, option }: OptionPlace): boolean => {
    for (let i = question * width; i < question * width + counts[question]!; i++)
      if (options[i] === option) return true;
    return false;
  };

  return (buffer, from, to, line) => {
    if (!usual) return false;
    bytes = buffer;
    at = from;
    end = to;
    counts.fill(0);
    factors.fill(1);
    named.length = 0;
    line.idFrom = 0;
    line.idTo = 0;
    if (!document(line)) return false;
    skip();
    if (at !== end) return false;
    for (let q = 0; q < counts.length; q++) if (factors[q] === 2 && counts[q] === 0) return false;
    for (const { kept, dropped } of contradictions) if (isChosen(kept) && isChosen(dropped)) return false;
    return true;
  };
}
