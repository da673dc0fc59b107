/** What a sentence has where a part of it is missing: room for a name, a mark without what it ends, two marks in a row. */
const gap =
  /undefined|NaN|\[object|「」|""|“”|(?<![\w.])\(\)|(?<![\w.])（）| [,;](?!\S)|(?<!\w)\( |、、|、。|。。|, ?,|; ?;|: ?[,;)](?![a-z-])/;

/** The lines of a text that have a gap; what sources say in their words and what is code is left out. */
export const gapsIn = (text: string): string[] =>
  text.split('\n').filter((line) => gap.test(line.replace(/`[^`]*`|“[^”]+”|「[^」]+」/g, 'x')));
