// What a command printed, as an SVG of a terminal: text that can be selected, searched and read aloud. It looks the same
// with every font: each word stands in its own column, stretched to its own width, and bars are drawn.
const columns = 82;
const cell = { width: 8.4, height: 19 };
const left = 16;
// the program's own of the 256 colours, as they stand out on the dark ground of the picture
const colors = { 29: '#9ece6a', 63: '#7dcfff', 131: '#f7768e' };
const gray = 243;
/** Eighths of a cell, as a bar ends in them. */
const blocks = '▏▎▍▌▋▊▉█';

/** `command` is shown as typed; `output` may have SGR codes for bold, dim and three colours, and hyperlinks, which are left out. */
export function terminalPicture(command, output) {
  const plain = output.replace(/\x1b\]8;[^\x1b\x07]*(?:\x1b\\|\x07)/g, '').trimEnd();
  const lines = [`\x1b[1m$ ${command}\x1b[22m`, '', ...plain.split('\n')];
  const width = Math.ceil(columns * cell.width + 2 * left);
  const height = lines.length * cell.height + 52;
  const rows = lines.flatMap((line, i) => drawnLine(line, 46 + i * cell.height));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(command)}">
<rect width="100%" height="100%" rx="8" fill="#1a1b26"/>
<circle cx="20" cy="18" r="5" fill="#f7768e"/><circle cx="38" cy="18" r="5" fill="#e0af68"/><circle cx="56" cy="18" r="5" fill="#9ece6a"/>
<g font-family="ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'Noto Sans Mono CJK JP', monospace" font-size="14" fill="#c0caf5">
${rows.join('\n')}
</g>
</svg>
`;
}

/** The words and bars of one line, each where its column is. */
function drawnLine(line, y) {
  const drawn = [];
  let style = {};
  let column = 0;
  for (const part of line.split(/(\x1b\[[\d;]*m| +|[▏▎▍▌▋▊▉█]+)/)) {
    const code = /^\x1b\[([\d;]*)m$/.exec(part)?.[1];
    if (code !== undefined) style = next(style, code);
    else if (part !== '') {
      if (blocks.includes(part[0])) drawn.push(bar(part, column, y, style));
      else if (part.trim() !== '') drawn.push(word(part, column, y, style));
      column += displayWidth(part);
    }
  }
  return drawn;
}

/** Columns of a text: East Asian letters and signs take two. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const displayWidth = (text) => text.length + (text.match(wide)?.length ?? 0);

const at = (column) => Number((left + column * cell.width).toFixed(1));

function bar(part, column, y, style) {
  const eighths = [...part].reduce((sum, c) => sum + blocks.indexOf(c) + 1, 0);
  const width = Number(((eighths / 8) * cell.width).toFixed(2));
  return `<rect x="${at(column)}" y="${y - 12}" width="${width}" height="14"${look({ ...style, bold: false })}/>`;
}

function word(part, column, y, style) {
  const length = Number((displayWidth(part) * cell.width).toFixed(1));
  return `<text x="${at(column)}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${look(style)}>${escapeText(part)}</text>`;
}

function next(style, code) {
  if (code === '' || code === '0') return {};
  if (code === '1') return { ...style, bold: true };
  if (code === '22') return { ...style, bold: false };
  const color = Number(/^38;5;(\d+)$/.exec(code)?.[1]);
  return { ...style, dim: color === gray, color: colors[color] };
}

const look = ({ bold, dim, color }) =>
  `${bold ? ' font-weight="bold"' : ''}${dim ? ' fill-opacity="0.6"' : ''}${color ? ` fill="${color}"` : ''}`;

const escapeText = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
