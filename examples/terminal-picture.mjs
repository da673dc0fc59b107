// What a command printed, as an SVG of a terminal: text that can be selected, searched and read aloud.
const columns = 82;
const cell = { width: 8.4, height: 19 };
const colors = { 31: '#f7768e', 32: '#9ece6a', 36: '#7dcfff' };

/** `command` is shown as typed; `output` may have SGR codes for bold, dim and three colours. */
export function terminalPicture(command, output) {
  const lines = [`\x1b[1m$ ${command}\x1b[22m`, '', ...output.trimEnd().split('\n')];
  const width = Math.ceil(columns * cell.width + 32);
  const height = lines.length * cell.height + 52;
  const rows = lines.map((line, i) => `<text x="16" y="${46 + i * cell.height}">${spans(line)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(command)}">
<rect width="100%" height="100%" rx="8" fill="#1a1b26"/>
<circle cx="20" cy="18" r="5" fill="#f7768e"/><circle cx="38" cy="18" r="5" fill="#e0af68"/><circle cx="56" cy="18" r="5" fill="#9ece6a"/>
<g font-family="ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'Noto Sans Mono CJK JP', monospace" font-size="14" fill="#c0caf5" xml:space="preserve">
${rows.join('\n')}
</g>
</svg>
`;
}

function spans(line) {
  let style = {};
  return line
    .split(/(\x1b\[[\d;]*m)/)
    .map((part) => {
      const code = /^\x1b\[([\d;]*)m$/.exec(part)?.[1];
      if (code === undefined) return part === '' ? '' : span(part, style);
      for (const one of code.split(';').map(Number)) style = next(style, one);
      return '';
    })
    .join('');
}

function next(style, code) {
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  return { ...style, color: colors[code] };
}

function span(text, { bold, dim, color }) {
  const attributes = `${bold ? ' font-weight="bold"' : ''}${dim ? ' fill-opacity="0.6"' : ''}${color ? ` fill="${color}"` : ''}`;
  return attributes === '' ? escapeText(text) : `<tspan${attributes}>${escapeText(text)}</tspan>`;
}

const escapeText = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
