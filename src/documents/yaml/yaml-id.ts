/** An id that a reader of YAML, new or old, could take for something else than a text is quoted. */
export const yamlId = (id: string): string =>
  /^[a-z][a-z0-9-]*$/.test(id) && !/^(y|n|yes|no|on|off|true|false|null)$/.test(id) ? id : JSON.stringify(id);
