import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { loadKnowledgeFolder } from '../src/knowledge/load-knowledge.ts';
import { shippedIds } from '../src/knowledge/load-shipped.ts';
import { advise, withWhatWouldChange } from '../src/page/advise.ts';
import { toPageBase } from '../src/page/page-base.ts';
import type { PageState } from '../src/page/page-state.ts';
import { best } from './best.ts';
import { randomAnswers } from './random-answers.ts';

let read = 0;

/** What the page's script costs without the drawing, warm, best of five, in milliseconds. */
export interface PageFigures {
  /** Reading the script, once a page. */
  readonly compile: number;
  /** From a changed answer to everything that is shown at once. */
  readonly advice: number;
  /** What comes a moment later: what would change it. */
  readonly changes: number;
}

/** The functions that the page calls when an answer is clicked, on a base of `knowledge/` and 50 sets of answers. */
export function measurePageScript(base: string): PageFigures {
  const root = process.cwd();
  const bases = shippedIds.map((id) => toPageBase(loadKnowledgeFolder(join(root, 'knowledge', id)), id));
  const states = randomAnswers(bases.find((b) => b.id === base)!.questions, 50).map(
    (given): PageState => ({ ...given, base, language: 'en', matters: {} }),
  );
  const advices = states.map((state) => advise(bases, state));
  const each = (work: (i: number) => unknown) => best(() => states.forEach((_, i) => void work(i))) / states.length;
  const script = readFileSync(join(root, 'dist/page/page.js'), 'utf8');
  return {
    // another text every time: the engine remembers what it has compiled
    compile: best(() => new Script(`${script}//${read++}`)),
    advice: each((i) => advise(bases, states[i]!)),
    changes: each((i) => withWhatWouldChange(advices[i]!, 'en')),
  };
}
