import type { ListWords } from '../list-words.ts';

export const en: ListWords = {
  above: (parts) => parts.join('. '),
  takeByEnter: 'Enter takes this line.',
  nothingChosen: 'Choose with Space first, or take the line "No preference" below.',
  filter: (letters) => `Only lines with: ${letters}`,
  nothingHas: (letters) => `No line has "${letters}" in it.`,
  more: (above, below, place, of, ascii) => {
    const [up, down] = ascii ? ['', ''] : ['↑ ', '↓ '];
    const parts = [
      ...(above > 0 ? [`${up}${above} more above`] : []),
      ...(below > 0 ? [`${down}${below} more${above > 0 || ascii ? ' below' : ''}`] : []),
    ];
    return `${parts.join(', ')} (${place} of ${of})`;
  },
  keys: ({ boxes, back, explained, long, filtered, reading, opening, ascii }) => {
    const arrows = ascii ? 'arrows' : '↑↓';
    if (reading) return [`${arrows} scroll`, 'Esc back to the question', 'Ctrl-C leave'];
    return [
      `${arrows} move`,
      ...(boxes ? ['Space choose', 'Enter go on'] : ['Enter choose']),
      ...(filtered ? ['Esc all lines'] : back ? ['Esc back'] : []),
      ...(long ? ['letters find'] : []),
      ...(explained ? ['? explain'] : []),
      ...(opening ? [] : ['Ctrl-F finish now']),
      'Ctrl-C leave',
    ];
  },
};
