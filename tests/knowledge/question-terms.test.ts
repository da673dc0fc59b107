import { describe, expect, test } from 'vitest';
import { loadShipped, shippedIds } from '../../src/knowledge/load-shipped.ts';
import { questionTerms } from '../../src/report/questions/question-terms.ts';

/** What somebody who is new to the field has not heard. */
const jargon =
  /Docker|Kubernetes|\bAPI\b|\bTPUs?\b|WSL2|[Ff]ine-tuning|[Mm]icrocontrollers?\b|\bpods?\b|kernels|Functional|Imperative|Gradients|NumPy|[Vv]ectorizing|Dynamic|Static|Higher order|64 bits|\bbits\b|latency|throughput|Trainium|Gaudi|ONNX|\bNPUs?\b|operators|Reinforcement|Probabilistic|Federated|[Ii]nference/g;

describe.each(shippedIds)('%s', (id) => {
  const knowledge = loadShipped(id);

  test('explains every term of a question behind its question mark, in both languages', () => {
    let terms = 0;
    for (const question of knowledge.questions) {
      const { asks, options } = question;
      const helps = options.flatMap(({ help }) => help ?? []);
      for (const text of [asks, ...options.map((o) => o.label)]) {
        for (const [term] of text.en.matchAll(jargon)) {
          terms += 1;
          const own = options.find((o) => o.label === text)?.help;
          const said = own ?? helps.find(({ en }) => en.toLowerCase().includes(term.toLowerCase().replace(/s$/, '')));
          expect(said ?? (text === asks && helps[0]), `${question.id}: ${term}`).toBeTruthy();
          for (const language of ['en', 'ja'] as const)
            expect(questionTerms(knowledge, question, language, id).join('\n')).toContain(
              (said ?? helps[0])![language],
            );
        }
      }
    }
    expect(terms).toBeGreaterThan(5);
  });

  test('says of an option what its label does not', () => {
    for (const { options } of knowledge.questions)
      for (const { label, help } of options) {
        if (help === undefined) continue;
        expect(help.en).not.toBe(label.en);
        expect(help.en).toMatch(/\.$/);
        expect(help.ja).toMatch(/。$/);
      }
  });
});
