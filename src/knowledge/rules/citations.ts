import type { Path } from '../../documents/yaml/yaml-document.ts';
import type { AuthoredBase } from '../authored-base.ts';
import type { Parsed } from '../reading/read-base-file.ts';

/** A place that cites statements. */
export interface Citation {
  readonly parsed: Parsed<unknown>;
  readonly path: Path;
  readonly statements: readonly string[];
}

/** Every place of a base that cites statements of it, in the order of the files. */
export function citations(base: AuthoredBase): Citation[] {
  const found: Citation[] = [];
  const cite = (parsed: Parsed<unknown>, path: Path, statements: readonly string[]) =>
    found.push({ parsed, path, statements });
  if (base.knowledge?.data.close) cite(base.knowledge, ['close', 'evidence'], base.knowledge.data.close.evidence);
  base.questions?.data.forEach((question, i) => cite(base.questions!, [i, 'basis'], question.basis));
  base.hints?.data.forEach((hint, i) => cite(base.hints!, [i, 'evidence'], hint.evidence));
  for (const parsed of base.criteria) cite(parsed, ['basis'], parsed.data.basis);
  for (const parsed of base.frameworks) {
    for (const [row, cell] of Object.entries(parsed.data.overview))
      cite(parsed, ['overview', row, 'evidence'], cell.evidence);
    for (const [criterion, a] of Object.entries(parsed.data.assessments)) {
      if ('evidence' in a) cite(parsed, ['assessments', criterion, 'evidence'], a.evidence);
    }
    parsed.data.examples.forEach((example, i) => cite(parsed, ['examples', i, 'evidence'], example.evidence));
  }
  return found;
}
