import { spaced } from '../../../language/spaced.ts';
import type { ListWords } from '../list-words.ts';

export const ja: ListWords = {
  above: (parts) => parts.join(' '),
  takeByEnter: 'この行は Enter で選びます。',
  nothingChosen: 'スペースで選んでください。なければ下の「特にない、またはわからない」を選びます。',
  filter: (letters) => `絞り込み: ${letters}`,
  nothingHas: (letters) => `「${letters}」を含む行はありません。`,
  more: (above, below, place, of, ascii) => {
    const [up, down] = ascii ? ['', ''] : ['↑ ', '↓ '];
    const parts = [
      ...(above > 0 ? [spaced`${up}上に ${above} 行`] : []),
      ...(below > 0 ? [spaced`${down}下に ${below} 行`] : []),
    ];
    return `${parts.join('、')} (${place}/${of})`;
  },
  keys: ({ boxes, back, explained, long, filtered, reading, opening, ascii }) => {
    // a key and what it does are two words, each of its own
    if (reading) return [ascii ? '矢印 スクロール' : '↑↓ スクロール', 'Esc 質問に戻る', 'Ctrl-C 中断'];
    return [
      ascii ? '矢印 移動' : '↑↓ 移動',
      ...(boxes ? ['スペース 選択', 'Enter 次へ'] : ['Enter 決定']),
      ...(filtered ? ['Esc 全行を表示'] : back ? ['Esc 戻る'] : []),
      ...(long ? ['文字で絞り込み'] : []),
      ...(explained ? ['? 用語の説明'] : []),
      ...(opening ? [] : ['Ctrl-F ここで終える']),
      'Ctrl-C 中断',
    ];
  },
};
