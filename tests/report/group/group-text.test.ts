import { expect, it } from 'vitest';
import { buildModel } from '../../../src/decision/build-model.ts';
import { decideGroup } from '../../../src/decision/group/decide-group.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { languages } from '../../../src/language/language.ts';
import { groupMarkdown } from '../../../src/report/group/group-markdown.ts';
import { type GroupOutline, groupOutlineOf } from '../../../src/report/group/group-outline.ts';
import { groupText } from '../../../src/report/group/group-text.ts';
import { groupWords } from '../../../src/report/words/group.ts';
import { unstyled } from '../../../src/typesetting/style.ts';
import { numbers, randomAnswers } from '../formats/decided.ts';
import { gapsIn } from '../gaps-in.ts';

const names = ['Ann', 'Ben', 'Cho', 'Dee'];
const bases = (['article', 'runtimes'] as const).map((id) => {
  const knowledge = loadShipped(id);
  return { knowledge, model: buildModel(knowledge) };
});

/** What has to stand in one line each. */
function mustTell({ people, divided, unheeded }: GroupOutline): (readonly (string | null | undefined)[])[] {
  const several = people.list.length > 1;
  return [
    people.list.map((p) => p.name),
    ...people.list.map((p) => [p.name, ...p.firsts, p.lead?.points, p.lead?.rival, p.elsewhere?.behind]),
    ...(people.mostOpen === null ? [] : [[people.mostOpen.name, people.mostOpen.share]]),
    people.silent,
    ...(several ? divided.pivotal.map(({ name, firsts }) => [name, ...firsts]) : []),
    ...(several ? divided.criteria.slice(0, 5) : []).map(({ criterion, most, least, speaksFor }) => [
      ...[criterion.name, most.weight, least.weight, speaksFor],
      ...[...most.names, ...least.names],
    ]),
    ...unheeded.map((one) => [...one.people, one.finding.framework.name]),
  ];
}

it('tells in text and Markdown, in both languages, all that is found of the people, and leaves no gap', () => {
  const next = numbers(20261127);
  const seen = { mostOpen: 0, silent: 0, pivotal: 0, unheeded: 0, elsewhere: 0, agreed: 0, more: 0 };
  for (let i = 0; i < 28; i++) {
    const { knowledge, model } = bases[i % 2]!;
    const members = names.slice(0, 1 + (i % 4)).map((name) => ({ name, given: randomAnswers(knowledge, next) }));
    const group = decideGroup(model, members, { veto: i % 3 === 0 });
    for (const language of languages) {
      const outline = groupOutlineOf(group, knowledge, language);
      const layout = { width: 5_000, ascii: false, called: 'fw-advisor', style: unstyled };
      const text = groupText(outline, knowledge, language, layout);
      const markdown = groupMarkdown(outline, knowledge, language, { date: '2026-11-27', command: 'fw-advisor group' });
      for (const told of [text, markdown]) {
        expect(gapsIn(told)).toEqual([]);
        const lines = told.split('\n');
        for (const all of mustTell(outline)) {
          const parts = all.flatMap((part) => (part === null || part === undefined ? [] : [part]));
          expect(
            lines.some((line) => parts.every((part) => line.includes(part))),
            `${parts.join()} in ${told}`,
          ).toBe(true);
        }
      }
      const { agreed, sameWeights, moreSpreads } = groupWords[language];
      const { divided, people } = outline;
      const several = people.list.length > 1;
      expect(text.includes(agreed)).toBe(several && divided.agreed);
      expect(text.includes(sameWeights)).toBe(several && divided.criteria.length === 0);
      const more = several && divided.criteria.length > 6;
      expect(text.includes(moreSpreads(divided.criteria.length - 5))).toBe(more);
      seen.mostOpen += Number(people.mostOpen !== null);
      seen.silent += people.silent.length;
      seen.pivotal += divided.pivotal.length;
      seen.unheeded += outline.unheeded.length;
      seen.elsewhere += Number(people.list.some((p) => p.elsewhere !== null));
      seen.agreed += Number(several && divided.agreed);
      seen.more += Number(more);
    }
  }
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0);
});
