import type { Need } from './need.ts';
import { requirementName } from './requirement-name.ts';

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/: a requirement a line; options and comments are none. */
export function readRequirements(text: string, optional: boolean): Need[] {
  return text.split('\n').flatMap((line, i) => {
    const written = line.replace(/(^|\s)#(?!egg=).*$/, '').trim();
    const editable = /^(?:-e|--editable)[\s=]+([^\s=].*)?$/.exec(written)?.[1];
    if (editable === undefined && (written === '' || written.startsWith('-'))) return [];
    const name = requirementName(editable ?? written);
    return name === undefined ? [] : [{ name, line: i + 1, optional }];
  });
}
