import type { FoundFinding } from '../finding.ts';
import type { OutlineView } from '../outline-view.ts';
import type { FoundInCode } from './found-in-code.ts';

/** What code says, and whether it is among the answers. What somebody said outweighs what was found. */
export const foundFindings = (
  found: readonly FoundInCode[],
  { decision, index, language }: OutlineView,
): FoundFinding[] =>
  found.map(({ question, option, proof, proofs }) => {
    const { answers } = decision.given;
    const said = Object.hasOwn(answers, question) ? answers[question]! : [];
    const labelOf = (id: string) => index.option(question, id).label[language];
    return {
      code: 'FOUND_IN_CODE',
      question: { id: question, name: index.questionName(question, language) },
      option: { id: option, name: labelOf(option) },
      taken: said.includes(option),
      said: said.map(labelOf),
      proof,
      proofs,
    };
  });
