// Where random interviews end: 3,000 each with 1, 3, 6 and all core questions answered, and with nine tenths of all of them;
// each answer one option, all alike. Told, not aimed at. Run: npm run bench:verdicts [-- LIBRARY], the built library by default.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const interviews = 3_000;
const library = resolve(process.argv[2] ?? 'dist/index.cjs');
const { loadKnowledge, recommend } = createRequire(import.meta.url)(library);

/** mulberry32: the same interviews every time. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const percent = (count) => `${((100 * count) / interviews).toFixed(1)} %`;
const told = (counts) => [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${percent(count)}`);

for (const id of ['article', 'current', 'runtimes']) {
  let knowledge;
  try {
    knowledge = loadKnowledge(id);
  } catch {
    continue; // a library of before may not have it
  }
  const { questions } = knowledge;
  // what belongs to another question is not asked for itself
  const alone = questions.filter((q) => q.belongsTo === undefined);
  const core = alone.filter((q) => q.tier === 'core');
  const sizes = [
    ['1 core answer', core, 1],
    ['3 core answers', core, 3],
    ['6 core answers', core, 6],
    [`all ${core.length} core answers`, core, core.length],
    ['nine tenths of all', alone, Math.round(0.9 * alone.length)],
  ];
  console.log(`${id}: ${questions.length} questions`);
  for (const [name, from, size] of sizes) {
    const random = seeded(20261126);
    const verdicts = new Map();
    const firsts = new Map();
    for (let i = 0; i < interviews; i++) {
      const left = [...from];
      const answers = {};
      for (let k = 0; k < size; k++) {
        const [question] = left.splice(Math.floor(random() * left.length), 1);
        const { id: option } = question.options[Math.floor(random() * question.options.length)];
        answers[question.id] = question.several ? [option] : option;
      }
      const { verdict, ranking } = recommend(knowledge, answers);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      const first = ranking.filter((r) => r.rank === 1).map((r) => r.framework);
      const who = first.length === 1 ? first[0] : first.length === 0 ? 'nobody' : 'several';
      firsts.set(who, (firsts.get(who) ?? 0) + 1);
    }
    console.log(`  ${name}: ${told(verdicts).join(', ')}`);
    console.log(`    first: ${told(firsts).join(', ')}`);
  }
}
