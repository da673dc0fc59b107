import { describe, expect, it } from 'vitest';
import { recommendOptions } from '../../../src/commands/recommend/recommend-spec.ts';
import { sameResultCommand } from '../../../src/commands/recommend/same-result-command.ts';
import { callOf } from '../../call-of.ts';

const call = callOf(recommendOptions);

describe('the command that repeats a result', () => {
  it('sets every answer, and asks nothing where questions are open', () => {
    const given = { answers: { goal: ['research'], domain: ['speech', 'search'] }, priorities: ['goal'] };
    expect(sameResultCommand(call, undefined, given, false)).toBe(
      'fw-advisor recommend --set goal=research --set domain=speech,search --priority goal --no-input',
    );
    expect(sameResultCommand(call, undefined, given, true)).not.toContain('--no-input');
  });

  it('gives an empty map where nothing was answered: no answers at all are an error', () => {
    const none = { answers: {}, priorities: [] };
    expect(sameResultCommand(call, 'current', none, false)).toBe(
      "echo '{}' | fw-advisor recommend --knowledge current -",
    );
  });
});
