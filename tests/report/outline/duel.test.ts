import { expect, it } from 'vitest';
import { buildModel } from '../../../src/decision/build-model.ts';
import { decide } from '../../../src/decision/decide.ts';
import { loadShipped, shippedIds } from '../../../src/knowledge/load-shipped.ts';
import { indexKnowledge } from '../../../src/report/outline/cited/knowledge-index.ts';
import { duelOf } from '../../../src/report/outline/reasons/duel.ts';
import { numbers, randomAnswers } from '../formats/decided.ts';

it.each(shippedIds)(
  'a duel tells every criterion that counts, as much as it is worth, and adds up to the lead: %s',
  (id) => {
    const knowledge = loadShipped(id);
    const [model, index] = [buildModel(knowledge), indexKnowledge(knowledge)];
    const next = numbers(29);
    for (let i = 0; i < 15; i++) {
      const decision = decide(model, randomAnswers(knowledge, next));
      const { ranking, preferences } = decision;
      const view = { decision, index, language: 'en' } as const;
      expect(duelOf(view, 0)).toBeNull();
      expect(duelOf(view, ranking.length)).toBeNull();
      for (let rival = 1; rival < ranking.length; rival++) {
        const duel = duelOf(view, rival)!;
        expect(duel.leader.id).toBe(knowledge.frameworks[ranking[0]!.alternative]!.id);
        expect(duel.rival.id).toBe(knowledge.frameworks[ranking[rival]!.alternative]!.id);
        const printed = duel.reasons.map((reason) => reason.points);
        expect(printed).toEqual([...printed].sort((a, b) => b - a));
        expect(Math.abs(printed.reduce((a, b) => a + b, 0) - Number(duel.lead))).toBeLessThan(1e-9);
        for (const { code, points } of duel.reasons)
          if (points !== 0 && code !== 'RESTS_ON_UNKNOWN') expect(code).toBe(points > 0 ? 'ADVANTAGE' : 'DRAWBACK');
        const told = [...duel.reasons.map((reason) => reason.criterion.id), ...duel.alike.map((named) => named.id)];
        const weighted = knowledge.criteria.filter((_, c) => preferences.weights[c]! > 0).map((c) => c.id);
        expect(told.sort()).toEqual(weighted.sort());
      }
    }
  },
);
