import { yamlId } from '../../documents/yaml/yaml-id.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { visible } from '../../typesetting/visible.ts';
import { codeSays } from '../code-says.ts';
import type { Finding, Scan } from '../scan-result.ts';
import { scanWords } from '../words/scan-words.ts';
import { proofText } from './proof-text.ts';

/** An answers file that runs as it is: each answer with its proof behind it, and suggestions as comments. */
export function scanAnswers(scan: Scan, knowledge: Pick<Knowledge, 'id' | 'questions'>, language: Language): string {
  const words = scanWords[language];
  const answers = new Set(codeSays(scan, knowledge).answers);
  const proof = (finding: Finding) => ` # ${proofText(finding, language)}`;
  const given: string[] = [];
  const suggested: string[] = [];
  for (const { id, several } of knowledge.questions) {
    const here = scan.findings.filter((f) => f.question === id);
    const sure = here.filter((f) => answers.has(f));
    const others = here.filter((f) => !answers.has(f));
    if (several) {
      if (sure.length > 0) given.push(`  ${yamlId(id)}:`);
      else if (others.length > 0) suggested.push(`  # ${yamlId(id)}:`);
      for (const f of sure) given.push(`    - ${yamlId(f.option)}${proof(f)}`);
      // under the answers of the same question one only has to remove the "#"
      const [into, mark] = sure.length > 0 ? [given, '    # -'] : [suggested, '  #   -'];
      for (const f of others) into.push(`${mark} ${yamlId(f.option)}${proof(f)}`);
    } else {
      for (const f of sure) given.push(`  ${yamlId(id)}: ${yamlId(f.option)}${proof(f)}`);
      if (sure.length === 0)
        for (const f of others) suggested.push(`  # ${yamlId(id)}: ${yamlId(f.option)}${proof(f)}`);
    }
  }
  return [
    `# ${words.head(scan.read)}`,
    `knowledge: ${yamlId(knowledge.id)}`,
    'answers:',
    ...given,
    ...(given.length === 0 ? [`  # ${words.nothing}`] : []),
    ...(suggested.length > 0 ? ['', `  # ${words.suggestions}`, ...suggested] : []),
    ...(scan.leftOut.length > 0 ? [''] : []),
    ...scan.leftOut.map(({ count, reason, first }) => `# ${visible(words.leftOut(count, reason, first))}`),
    '',
  ].join('\n');
}
