import type { Terminal } from './terminal.ts';

/** Every look that Inquirer has of its own is replaced: it asks stdout for colours, and this is drawn on stderr. */
export function promptTheme({ style, ascii, wrap }: Terminal, columns: number, foot: string) {
  return {
    prefix: '',
    icon: { cursor: ascii ? '>' : '❯' },
    style: {
      answer: style.accent,
      message: (text: string) => text,
      error: (text: string) => wrap(text, columns).map(style.bad).join('\n'),
      help: style.dim,
      highlight: style.accent,
      disabled: (text: string) => text,
      description: (text: string) => wrap(text, columns).map(style.dim).join('\n'),
      keysHelpTip: () => foot,
    },
  };
}
