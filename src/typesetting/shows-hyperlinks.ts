/** Terminals that say who they are and are known to follow hyperlinks. */
const programs = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio', 'zed', 'mintty']);
const terms = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/;
/** VTE (GNOME Terminal and others) has them since 0.50. */
const firstVte = 5000;

/**
 * Whether a stream is a terminal that makes text lead to an address. There is no way to ask it, and one that does not know them
 * may print the address: only those that are known. `FORCE_HYPERLINK` decides otherwise.
 */
export function showsHyperlinks({
  env,
  isTTY,
}: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}): boolean {
  const { FORCE_HYPERLINK: forced, TERM = '', TERM_PROGRAM = '' } = env;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (!isTTY || TERM === 'dumb' || env.CI) return false;
  return (
    programs.has(TERM_PROGRAM) ||
    terms.test(TERM) ||
    Number(env.VTE_VERSION) >= firstVte ||
    [env.WT_SESSION, env.KONSOLE_VERSION, env.DOMTERM].some((mark) => mark !== undefined && mark !== '')
  );
}
