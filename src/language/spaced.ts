import { lateExpression } from './late-expression.ts';

/**
 * A Japanese sentence from its words and what is put between them, with the space that the house sets between Japanese and
 * Latin letters or digits, and none between Japanese on both sides: a name may be of either. The words are written as if
 * what is put in were Latin; beside brackets, quotes and signs they stay as they are written.
 */
export function spaced(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return values.reduce<string>((text, value, i) => {
    const put = String(value);
    // a space that is told of is no space between words
    return / /.test(put) && put.trim() === '' ? text + put + words[i + 1]! : join(join(text, put), words[i + 1]!);
  }, words[0]!);
}

function join(left: string, right: string): string {
  const [before, after] = [left.replace(/ $/, ''), right.replace(/^ /, '')];
  const [last, first] = [before.at(-1) ?? '', after.charAt(0)];
  const meet = (one: RegExp, other: RegExp) => one.test(last) && other.test(first);
  if (meet(japanese, latin()) || meet(latin(), japanese)) return `${before} ${after}`;
  return meet(wide, wide) ? before + after : left + right;
}

const japanese = /[\u3040-\u30fa\u30fc-\u30ff\u4e00-\u9fff々]/;
/** Wide punctuation has its space in itself. */
const wide = /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/;
const latin = lateExpression('[\\p{Script=Latin}\\p{Nd}%+#]', 'u');
