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
  /** A table for a spreadsheet begins with a byte-order mark. */
  readonly bom: boolean;
  /** The framework that `--why-not` asks about. */
  readonly whyNot: string | undefined;
  /** YYYY-MM-DD. */
  readonly today: () => string;
  /** How the base is called on a command line; undefined where it need not be named. */
  readonly asked: string | undefined;
  readonly layout: () => Promise<Layout>;
}

/** A document that is kept beside a record of the decision. */
export interface RecordDocument {
  /** Its file's name after its number. */
  readonly slug: string;
  text(place: DocumentPlace): string;
}

/** What a document that is kept has to know of where it is kept; addresses are those beside the document. */
export interface DocumentPlace {
  /** The record: its name on a command line, and its address. */
  readonly record?: { readonly path: string; readonly address: string } | undefined;
  /** A document that it takes the place of. */
  readonly supersedes?: { readonly title: string; readonly address: string } | undefined;
  /** Names of those who decide. */
  readonly deciders?: readonly string[] | undefined;
}

export interface Renderer {
  /**
   * `person`: read where it is printed; `file`: kept beside code, in the reader's language all the same; `program`: in the
   * language that was asked for, never that of the locale.
   */
  readonly reader: 'person' | 'file' | 'program';
  /** A folder that is named as the output takes it under a number of its own. */
  readonly numbered?: true;
  render(request: RenderRequest): Promise<{ readonly text: string } | RecordDocument>;
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
  csv: {
    reader: 'program',
    render: async (request) => (await import('./csv/render-csv.ts')).renderCsv(request),
  },
} as const satisfies Readonly<Record<Format, Renderer>>;

/** The renderer of a format. */
export const rendererOf = (format: Format): Renderer => formats[format];
