import { expect, it } from 'vitest';
import { keepFound, stillGiven } from '../../../src/questionnaire/interview/keep-found.ts';
import type { FoundAnswer } from '../../../src/questionnaire/interview/step.ts';
import { device, tools } from '../hand-made-steps.ts';

const found = (question: FoundAnswer['question'], option: string): FoundAnswer => ({ question, option, proof: 'f:1' });
const [card, plots, tests] = [found(device, '3d-card'), found(tools, 'plots'), found(tools, 'tests')];
const given = (answers: Record<string, string[]>, priorities: string[] = []) => ({ answers, priorities });

it('what was found and is not right goes, with its priority; what somebody said stays', () => {
  const all = given({ device: ['3d-card'], tools: ['plots', 'tests', 'none'], other: ['x'] }, [
    'device',
    'tools',
    'other',
  ]);
  expect(keepFound(all, [card, plots, tests], [tests])).toEqual({
    answers: { tools: ['tests', 'none'], other: ['x'] },
    priorities: ['tools', 'other'],
  });
  expect(keepFound(all, [card, plots, tests], [card, plots, tests])).toEqual(all);
});

it('of what was found that is still said which is among the answers', () => {
  expect(stillGiven([card, plots, tests], given({ tools: ['tests'] }))).toEqual([tests]);
  expect(stillGiven([card, plots], given({ device: ['x86'], tools: ['plots'] }))).toEqual([plots]);
  expect(stillGiven([found({ ...device, id: 'toString' }, 'x86')], given({}))).toEqual([]);
});
