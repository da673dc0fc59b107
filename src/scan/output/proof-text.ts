import type { Language } from '../../language/language.ts';
import { visible } from '../../typesetting/visible.ts';
import type { Finding } from '../scan-result.ts';
import { placeOf, scanWords } from '../words/scan-words.ts';

/** On what a find rests, in a line: `91 imports in 40 files, first train.py:14; requirements.txt:3`. */
export function proofText({ imports, files, share, trains, proofs, doubt, note }: Finding, language: Language): string {
  const words = scanWords[language];
  const percent = share === null || share === 1 ? null : Math.round(share * 100);
  const first = proofs.find((p) => p.kind === 'import');
  const others = proofs
    .filter((p) => p.kind !== 'import')
    .map((p) => `${placeOf(p)}${p.kind === 'file' ? '' : ` ${p.name}`}`);
  const parts = [
    ...(first === undefined ? [] : [`${words.imports(imports, files, percent)}, ${placeOf(first)}`]),
    ...(trains && doubt === null ? [words.trains] : []),
    ...others.slice(0, 3),
    ...(doubt === null ? [] : [note?.[language] ?? words.doubts[doubt]]),
  ];
  return visible(parts.join('; '));
}
