import type { Decision } from '../../decision/decide.ts';
import type { Firmness } from '../../decision/firmness/firmness.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import type { Layout } from '../../typesetting/style.ts';
import type { BesideView } from '../outline/beside/beside.ts';
import type { SecondOpinionView } from '../outline/beside/opinion-finding.ts';
import type { FoundInCode } from '../outline/found/found-in-code.ts';
import type { Format } from './format-names.ts';

/** What a recommendation is rendered from; what costs something is asked for. */
export interface RenderRequest {
  readonly decision: Decision;
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly firmness: Firmness;
  readonly secondOpinion: SecondOpinionView | null;
  readonly beside: BesideView | null;
  /** What the code of the project says; empty where it was not looked at. */
  readonly found: readonly FoundInCode[];
  readonly seed: number;
  /** Questions that an interview left out. */
  readonly skipped: readonly string[];
  /** How much a text tells: one screen, everything, or everything with the whole arithmetic. */
  readonly detail: 'short' | 'all' | 'full';
  /** The decision is kept in a file already. */
  readonly saved: boolean;
  /** The framework that `--why-not` asks about. */
  readonly whyNot: string | undefined;
  /** YYYY-MM-DD. */
  readonly today: () => string;
  /** How the base is called on a command line; undefined where it need not be named. */
  readonly asked: string | undefined;
  /** Names of those who decide. */
  readonly deciders?: readonly string[] | undefined;
  readonly layout: () => Promise<Layout>;
}

export interface Renderer {
  /**
   * `person`: read where it is printed; `file`: kept beside code, in the reader's language all the same; `program`: in the
   * language that was asked for, never that of the locale.
   */
  readonly reader: 'person' | 'file' | 'program';
  /** A folder that is named as the output takes it under a number of its own. */
  readonly numbered?: true;
  /** The file's name after its number, where it is numbered. */
  render(request: RenderRequest): Promise<{ readonly text: string; readonly slug?: string }>;
}

/** The formats of a recommendation. Each is loaded once it is asked for. */
export const formats = {
  text: {
    reader: 'person',
    render: async (request) => (await import('./text/render-text.ts')).renderText(request),
  },
  json: {
    reader: 'program',
    render: async (request) => (await import('./json/render-json.ts')).renderJson(request),
  },
  markdown: {
    reader: 'file',
    render: async (request) => (await import('./markdown/render-markdown.ts')).renderMarkdown(request),
  },
  adr: {
    reader: 'file',
    numbered: true,
    render: async (request) => (await import('./adr/render-adr.ts')).renderAdr(request),
  },
} as const satisfies Readonly<Record<Format, Renderer>>;

/** The renderer of a format. */
export const rendererOf = (format: Format): Renderer => formats[format];
