import { advise, withWhatWouldChange } from './advise.ts';
import { h } from './element.ts';
import { elementHtml, escapeHtml } from './element-html.ts';
import type { PageBase } from './page-base.ts';
import { embeddedJson, type PageData, pageDataIds } from './page-data.ts';
import { pageTitle } from './page-title.ts';
import { pageView } from './views/page-view.ts';

export interface PageParts {
  readonly data: PageData;
  readonly bases: readonly PageBase[];
  /** The bases and the texts of the script, by `pack-contents.ts`. */
  readonly packed: string;
  readonly script: string;
  readonly style: string;
  /** SHA-256 in base64. */
  readonly digest: (text: string) => string;
}

/**
 * The page as one file. Its policy lets nothing run but this script, nothing show but this style, and nothing be fetched.
 * What stands in the body is the report of the answers that it was made from: it is there at the first paint, and all there
 * is without JavaScript.
 */
export function pageDocument({ data, bases, packed, script, style, digest }: PageParts): string {
  const { state, version } = data;
  const advice = withWhatWouldChange(advise(bases, state), state.language);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${digest(script)}'`,
    `style-src 'sha256-${digest(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const title = pageTitle(advice.knowledge, state.language);
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="generator" content="fw-advisor ${escapeHtml(version)}">`,
    '<link rel="icon" href="data:,">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
  ];
  const body = [
    elementHtml(h('div', { id: 'app' }, pageView(advice, state, version, null))),
    `<p id="announcement" class="visually-hidden" role="status" aria-live="polite"></p>`,
    `<script type="application/json" id="${pageDataIds.data}">${embeddedJson(data)}</script>`,
    `<script type="application/octet-stream" id="${pageDataIds.contents}">${packed}</script>`,
    `<script>${script}</script>`,
  ];
  return `<!DOCTYPE html>\n<html lang="${state.language}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}
