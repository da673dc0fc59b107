import { describe, expect, it } from 'vitest';
import { beside } from '../../../src/commands/recommend/beside.ts';
import { buildModel } from '../../../src/decision/build-model.ts';
import { decide } from '../../../src/decision/decide.ts';
import { recommend } from '../../../src/index.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadShipped, shippedIds } from '../../../src/knowledge/load-shipped.ts';
import { readAnswers } from '../../../src/questionnaire/answers/read-answers.ts';
import { besideFinding } from '../../../src/report/outline/beside/beside-finding.ts';
import { besideLines } from '../../../src/report/words/beside.ts';

const current = loadShipped('current');
const runtimes = loadShipped('runtimes');

const asked = async (knowledge: Knowledge, ...answers: string[]) =>
  beside(decide(buildModel(knowledge), await readAnswers(knowledge, undefined, answers)), knowledge);

describe('what another base answers', () => {
  it.each([
    'mobile=required',
    'mobile=nice-to-have',
    'browser=required',
    'browser=nice-to-have',
    'edge-device=embedded-linux',
    'edge-device=microcontroller',
    'serving=application-api',
    'serving=production-scale',
  ])('is what to run a model on, where it leaves: %s', async (answer) => {
    const view = await asked(current, answer);
    expect(view).toMatchObject({ basis: { id: 'runtimes', asOf: runtimes.asOf, hash: runtimes.hash } });
    expect(view!.given.answers).toHaveProperty(answer.split('=')[0]!);
  });

  it.each(['goal=research', 'goal=production', 'mobile=none', 'domain=speech'])(
    'is nothing where nobody asks about that: %s',
    async (answer) => {
      expect(await asked(current, answer)).toBeNull();
    },
  );

  it('is nothing where all that it is told separates nobody', async () => {
    expect(await asked(current, 'goal=run-only')).toBeNull();
    expect(await asked(current, 'goal=run-only', 'mobile=required')).not.toBeNull();
  });

  it('is that of the base itself for the same answers', async () => {
    const view = await asked(current, 'goal=run-only', 'existing-code=tensorflow', 'mobile=required', 'domain=speech');
    const whole = recommend(runtimes, { ...view!.given });
    expect(view!.given.answers).toEqual({
      goal: ['run-only'],
      domain: ['speech'],
      'existing-code': ['tensorflow'],
      mobile: ['required'],
    });
    expect(view).toMatchObject({
      verdict: whole.verdict,
      first: whole.ranking.filter((r) => r.rank === 1).map(({ framework, name }) => ({ id: framework, name })),
      answeredByFirst: null,
      excluded: { count: new Set(whole.excluded.map((e) => e.framework)).size, of: runtimes.frameworks.length },
    });
    const advantages = whole.reasons.filter((r) => r.code === 'ADVANTAGE').map((r) => r.criterion);
    expect(view!.because.map((b) => b.id)).toEqual(advantages.slice(0, 3));
  });

  it('takes who is first here for where the model comes from, where nobody said it', async () => {
    const first = recommend(current, { goal: 'production', mobile: 'required', domain: 'speech' }).ranking[0]!;
    const view = await asked(current, 'goal=production', 'mobile=required', 'domain=speech');
    expect(view).toMatchObject({ answeredByFirst: 'existing-code' });
    expect(view!.given.answers['existing-code']).toEqual([first.framework]);
    const said = await asked(current, 'goal=production', 'mobile=required', 'domain=speech', 'existing-code=keras');
    expect(said).toMatchObject({ answeredByFirst: null, given: { answers: { 'existing-code': ['keras'] } } });
  });

  it('does not take the hardware of training for that of a device', async () => {
    const served = await asked(current, 'serving=production-scale', 'accelerator=nvidia');
    expect(served!.given.answers.accelerator).toEqual(['nvidia']);
    const left = await asked(current, 'serving=production-scale', 'accelerator=nvidia', 'mobile=required');
    expect(left!.given.answers).not.toHaveProperty('accelerator');
  });

  it('takes what has to be small to install for what has to be small to ship', async () => {
    const view = await asked(current, 'goal=run-only', 'existing-code=tensorflow', 'installation=must-be-small');
    expect(view!.given.answers).toMatchObject({ footprint: ['small'] });
    const easy = await asked(current, 'goal=run-only', 'existing-code=tensorflow', 'installation=must-be-easy');
    expect(easy!.given.answers).not.toHaveProperty('footprint');
  });

  it('is what to train with, where a model is not there yet', async () => {
    const view = await asked(runtimes, 'domain=speech', 'mobile=ios');
    expect(view).toMatchObject({
      basis: { id: 'current' },
      given: { answers: { domain: ['speech'], mobile: ['required'] } },
    });
    expect(await asked(runtimes, 'domain=speech', 'goal=run-only')).toBeNull();
    expect(await asked(runtimes, 'domain=speech', 'existing-code=onnx')).toBeNull();
  });

  it('is asked by no base of the article', async () => {
    expect(loadShipped('article').beside).toBeNull();
    expect(await asked(loadShipped('article'), 'mobile=required')).toBeNull();
  });

  it('stands in JSON as it is told, with the command that asks it in full', async () => {
    const { beside: entry } = recommend(current, { mobile: 'required', browser: 'nice-to-have' });
    expect(entry).toMatchObject({ knowledge: { id: 'runtimes' }, asks: 'What to run the model on' });
    expect(entry!.text).toContain('fw-advisor recommend --knowledge runtimes --set');
    for (const id of entry!.first) expect(entry!.text).toContain(runtimes.frameworks.find((f) => f.id === id)!.name);
  });

  it.each(['en', 'ja'] as const)('is at most three lines: who, why, and by what: %s', async (language) => {
    const view = await asked(current, 'goal=production', 'mobile=required', 'domain=speech');
    const [who, why, from, ...more] = besideLines(besideFinding(view!, language), language);
    expect(more).toEqual([]);
    expect(who).toContain(view!.first[0]!.name);
    for (const { name } of view!.because) expect(why).toContain(name[language]);
    for (const name of view!.excluded.by) expect(why).toContain(name[language]);
    expect(from).toContain('--knowledge runtimes');
  });
});

describe.each(shippedIds.filter((id) => loadShipped(id).beside !== null))('%s', (id) => {
  const { beside: file, questions } = loadShipped(id);
  it('carries over options that mean the same, by the same label', () => {
    const other = loadShipped(file!.knowledge as typeof id).questions;
    for (const { question, as = question, options = {} } of file!.carries) {
      const there = other.find((q) => q.id === as)!;
      const here = questions.find((q) => q.id === question)!;
      const shared = here.options.filter((o) => there.options.some((t) => t.id === (options[o.id] ?? o.id)));
      expect(shared.length, question).toBeGreaterThan(0);
      // what is neutral here may count there, but a denial stays one
      for (const option of shared.filter((o) => o.id === 'none'))
        expect(there.options.find((t) => t.id === option.id)!.neutral, question).toBe(true);
    }
  });
});
