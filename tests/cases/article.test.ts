import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import type { Verdict } from '../../src/decision/model.ts';
import { loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { checkAnswers } from '../../src/questionnaire/answers/check-answers.ts';

/*
 * Who is first for whom in the base `article`, how firm it is, and by which findings. A row may follow from what the article
 * says and from nothing else: where one turns red, it is the rating that is to be looked at, not the row.
 */

const knowledge = loadKnowledgeFolder(join(import.meta.dirname, '../../knowledge/article'));
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
    'likely',
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
    'likely',
    '+ease-of-learning +pythonic-code dominates ?pythonic-code',
  ],
  'explicit control of the GPU': [{ 'gpu-control': 'explicit' }, 'pytorch', 'likely', '+gpu-control dominates'],
  'automatic use of the GPU': [{ 'gpu-control': 'automatic' }, 'tensorflow', 'likely', '+gpu-automation dominates'],
  'an enterprise that presents to clients': [
    { team: 'enterprise', visualization: 'client-presentation' },
    'tensorflow',
    'likely',
    '+industry-standing +industry-learning-curve +presentation dominates',
  ],
  'research that moves into production': [
    { goal: 'research-to-production' },
    'pytorch',
    'likely',
    '+path-to-production dominates',
  ],
  'static graphs on many machines': [
    { graph: 'static', distributed: 'many-machines' },
    'tensorflow',
    'likely',
    '+several-machines +static-graphs dominates ?several-machines',
  ],
  'a wide range of features': [{ features: 'wide-range' }, 'tensorflow', 'likely', '+wide-features dominates'],
  'translation, for which both have precedents': [{ domain: 'translation' }, 'tie', 'tie', ''],
  'model parallelism': [{ distributed: 'model-parallel' }, 'tie', 'tie', ''],
  'no answer': [{}, 'tie', 'tie', ''],
  'a researcher of fraud: a precedent weighs less than the goal': [
    { goal: 'research', domain: 'fraud-detection' },
    'pytorch',
    'likely',
    '+research-standing +experimentation -precedent-fraud-detection',
  ],
};

/** More of our own. */
const more: Record<string, Row> = {
  'a scientist': [
    { team: 'scientists' },
    'pytorch',
    'likely',
    '+research-standing +developer-learning-curve dominates',
  ],
  'software developers': [{ team: 'developers' }, 'pytorch', 'likely', '+developer-learning-curve dominates'],
  'a start-up': [{ team: 'startup' }, 'tensorflow', 'likely', '+industry-standing dominates'],
  'a beginner': [
    { experience: 'new-to-deep-learning' },
    'pytorch',
    'likely',
    '+ease-of-learning +compact-features dominates',
  ],
  'data of varying size': [{ 'data-shape': 'varying' }, 'pytorch', 'likely', '+dynamic-graphs dominates'],
  'just the essentials, light visualization': [
    { features: 'essentials', visualization: 'lightweight' },
    'pytorch',
    'likely',
    '+compact-features +light-visualization dominates',
  ],
  'metrics in detail': [{ visualization: 'detailed' }, 'tensorflow', 'likely', '+detailed-visualization dominates'],
  'data parallelism': [{ distributed: 'data-parallel' }, 'tie', 'tie', ''],
  'mobile would be nice for a researcher': [
    { goal: 'research', mobile: 'nice-to-have' },
    'pytorch',
    'likely',
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
    'likely',
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
    'tie',
    'tie',
    '+ease-of-learning +dynamic-graphs -gpu-automation -detailed-visualization',
  ],
  'self-driving cars': [
    { domain: 'autonomous-driving' },
    'pytorch',
    'likely',
    '+precedent-autonomous-driving dominates',
  ],
  'spam, search and networks': [
    { domain: ['spam-filtering', 'search', 'network-operations'] },
    'tensorflow',
    'likely',
    '+precedent-search +precedent-network-operations dominates',
  ],
  'speech and cars: shared points': [
    { domain: ['speech', 'autonomous-driving'] },
    'pytorch',
    'likely',
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
    'likely',
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
    'likely',
    '+production-serving +industry-standing -dynamic-graphs',
  ],
  'an enterprise in research': [
    { goal: 'research', team: 'enterprise' },
    'pytorch',
    'likely',
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
    '+research-standing +compact-features +dynamic-graphs +light-visualization +experimentation +developer-learning-curve +pythonic-code +gpu-control +precedent-autonomous-driving dominates ?pythonic-code',
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
    '+production-serving +industry-standing +gpu-automation +industry-learning-curve +mobile-deployment +docker-integration +several-machines +static-graphs +presentation +wide-features +precedent-search dominates ?docker-integration ?several-machines',
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
