/** Whether a value has keys: what a document calls a map, and not a list, nor a Map or a Date, whose contents are no keys. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
