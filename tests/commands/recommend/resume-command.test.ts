import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../src/commands/call/options/read-options.ts';
import { resumeCommand } from '../../../src/commands/recommend/interview/resume-command.ts';
import { recommendOptions } from '../../../src/commands/recommend/recommend-spec.ts';
import { callOf } from '../../call-of.ts';

const given = { answers: { goal: ['research'] }, priorities: [] };
const resume = (typed: Typed, kept?: string, named?: string) =>
  resumeCommand({ ...callOf(recommendOptions, typed), argument: undefined }, named, given, kept);

describe('the command that goes on with an interview', () => {
  it('says no option again that is as it would be anyway', () => {
    expect(resume({ format: 'text', seed: '1', input: true })).toBe('fw-advisor recommend --set goal=research');
  });

  it('says again what was asked for otherwise', () => {
    expect(resume({ format: 'json', seed: '2', minMargin: '5', plain: true, color: false })).toBe(
      'fw-advisor recommend --set goal=research --plain --format json --min-margin 5 --seed 2 --no-color',
    );
  });

  it('says the answers once: those typed are among those given', () => {
    expect(resume({ set: ['goal=research'], priority: ['goal'], knowledge: 'current' }, undefined, 'current')).toBe(
      'fw-advisor recommend --knowledge current --set goal=research',
    );
  });

  it('says what is weighed by hand once', () => {
    const weighed = { ...given, matters: { 'gpu-control': 0.5 } };
    const typed = { matters: ['gpu-control=0.5'] };
    expect(
      resumeCommand({ ...callOf(recommendOptions, typed), argument: undefined }, undefined, weighed, undefined),
    ).toBe('fw-advisor recommend --set goal=research --matters gpu-control=0.5');
  });

  it('names the file that keeps the answers, and may write it again', () => {
    expect(resume({ save: 'my answers.yaml' }, 'my answers.yaml')).toBe(
      "fw-advisor recommend 'my answers.yaml' --save 'my answers.yaml' --force",
    );
  });
});
