import { defineConfig } from 'rolldown';

/** Benchmarks are TypeScript, which the oldest supported Node does not run. */
export default defineConfig({
  input: { run: 'bench/run.ts', 'questions-asked': 'bench/questions-asked.ts', growth: 'bench/growth.ts' },
  platform: 'node',
  logLevel: 'silent',
  output: { dir: 'node_modules/.cache/fw-advisor-bench', format: 'cjs' },
});
