import type { ListWords } from '../list-words.ts';

export const en: ListWords = {
  above: (parts) => parts.join('. '),
  takeByEnter: 'Enter takes this line.',
  nothingChosen: 'Nothing is chosen. Space chooses; no preference has a line of its own.',
  keys: (boxes, back, ascii) => [
    `${ascii ? 'arrows' : '↑↓'} move`,
    ...(boxes ? ['Space choose', 'Enter go on'] : ['Enter choose']),
    ...(back ? ['Esc back'] : []),
    'Ctrl-F finish now',
    'Ctrl-C leave',
  ],
};
