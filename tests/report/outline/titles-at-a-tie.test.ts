import { expect, test } from 'vitest';
import { buildModel } from '../../../src/decision/build-model.ts';
import { decide } from '../../../src/decision/decide.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { indexKnowledge } from '../../../src/report/outline/cited/knowledge-index.ts';
import { reasonGroups } from '../../../src/report/outline/reasons/reason-groups.ts';
import { runProgram } from '../../run-program.ts';

const article = loadShipped('article');
const model = buildModel(article);
const kindsFor = (visualization: string) => {
  const given = { answers: { team: ['scientists'], visualization: [visualization] }, priorities: [] };
  const decision = decide(model, given);
  const groups = reasonGroups({ decision, index: indexKnowledge(article), language: 'en' });
  return [decision.verdict, ...groups.map(({ kind, name }) => `${kind} ${name}`)];
};

test('nothing is against one that shares the first place', () => {
  expect(kindsFor('detailed')).toEqual(['tie', 'for PyTorch', 'for TensorFlow']);
  expect(kindsFor('lightweight')).toEqual([expect.not.stringContaining('tie'), 'for PyTorch']);
});

test.each(['text', 'markdown', 'adr'])('nor does %s say so', (format) => {
  const words = ['--set', 'team=scientists', '--format', format, '--today', '2026-11-26', '--set'];
  const tie = runProgram([...words, 'visualization=detailed']).stdout;
  expect(tie).not.toMatch(/Against it|Bad, because/);
  expect(tie).toMatch(/TensorFlow/);
  const behind = runProgram([...words, 'visualization=detailed', '--set', 'goal=research']).stdout;
  expect(behind).toMatch(/Against it|Bad, because/);
});
