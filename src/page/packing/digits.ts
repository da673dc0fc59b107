/** 91 characters that stand for themselves in a `script` element: the printable ones of ASCII without `<`, `&` and `\`. */
export const digits = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((character) => !'<&\\'.includes(character))
  .join('');

/** Numbers of seven digits, exact as a double; of those of six the first has come out. */
export const most = digits.length ** 7;
export const least = digits.length ** 6;
