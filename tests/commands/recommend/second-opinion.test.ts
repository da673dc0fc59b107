import { describe, expect, it } from 'vitest';
import { secondOpinion } from '../../../src/commands/recommend/second-opinion.ts';
import { buildModel } from '../../../src/decision/build-model.ts';
import { decide } from '../../../src/decision/decide.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { readAnswers } from '../../../src/questionnaire/answers/read-answers.ts';
import { runProgram } from '../../run-program.ts';

const article = loadShipped('article');
const current = loadShipped('current');
const model = buildModel(article);

const opinion = async (...answers: string[]) =>
  secondOpinion(decide(model, await readAnswers(article, undefined, answers)), article);

/** What the built program prints, on one line. */
const printed = (...args: string[]) => {
  const { code, stdout } = runProgram(args);
  expect(code).toBe(0);
  return stdout.replace(/\s+/g, ' ');
};

describe('the second opinion', () => {
  it('agrees where both bases put the same framework first', async () => {
    expect(await opinion('goal=research')).toMatchObject({
      basis: { id: 'current', asOf: current.asOf },
      verdict: 'open',
      first: [{ id: 'pytorch', name: 'PyTorch' }],
      agrees: true,
      because: [],
    });
  });

  it('differs with the two strongest reasons where they do not', async () => {
    const second = await opinion('goal=production', 'mobile=required');
    expect(second).toMatchObject({ agrees: false, first: [{ id: 'pytorch' }] });
    expect(second!.because).toHaveLength(2);
    const names = current.criteria.map((c) => c.name.en);
    for (const { en } of second!.because) expect(names).toContain(en);
  });

  it('differs where the newer base sees a tie', async () => {
    const second = await opinion('mobile=required');
    expect(second).toMatchObject({ agrees: false, verdict: 'tie' });
    expect(second!.first.map((f) => f.id)).toEqual(['pytorch', 'tensorflow']);
  });

  it('is not given where nothing was answered that tells frameworks apart', async () => {
    expect(await opinion()).toBeNull();
    expect(await opinion('mobile=none')).toBeNull();
  });

  it('is not given by a base that nobody has followed up', async () => {
    const given = await readAnswers(current, undefined, ['goal=research']);
    expect(secondOpinion(decide(buildModel(current), given), current)).toBeNull();
  });

  it('takes the answers to the article over, but for who the team is and for what says nothing', () => {
    const left = article.questions.flatMap(({ id, options }) => {
      const same = current.questions.find((q) => q.id === id)?.options.map((o) => o.id) ?? [];
      return options.filter((o) => o.neutral !== true && !same.includes(o.id)).map((o) => `${id}=${o.id}`);
    });
    const team = article.questions.find((q) => q.id === 'team')!.options.filter((o) => o.neutral !== true);
    expect(left.filter((one) => !one.startsWith('team='))).toEqual(['features=essentials']);
    expect(left.filter((one) => one.startsWith('team='))).toEqual(team.map((o) => `team=${o.id}`));
  });

  it('leaves the ranking to the article', async () => {
    const given = await readAnswers(article, undefined, ['mobile=required']);
    expect(decide(model, given).ranking.map((r) => model.alternatives[r.alternative]!.id)).toEqual(['tensorflow']);
  });

  it('stands under the recommendation, in one line of each language', () => {
    const english = printed('--set', 'goal=production', '--set', 'mobile=required', '--lang', 'en');
    expect(english).toMatch(/Second opinion: current \(as of 2026-11-23\) puts PyTorch first .*--knowledge current/);
    expect(printed('--set', 'goal=research', '--lang', 'en')).toContain('agrees: PyTorch');
    expect(printed('--set', 'goal=research', '--lang', 'ja')).toMatch(/セカンドオピニオン: current.*PyTorch/);
    expect(printed('--set', 'goal=research', '--knowledge', 'current')).not.toContain('Second opinion');
  });
});

describe('what has changed since the article', () => {
  const essentials = article.since!.verdicts['learning.pytorch.essentials']!.note;
  const visdom = article.since!.verdicts['overview.visualization.pytorch']!.note;

  it('is said under a reason that rests on it', () => {
    const english = printed('--set', 'features=essentials', '--lang', 'en', '--width', '200');
    expect(english).toContain(essentials.en);
    expect(printed('--set', 'features=essentials', '--lang', 'ja', '--width', '200')).toContain(essentials.ja);
  });

  it('is a footnote to a cell of the comparison', () => {
    const table = printed('compare', '--rows', 'visualization,devices', '--lang', 'en', '--width', '200');
    expect(table).toMatch(/Visdom \*\d/);
    expect(table).toContain(visdom.en);
    // what holds needs no footnote
    expect(table).not.toContain(article.since!.verdicts['overview.devices.pytorch']!.note.en);
  });

  it('is explained with its verdict and its statements of today', () => {
    const explained = printed('explain', 'overview.visualization.pytorch', '--lang', 'en', '--width', '200');
    expect(explained).toContain(`outdated: ${visdom.en}`);
    expect(explained).toContain('viz-visdom-03');
  });
});
