import type { Language, Question } from '../../src/knowledge/knowledge.ts';
import type {
  BaseStep,
  FoundStep,
  PrioritiesStep,
  QuestionStep,
  ReviewStep,
  ShownAnswer,
} from '../../src/questionnaire/interview/step.ts';
import type { Terminal } from '../../src/questionnaire/terminal/terminal.ts';

/** Takes one option; one of them has a help, and ids that begin and end with a digit. */
export const device: Question = {
  id: 'device',
  tier: 'core',
  asks: { en: 'Which device?', ja: 'どの機器？' },
  why: { en: 'Devices differ.', ja: '機器は様々です。' },
  basis: [],
  options: [
    { id: 'x86', label: { en: 'A PC', ja: 'PC' } },
    { id: '3d-card', label: { en: 'A GPU', ja: 'GPU' }, help: { en: 'Faster.', ja: '高速です。' } },
  ],
};

/** Takes several, or none of them. */
export const tools: Question = {
  id: 'tools',
  tier: 'more',
  several: true,
  asks: { en: 'Which tools?', ja: 'どの道具？' },
  why: { en: 'Tools cost time.', ja: '道具は手間です。' },
  basis: [],
  options: [
    { id: 'plots', label: { en: 'Plots', ja: '図' }, help: { en: 'Pictures.', ja: '絵です。' } },
    { id: 'tests', label: { en: 'Tests', ja: 'テスト' } },
    { id: 'none', label: { en: 'None', ja: 'なし' } },
  ],
};

export const named = (id: string): Question => ({ ...device, id, asks: { en: `${id}?`, ja: `${id}？` } });

export const asking = (question: Question, more: Partial<QuestionStep> = {}): QuestionStep => ({
  kind: 'question',
  question,
  place: { position: 1, atMost: 3 },
  before: undefined,
  dropped: [],
  reopened: false,
  canGoBack: false,
  ...more,
});

export const answered = (question: Question, options: readonly string[], priority = false): ShownAnswer => ({
  question,
  options,
  priority,
});

/** Two bases, the second of which is meant where nobody says. */
export const choosing: BaseStep = {
  kind: 'base',
  bases: [
    { id: 'article', name: 'The article', about: 'What it says.' },
    { id: 'current', name: 'Today', about: 'What holds.' },
  ],
  first: 'current',
};

/** Found in code: a device, and a tool. */
export const finding = (more: Partial<FoundStep> = {}): FoundStep => ({
  kind: 'found',
  answers: [
    { question: device, option: '3d-card', proof: 'train.py:1' },
    { question: tools, option: 'plots', proof: 'plot.py:2' },
  ],
  canGoBack: false,
  ...more,
});

/** Decided, with nothing left. */
export const reviewing = (answers: readonly ShownAnswer[], more: Partial<ReviewStep> = {}): ReviewStep => ({
  kind: 'review',
  decided: true,
  firsts: ['torch'],
  answers,
  left: [],
  offered: [],
  usually: null,
  suggested: 'finish',
  canGoBack: false,
  ...more,
});

export const marking = (answers: readonly ShownAnswer[], most = 1): PrioritiesStep => ({
  kind: 'priorities',
  answers,
  most,
});

/** Shows how a text looks by a word in front of it; breaks lines wherever they are full. */
export const terminalOf = (
  language: Language,
  { rows = 24, ascii = false }: { rows?: number; ascii?: boolean } = {},
): Terminal => ({
  input: {} as NodeJS.ReadStream,
  output: { rows } as NodeJS.WriteStream,
  language,
  ascii,
  suspend: async () => {},
  base: () => ({
    noun: 'framework',
    explain: (question) => [`explained ${question.id}`],
    nameOf: (framework) => framework.toUpperCase(),
  }),
  style: {
    strong: (text) => `strong(${text})`,
    dim: (text) => `dim(${text})`,
    bad: (text) => `bad(${text})`,
    accent: (text) => `accent(${text})`,
    good: (text) => `good(${text})`,
  },
  wrap: (text, columns) => text.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [''],
  widthOf: (text) => text.length,
});
