import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../src/commands/call/options/read-options.ts';
import { run } from '../../../src/commands/recommend/recommend.ts';
import { recommendOptions } from '../../../src/commands/recommend/recommend-spec.ts';
import type { Problem } from '../../../src/errors/problem.ts';
import type { UserError } from '../../../src/errors/user-error.ts';
import { callOf } from '../../call-of.ts';
import { fakeWorld } from '../../fake-world.ts';
import { smallBase } from '../../knowledge/small-base.ts';

/** The command that is offered where nothing was answered. */
async function offered(typed: Typed): Promise<string> {
  const call = { ...callOf(recommendOptions, { input: false, ...typed }), argument: undefined };
  const error = await run(call, fakeWorld().world, 'en').catch((thrown: UserError) => thrown);
  const [found] = (error as UserError).problems as readonly Extract<Problem, { code: 'NO_ANSWERS' }>[];
  expect(found!.code).toBe('NO_ANSWERS');
  return found!.args.command;
}

describe('the command that is offered where no answers were given', () => {
  it('names the base as it was named, so that it can be run', async () => {
    const small = smallBase({ 'since.yaml': null }).folder;
    const folder = join(dirname(small), 'my base');
    renameSync(small, folder);
    expect(await offered({ knowledge: folder })).toContain(`fw-advisor recommend --knowledge '${folder}' --set use=`);
    expect(await offered({ knowledge: 'current' })).toContain('fw-advisor recommend --knowledge current --set ');
  });

  it('names no base where the default one is meant', async () => {
    expect(await offered({})).toContain('fw-advisor recommend --set goal=');
    expect(await offered({ knowledge: 'article' })).toContain('fw-advisor recommend --set goal=');
  });
});
