/** A value as a message shows it. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[...]';
  if (value !== null && typeof value === 'object') return '{...}';
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return shown.length > 40 ? `${shown.slice(0, 37)}...` : shown;
}
