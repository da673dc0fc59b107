import type { SchemaKind } from '../schema/schema-kinds.ts';

/**
 * The first lines of a file of a base, by which an editor knows its schema: in the spelling of yaml-language-server (VS Code
 * and others), and in that of JetBrains. `up` leads from the file to the folder of the base.
 */
export const editorComment = (kind: SchemaKind, up: string): string =>
  `# yaml-language-server: $schema=${up}schema/${kind}.json\n# $schema: ${up}schema/${kind}.json\n`;
