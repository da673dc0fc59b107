/** A node of the syntax tree: what all of them have. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export const isSyntax = (node: unknown): node is Syntax =>
  typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string';
