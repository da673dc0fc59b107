import { afterEach, describe, expect, test } from 'vitest';
import { program } from './pty.ts';
import { noTmux, Tmux } from './tmux.ts';

// tmux is a terminal that breaks its lines anew when it is resized, as most do; `Screen` is none
let open: Tmux | undefined;
afterEach(() => {
  open?.close();
  open = undefined;
});

describe.skipIf(noTmux !== undefined)(`a terminal that reflows${noTmux ? ` (skipped: ${noTmux})` : ''}`, () => {
  // the last line, of the keys, is broken by the program at a "|" and by a terminal anywhere: it tells who drew it
  test.each([
    {
      language: 'en',
      asked: /mobile devices\?/g,
      narrow: /differs,\nand a requirement(.|\n)*Esc back\n\? explain \| Ctrl-F finish now\nCtrl-C leave/,
      wide: /exclude a\s+framework\.(.|\n)*Esc back \| \? explain \| Ctrl-F finish now \| Ctrl-C leave/,
    },
    {
      language: 'ja',
      asked: /モバイル機器で動かす必要/g,
      narrow: /2 問目(.|\n)*Esc 戻る\n\? 用語の説明 \| Ctrl-F ここで終える\nCtrl-C 中断/,
      wide: /2 問目(.|\n)*Esc 戻る \| \? 用語の説明 \| Ctrl-F ここで終える \| Ctrl-C 中断/,
    },
  ])(
    '$language: narrower and wider again, the question stands there once',
    async ({ language, asked, narrow, wide }) => {
      const command = `env -u CI TERM=screen-256color '${process.execPath}' '${program}' --knowledge article --lang ${language}; read x`;
      const it = new Tmux(command);
      open = it;
      await it.shows(/PyTorch.*article|記事|article/);
      await it.shows(/❯/);
      it.send('Enter');
      await it.shows(/Question 2|2 問目/);
      it.resize(40, 30);
      const small = (await it.shows(narrow)).trimEnd();
      expect(small.match(asked)).toHaveLength(1);
      it.resize(100, 30);
      const large = await it.shows(wide);
      expect(large.match(asked)).toHaveLength(1);
    },
  );
});
