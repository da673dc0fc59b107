import { expect, it } from 'vitest';
import { buildModel } from '../../../src/decision/build-model.ts';
import { decide } from '../../../src/decision/decide.ts';
import { firmness } from '../../../src/decision/firmness/firmness.ts';
import { usual } from '../../../src/decision/firmness/usual.ts';
import { loadKnowledgeFolder } from '../../../src/knowledge/load-knowledge.ts';
import { indexKnowledge } from '../../../src/report/outline/cited/knowledge-index.ts';
import { rankingOutline } from '../../../src/report/outline/ranking-outline.ts';

const brokers = loadKnowledgeFolder('examples/brokers');
const databases = loadKnowledgeFolder('examples/databases');

// where two of three can be first, often or almost never; where all three can, or only one
it.each([
  [brokers, { speed: ['fast'], senders: ['devices'] }, { latency: 2.5 }, 'exactly'],
  [brokers, { speed: ['fast'], routes: ['changing'] }, { latency: 4, routing: 0.25 }, 'exactly'],
  [databases, { writers: ['some'], analysis: ['most'], browser: ['yes'] }, {}, 'by a sample'],
  [brokers, { routes: ['changing'], operators: ['busy'] }, {}, 'exactly'],
])(
  'has ranks that share all weightings: $id, %o, by hand %o, the first known %s',
  (knowledge, answers, matters, known) => {
    const index = indexKnowledge(knowledge);
    const decision = decide(buildModel(knowledge), { answers, matters, priorities: [] });
    const firm = firmness(decision, usual.seed);
    expect(firm.firsts.standardErrors === null).toBe(known === 'exactly');
    const { rankShares } = rankingOutline({ decision, index, language: 'en' }, firm);
    expect(rankShares).toHaveLength(3);
    for (const [r, { shares }] of rankShares!.entries()) {
      expect(shares[0]!.exact).toBeCloseTo(firm.firsts.shares[r]!, 8);
      expect(shares.reduce((sum, { exact }) => sum + exact, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...shares.map(({ exact }) => exact))).toBeGreaterThanOrEqual(0);
    }
  },
);
