import type { ListWords } from '../list-words.ts';

export const ja: ListWords = {
  above: (parts) => parts.join(' '),
  takeByEnter: 'この行は Enter で選びます。',
  nothingChosen: '何も選ばれていません。スペースで選びます。「特にない」は専用の行で選べます。',
  keys: (boxes, back, ascii) => [
    `${ascii ? '矢印' : '↑↓'} 移動`,
    ...(boxes ? ['スペース 選択', 'Enter 次へ'] : ['Enter 決定']),
    ...(back ? ['Esc 戻る'] : []),
    'Ctrl-F ここで終える',
    'Ctrl-C 中断',
  ],
};
