import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import type { Verdict } from '../../src/decision/model.ts';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { checkAnswers } from '../../src/questionnaire/answers/check-answers.ts';

/*
 * Who is first for whom in the base `article`, how firm it is, and by which findings. A row may follow from what the article
 * says and from nothing else: where one turns red, it is the rating that is to be looked at, not the row.
 */

const knowledge = loadShipped('article');
const model = buildModel(knowledge);

type First = 'pytorch' | 'tensorflow' | 'tie' | 'nobody';
type Row = readonly [answers: Record<string, unknown>, first: First, verdict: Verdict, findings: string];

/** + an advantage, - a drawback, = a contribution, x an exclusion, ? a rating not known, and `dominates`. */
const signs: Readonly<Record<string, string>> = {
  ADVANTAGE: '+',
  DRAWBACK: '-',
  CONTRIBUTION: '=',
  EXCLUDED_BY_REQUIREMENT: 'x',
  UNKNOWN_RATING: '?',
};

/** The table of issue 2, row by row. */
const fromTheIssue: Record<string, Row> = {
  'a researcher who wants dynamic graphs': [
    { goal: 'research', graph: 'dynamic' },
    'pytorch',
    'open',
    '+research-standing +experimentation +dynamic-graphs dominates',
  ],
  'production at scale on Kubernetes': [
    { goal: 'production', serving: 'production-scale', containers: 'kubernetes' },
    'tensorflow',
    'likely',
    '+production-serving +industry-standing dominates',
  ],
  'mobile is required': [{ mobile: 'required' }, 'tensorflow', 'clear', 'xmobile-deployment =mobile-deployment'],
  'a learner who knows Python': [
    { goal: 'learning', experience: 'knows-python' },
    'pytorch',
    'open',
    '+pythonic-code dominates ?pythonic-code',
  ],
  'explicit control of the GPU': [{ 'gpu-control': 'explicit' }, 'pytorch', 'open', '+gpu-control dominates'],
  'automatic use of the GPU': [{ 'gpu-control': 'automatic' }, 'tensorflow', 'open', '+gpu-automation dominates'],
  'an enterprise that presents to clients': [
    { team: 'enterprise', visualization: 'client-presentation' },
    'tensorflow',
    'open',
    '+industry-standing +industry-learning-curve +presentation dominates',
  ],
  'research that moves into production': [
    { goal: 'research-to-production' },
    'pytorch',
    'open',
    '+path-to-production -production-serving',
  ],
  'static graphs on many machines': [
    { graph: 'static', distributed: 'many-machines' },
    'tensorflow',
    'open',
    '+several-machines +static-graphs dominates ?several-machines',
  ],
  'a wide range of features': [{ features: 'wide-range' }, 'tensorflow', 'open', '+wide-features dominates'],
  'translation, for which both have precedents': [{ domain: 'translation' }, 'tie', 'tie', ''],
  'model parallelism': [{ distributed: 'model-parallel' }, 'tie', 'tie', ''],
  'no answer': [{}, 'tie', 'tie', ''],
  'a researcher of fraud: a precedent weighs less than the goal': [
    { goal: 'research', domain: 'fraud-detection' },
    'pytorch',
    'open',
    '+research-standing +experimentation -precedent-fraud-detection',
  ],
};

/** More of our own. */
const more: Record<string, Row> = {
  'a scientist': [{ team: 'scientists' }, 'pytorch', 'open', '+developer-learning-curve dominates'],
  'software developers': [{ team: 'developers' }, 'pytorch', 'open', '+developer-learning-curve dominates'],
  'a start-up': [{ team: 'startup' }, 'tensorflow', 'open', '+industry-standing dominates'],
  'a beginner': [{ experience: 'new-to-deep-learning' }, 'pytorch', 'open', '+ease-of-learning dominates'],
  'data of varying size': [{ 'data-shape': 'varying' }, 'pytorch', 'open', '+varying-data dominates ?varying-data'],
  'just the essentials, light visualization': [
    { features: 'essentials', visualization: 'lightweight' },
    'pytorch',
    'open',
    '+light-visualization +compact-features dominates',
  ],
  'metrics in detail': [{ visualization: 'detailed' }, 'tensorflow', 'open', '+detailed-visualization dominates'],
  'data parallelism': [{ distributed: 'data-parallel' }, 'tie', 'tie', ''],
  'mobile would be nice for a researcher': [
    { goal: 'research', mobile: 'nice-to-have' },
    'pytorch',
    'open',
    '+research-standing +experimentation -mobile-deployment',
  ],
  'a researcher who must run on mobile': [
    { goal: 'research', mobile: 'required' },
    'tensorflow',
    'clear',
    'xmobile-deployment =mobile-deployment =research-standing =experimentation',
  ],
  'an API for an application': [{ serving: 'application-api' }, 'tie', 'tie', ''],
  'Docker, on which the article is silent for PyTorch': [
    { containers: 'docker' },
    'tensorflow',
    'open',
    '+docker-integration dominates ?docker-integration',
  ],
  'Docker and dynamic graphs': [
    { containers: 'docker', graph: 'dynamic' },
    'tie',
    'tie',
    '+dynamic-graphs -docker-integration ?docker-integration',
  ],
  'Kubernetes alone: both integrate': [{ containers: 'kubernetes' }, 'tie', 'tie', ''],
  'research at production scale with the GPU left to the framework': [
    { goal: 'research', serving: 'production-scale', 'gpu-control': 'automatic' },
    'tensorflow',
    'close',
    '+production-serving +gpu-automation -research-standing -experimentation',
  ],
  'a learner who wants the GPU and the charts for free': [
    { goal: 'learning', 'gpu-control': 'automatic', visualization: 'detailed', graph: 'dynamic' },
    'tensorflow',
    'clear',
    '+gpu-automation +detailed-visualization -dynamic-graphs -ease-of-learning',
  ],
  'self-driving cars': [{ domain: 'autonomous-driving' }, 'pytorch', 'open', '+precedent-autonomous-driving dominates'],
  'spam, search and networks': [
    { domain: ['spam-filtering', 'search', 'network-operations'] },
    'tensorflow',
    'open',
    '+precedent-search +precedent-network-operations dominates',
  ],
  'speech and cars: shared points': [
    { domain: ['speech', 'autonomous-driving'] },
    'pytorch',
    'open',
    '+precedent-autonomous-driving dominates',
  ],
  'developers with static graphs': [
    { team: 'developers', graph: 'static' },
    'tie',
    'tie',
    '+developer-learning-curve -static-graphs',
  ],
  'the same with the graph as a priority': [
    { answers: { team: 'developers', graph: 'static' }, priorities: ['graph'] },
    'tensorflow',
    'open',
    '+static-graphs -developer-learning-curve',
  ],
  'neutral answers only': [
    {
      mobile: 'none',
      serving: 'none',
      containers: 'none',
      distributed: 'single-device',
      'data-shape': 'fixed',
      visualization: 'none',
      experience: 'experienced',
    },
    'tie',
    'tie',
    '',
  ],
  'production by a start-up with a prototype in dynamic graphs': [
    { goal: 'production', team: 'startup', graph: 'dynamic' },
    'tensorflow',
    'close',
    '+industry-standing +production-serving -dynamic-graphs',
  ],
  'an enterprise in research': [
    { goal: 'research', team: 'enterprise' },
    'pytorch',
    'open',
    '+research-standing +experimentation -industry-standing -industry-learning-curve',
  ],
  'everything points to PyTorch': [
    {
      goal: 'research',
      team: 'scientists',
      experience: 'knows-python',
      mobile: 'none',
      serving: 'none',
      containers: 'none',
      distributed: 'data-parallel',
      'gpu-control': 'explicit',
      graph: 'dynamic',
      'data-shape': 'varying',
      visualization: 'lightweight',
      features: 'essentials',
      domain: 'autonomous-driving',
    },
    'pytorch',
    'clear',
    '+research-standing +light-visualization +compact-features +experimentation +developer-learning-curve +pythonic-code +gpu-control +dynamic-graphs +varying-data +precedent-autonomous-driving dominates ?pythonic-code ?varying-data',
  ],
  'everything points to TensorFlow': [
    {
      goal: 'production',
      team: 'enterprise',
      experience: 'experienced',
      mobile: 'nice-to-have',
      serving: 'production-scale',
      containers: 'docker',
      distributed: 'many-machines',
      'gpu-control': 'automatic',
      graph: 'static',
      'data-shape': 'fixed',
      visualization: 'client-presentation',
      features: 'wide-range',
      domain: 'search',
    },
    'tensorflow',
    'clear',
    '+production-serving +gpu-automation +industry-standing +industry-learning-curve +mobile-deployment +docker-integration +several-machines +static-graphs +presentation +wide-features +precedent-search dominates ?docker-integration ?several-machines',
  ],
};

function outcome(answers: Record<string, unknown>): readonly [First, Verdict, string] {
  const { checked, complaints } = checkAnswers(knowledge, answers);
  expect(complaints).toEqual([]);
  const { ranking, verdict, reasons } = decide(model, checked);
  const firsts = ranking.filter((r) => r.rank === 1).map((r) => model.alternatives[r.alternative]!.id);
  const findings = reasons.map((r) =>
    'criterion' in r ? `${signs[r.code] ?? r.code}${model.criteria[r.criterion]!.id}` : r.code.toLowerCase(),
  );
  const first = firsts.length === 0 ? 'nobody' : firsts.length > 1 ? 'tie' : (firsts[0] as First);
  return [first, verdict, findings.join(' ')];
}

describe('the article', () => {
  test.each(Object.entries({ ...fromTheIssue, ...more }))('%s', (_, [answers, ...wanted]) => {
    expect(outcome(answers)).toEqual(wanted);
  });
});
