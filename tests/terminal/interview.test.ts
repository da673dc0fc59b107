import { afterEach, describe, expect, test } from 'vitest';
import { keys, noTerminal, Pty, type PtyOptions } from './pty.ts';

const open: Pty[] = [];
const start = (args: readonly string[], options?: PtyOptions): Pty => {
  const pty = new Pty(args, options);
  open.push(pty);
  return pty;
};
afterEach(() => {
  for (const pty of open.splice(0)) pty.close();
});

/** Not asked which base it is to be. */
const article = ['--knowledge', 'article'];
const which = 'Which knowledge should the advice rest on?';
const goal = 'What is the project mainly for?';
const mobile = 'Must the model run on mobile devices?';
const team = 'Who will mainly work with the framework?';
const pointer = (label: string) => `❯ ${label}`;

describe.skipIf(noTerminal !== undefined)(
  `the interview in a terminal${noTerminal ? ` (skipped: ${noTerminal})` : ''}`,
  () => {
    test('a full run: asks, stops when it is proved, shows the result and how to repeat it', async () => {
      const pty = start(article);
      await pty.shows('Question 1 of at most 10');
      expect(pty.screen.text).toContain('different goals'); // why it is asked
      await pty.press(keys.enter, mobile);
      expect(pty.screen.text).toContain(`✓ ${goal} Research`);
      await pty.press(keys.enter, team);
      await pty.press(keys.enter, 'Question 4 of at most');
      while (!pty.screen.text.includes('Decided: PyTorch is first.')) {
        const before = pty.screen.text;
        pty.send(before.includes('[ ]') ? ' \r' : keys.enter);
        await pty.shows(new RegExp(`Question (?!${/Question (\d+)/.exec(before)?.[1]} )|Decided`));
      }
      expect(pty.screen.text).toMatch(/The \d+ questions left cannot change that\./);
      await pty.press(keys.enter, 'The same result again:');
      expect(await pty.exited).toBe(0);
      expect(pty.screen.text).toMatch(/^PyTorch/m);
      expect(pty.screen.whole).toContain('fw-advisor recommend --set goal=research');
      expect(pty.screen.cursorHidden).toBe(false);
    });

    test('who names no base is asked first, the article under the cursor; Back from the first question asks again', async () => {
      const pty = start([]);
      await pty.shows(`${which}\n`);
      expect(pty.screen.text).toMatch(/❯ PyTorch and TensorFlow, .* \(as of 2020–2021\)\n/);
      // nothing can be finished with yet, nor gone back to
      expect(pty.screen.text).not.toMatch(/Ctrl-F|Esc/);
      pty.send(keys.ctrlF, keys.escape);
      await pty.press(keys.enter, goal);
      expect(pty.screen.text).toMatch(new RegExp(`✓ ${which} PyTorch and TensorFlow`.replaceAll('?', '\\?')));
      expect(pty.screen.text).toContain('Knowledge base: article');
      await pty.press(keys.escape, `${which}\n`);
      expect(pty.screen.text).not.toContain('Knowledge base: article');
      await pty.press(keys.down, pointer('Deep-learning frameworks today'));
      await pty.press(keys.enter, 'Knowledge base: current');
      // the base that was left is under the cursor
      await pty.press(keys.escape, pointer('Deep-learning frameworks today'));
      await pty.press(keys.enter, 'Question 1 of at most 10');
      await pty.press(keys.enter, 'Question 2');
      pty.send(keys.ctrlC);
      expect(await pty.exited).toBe(130);
      expect(pty.screen.whole).toContain('fw-advisor recommend --knowledge current --set goal=research');
    });

    test('what was begun with a base goes on with it, and is not asked again', async () => {
      const pty = start(['--save', 'kept.yaml']);
      await pty.shows(which);
      await pty.press(keys.down, pointer('Deep-learning frameworks today'));
      await pty.press(keys.enter, 'Question 1');
      await pty.press(keys.enter, 'Question 2');
      pty.send(keys.ctrlC);
      expect(await pty.exited).toBe(130);
      expect(pty.file('kept.yaml')).toContain('knowledge: current');
      const resumed = start([`${pty.folder}/kept.yaml`]);
      await resumed.shows('Knowledge base: current');
      await resumed.shows('Question 2');
    });

    test.each([
      { name: 'the environment', args: [], env: { FW_ADVISOR_KNOWLEDGE: 'current' }, base: 'current' },
      { name: 'nobody, but there are answers', args: ['--set', 'goal=learning'], env: {}, base: 'article' },
    ])('where $name names the base it is not asked', async ({ args, env, base }) => {
      const pty = start(args, { env });
      await pty.shows(`Knowledge base: ${base}`);
      expect(pty.screen.text).not.toContain(which);
    });

    test('Ctrl-C, Ctrl-D and a signal at the choice of a base leave the terminal in order', async () => {
      const interrupted = start(['--order', 'fixed']);
      await interrupted.shows(which);
      interrupted.send(keys.ctrlC);
      expect(await interrupted.exited).toBe(130);
      expect(interrupted.screen.whole).toMatch(/To begin again:\s+fw-advisor recommend --order fixed/);
      const ended = start([]);
      await ended.shows(which);
      ended.send(keys.ctrlD);
      expect(await ended.exited).toBe(2);
      const stopped = start([]);
      await stopped.shows(which);
      process.kill(stopped.pid, 'SIGTERM');
      expect(await stopped.exited).toBe(143);
      expect(stopped.screen.cursorHidden).toBe(false);
    });

    test('Escape alone goes back, without another key, with the old answer under the cursor', async () => {
      const pty = start(article);
      await pty.shows(goal);
      await pty.press(keys.down, pointer('Research that moves'));
      await pty.press(keys.enter, mobile);
      await pty.press(keys.escape, pointer('Research that moves'));
      expect(pty.screen.text).not.toContain('✓');
      expect(pty.screen.text).toContain('Question 1 of at most 10');
    });

    test('an arrow key is not Escape', async () => {
      const pty = start(article);
      await pty.shows(goal);
      await pty.press(keys.enter, mobile);
      await pty.press(keys.down, pointer('It would be nice'));
      await pty.press(keys.down, pointer('Yes, required and fully'));
      expect(pty.screen.text).toContain('Question 2');
    });

    test('Ctrl-B and a line of the list go back too; the first question has nothing to go back to', async () => {
      const pty = start(article);
      await pty.shows(goal);
      expect(pty.screen.text).not.toContain('Back');
      pty.send(keys.escape, keys.ctrlB);
      await pty.press(keys.enter, mobile);
      await pty.press(keys.ctrlB, 'Question 1');
      await pty.press(keys.enter, mobile);
      expect(pty.screen.text).toContain('← Back');
      for (let i = 0; i < 4; i++) pty.send(keys.down);
      await pty.press('', pointer('← Back'));
      await pty.press(keys.enter, 'Question 1');
    });

    test('no preference is always offered and is no answer', async () => {
      const pty = start(article);
      await pty.shows(goal);
      for (let i = 0; i < 5; i++) pty.send(keys.down);
      await pty.shows(pointer('No preference'));
      await pty.press(keys.enter, `✓ ${goal} no preference`);
      pty.send(keys.ctrlF);
      expect(await pty.exited).toBe(0);
      expect(pty.screen.text).toContain('A tie, so no');
    });

    test('Ctrl-F ends with the answers so far, and the result says what is open', async () => {
      const pty = start(article);
      await pty.shows(goal);
      await pty.press(keys.enter, mobile);
      pty.send(keys.ctrlF);
      expect(await pty.exited).toBe(0);
      expect(pty.screen.text).toContain('PyTorch');
      const again = pty.screen.whole;
      expect(again).toContain('--set goal=research --no-input');
    });

    test('several options: Space chooses, Enter with nothing chosen says what to do, "none" stands alone', async () => {
      const pty = start(['--order', 'fixed', '--set', 'goal=research', '--set', 'team=scientists']);
      await pty.shows('What experience does the team bring?');
      await pty.press(keys.enter, 'Choose with Space first');
      await pty.press(keys.space, '❯ [x] New to deep learning');
      await pty.press(keys.down, '❯ [ ] Knows Python well');
      await pty.press(keys.space, '❯ [x] Knows Python well');
      await pty.press(keys.enter, /✓ What [^❯]*New to deep learning and Knows Python\s+well/);
    });

    test('lines below the boxes: Enter takes them, Space cannot check them', async () => {
      const pty = start(['--order', 'fixed', '--set', 'goal=research', '--set', 'team=scientists']);
      await pty.shows('What experience does the team bring?');
      pty.send(keys.down, keys.down, keys.down);
      await pty.shows(/❯ +No preference/);
      await pty.press(keys.space, 'Enter takes this line.');
      await pty.press(keys.enter, '✓ What experience does the team bring? no preference');
    });

    test('the review changes an answer and marks what matters most; what that opens is asked', async () => {
      const pty = start(['--set', 'goal=research', '--set', 'mobile=none', '--set', 'team=scientists'], { rows: 50 });
      const answered = async () => {
        while (!pty.screen.text.includes('Show the result')) {
          const before = pty.screen.text;
          pty.send(before.includes('[ ]') ? ' \r' : keys.enter);
          await pty.shows(new RegExp(`Question (?!${/Question (\d+)/.exec(before)?.[1]} )|Show the result`));
        }
      };
      await pty.shows('Question 4');
      expect(pty.screen.text).toContain(`✓ ${goal} Research`);
      await answered();
      expect(pty.screen.text).toContain(`Change: ${goal} Research`);
      pty.send(keys.down, keys.down);
      await pty.press('', pointer('Mark what matters most'));
      await pty.press(keys.enter, 'Which answers matter most?');
      await pty.press(keys.space, '❯ [x]');
      await pty.press(keys.enter, `${goal} Research (counts double)`);
      pty.send(keys.down, keys.down, keys.down);
      await pty.press('', pointer(`Change: ${goal}`));
      await pty.press(keys.enter, 'Changing an answer');
      expect(pty.screen.text).toContain(pointer('Research'));
      pty.send(keys.down, keys.down);
      await pty.press('', pointer('Production'));
      await pty.press(keys.enter, 'With this change the result is open again.');
      await answered();
      pty.send(keys.ctrlF);
      expect(await pty.exited).toBe(0);
      expect(pty.screen.whole).toContain('--set goal=production');
      expect(pty.screen.whole).toContain('--priority goal');
    });

    test('the old screen lines go with a resize, and what was chosen stays', async () => {
      const pty = start(article, { columns: 80 });
      await pty.shows(goal);
      await pty.press(keys.down, pointer('Research that moves'));
      pty.resize(40, 24);
      await pty.shows(/goals, so this answer weighs\nmost/);
      expect(pty.screen.text).toContain(pointer('Research that moves'));
      expect(pty.screen.text.match(/mainly for/g)).toHaveLength(1);
      await pty.press(keys.enter, mobile);
      pty.resize(100, 30);
      await pty.shows(/exclude a framework\./);
      await pty.press(keys.enter, team);
      // what stands above the question is nobody's to erase
      expect(pty.screen.text).toContain(`✓ ${goal}`);
    });

    test('a wider terminal takes nothing from what stands above', async () => {
      const pty = start(article, { columns: 80 });
      await pty.shows(goal);
      pty.resize(120, 40);
      await pty.shows(/answer weighs most\./);
      expect(pty.screen.text).toContain('At most 10 questions');
      expect(pty.screen.text.match(/mainly for/g)).toHaveLength(1);
    });

    test('a resize keeps the boxes that are checked', async () => {
      const pty = start(['--order', 'fixed', '--set', 'goal=research', '--set', 'team=scientists']);
      await pty.shows('What experience does the team bring?');
      // nothing chosen is no answer, but no reason not to draw
      pty.resize(50, 30);
      await pty.shows(/what\none already knows/);
      await pty.press(keys.space, '❯ [x] New to deep learning');
      pty.resize(60, 30);
      await pty.shows(/one\nalready knows/);
      expect(pty.screen.text).toContain('❯ [x] New to deep learning');
      await pty.press(keys.enter, '✓ What experience does the team bring? New to deep learning');
    });

    test('keys typed ahead, in one chunk or while the screen is drawn anew, are not lost', async () => {
      const pty = start(article, { columns: 80 });
      await pty.shows(goal);
      pty.send(`${keys.enter}${keys.down}${keys.enter}`);
      await pty.shows('Question 3 of at most');
      expect(pty.screen.text).toContain(`✓ ${goal} Research`);
      expect(pty.screen.text).toContain(`✓ ${mobile} It would be nice`);
      pty.resize(60, 30);
      pty.send(keys.ctrlB, keys.ctrlB);
      await pty.shows('Question 1 of at most 10');
      pty.resize(100, 30);
      await pty.press(`${keys.down}${keys.enter}`, `✓ ${goal} Research that moves`);
      pty.send(`${keys.enter}${keys.ctrlF}`);
      expect(await pty.exited).toBe(0);
      expect(pty.screen.whole).toContain('--set goal=research-to-production');
    });

    test('Ctrl-C leaves with 130, the terminal in order, and one line that goes on from here', async () => {
      const pty = start([...article, '--lang', 'en']);
      await pty.shows(goal);
      await pty.press(keys.enter, mobile);
      pty.send(keys.ctrlC);
      expect(await pty.exited).toBe(130);
      const lines = pty.screen.whole;
      expect(lines).toMatch(/To go on:\s+fw-advisor recommend --set goal=research --lang en/);
      expect(lines).not.toContain('Question 2');
      expect(pty.screen.cursorHidden).toBe(false);
    });

    test('SIGTERM ends with 143, the terminal in order, the answers kept', async () => {
      const pty = start([...article, '--save', 'kept.yaml']);
      await pty.shows(goal);
      await pty.press(keys.enter, mobile);
      process.kill(pty.pid, 'SIGTERM');
      expect(await pty.exited).toBe(143);
      expect(pty.screen.cursorHidden).toBe(false);
      expect(pty.file('kept.yaml')).toContain('goal: research');
    });

    test('SIGHUP, when the connection drops, keeps the answers too', async () => {
      const pty = start([...article, '--save', 'kept.yaml']);
      await pty.shows(goal);
      await pty.press(keys.enter, mobile);
      process.kill(pty.pid, 'SIGHUP');
      expect(await pty.exited).toBe(129);
      expect(pty.file('kept.yaml')).toContain('goal: research');
    });

    test('Ctrl-C right after Escape leaves', async () => {
      const pty = start(article);
      await pty.shows(goal);
      await pty.press(keys.enter, mobile);
      await pty.press(keys.escape, 'Question 1');
      pty.send(keys.ctrlC);
      expect(await pty.exited).toBe(130);
    });

    test('Ctrl-C with --save keeps the answers, and the file goes on with the interview', async () => {
      const pty = start([...article, '--save', 'kept.yaml']);
      await pty.shows(goal);
      await pty.press(keys.enter, mobile);
      pty.send(keys.ctrlC);
      expect(await pty.exited).toBe(130);
      expect(pty.screen.whole).toContain('fw-advisor recommend kept.yaml --save kept.yaml --force');
      expect(pty.file('kept.yaml')).toContain('goal: research');
      const resumed = start([`${pty.folder}/kept.yaml`]);
      await resumed.shows('Question 2');
      expect(resumed.screen.text).toContain(mobile);
      expect(resumed.screen.text).toContain(`✓ ${goal} Research`);
      await resumed.press(keys.escape, 'Changing an answer');
      expect(resumed.screen.text).toContain(pointer('Research'));
      await resumed.press(keys.enter, 'Question 2');
    });

    test('a terminal that goes away keeps the answers too', async () => {
      const pty = start([...article, '--save', 'kept.yaml']);
      await pty.shows(goal);
      await pty.press(keys.enter, mobile);
      pty.hangUp();
      await expect.poll(() => pty.file('kept.yaml')).toContain('goal: research');
    });

    test('Ctrl-D is the end of the input: an error, never a result', async () => {
      const pty = start(article);
      await pty.shows(goal);
      await pty.press(keys.enter, mobile);
      pty.send(keys.ctrlD);
      expect(await pty.exited).toBe(2);
      expect(pty.screen.text).toContain('the input ended before the interview did');
      // one sentence says why
      expect(pty.screen.whole).not.toContain('Left before');
      expect(pty.screen.whole).toMatch(/To go on:\s+fw-advisor recommend --set goal=research/);
      expect(pty.screen.cursorHidden).toBe(false);
    });

    test('asks on stderr while JSON goes into a file, with what was left out', async () => {
      const pty = start([...article, '--format', 'json'], { redirect: '> advice.json' });
      await pty.shows(goal);
      expect(pty.output).toMatch(/\x1b\[\d+m/); // in colour, whatever stdout is
      await pty.press(keys.enter, mobile);
      while (!pty.screen.text.includes('Show the result')) {
        const before = pty.screen.text;
        pty.send(before.includes('[ ]') ? ' \r' : keys.enter);
        await pty.shows(new RegExp(`Question (?!${/Question (\d+)/.exec(before)?.[1]} )|Show the result`));
      }
      pty.send(keys.enter);
      expect(await pty.exited).toBe(0);
      const advice = JSON.parse(pty.file('advice.json')!);
      expect(advice.ranking[0].framework).toBe('pytorch');
      expect(advice.skipped.length).toBeGreaterThan(0);
      expect(advice.skipped.every((id: string) => advice.unanswered.includes(id))).toBe(true);
    });

    test('Japanese at 40 columns: nothing is wider than the screen', async () => {
      const pty = start([...article, '--lang', 'ja'], { columns: 40 });
      await pty.shows('1 問目 (最大 10 問)');
      await pty.press(keys.enter, '2 問目');
      await pty.press(keys.enter, '3 問目');
      expect(pty.screen.text).toContain('特にない、またはわからない');
      expect(pty.screen.text).toContain('Ctrl-F ここで終える');
      await pty.press(keys.escape, '2 問目');
      pty.send(keys.ctrlC);
      expect(await pty.exited).toBe(130);
      expect(pty.screen.whole).toMatch(/続き\s*から再開:/);
    });

    test('NO_COLOR is heeded', async () => {
      const pty = start(article, { env: { NO_COLOR: '1' } });
      await pty.shows(goal);
      await pty.press(keys.enter, mobile);
      expect(pty.output).not.toMatch(/\x1b\[\d+m/);
    });

    test('ASCII only where that was asked for', async () => {
      const pty = start([...article, '--ascii', '--lang', 'en']);
      await pty.shows(goal);
      const text = await pty.press(keys.enter, mobile);
      expect(text.slice(text.indexOf('Question'))).toMatch(/^[\x20-\x7e\n]*$/);
      expect(text).toContain('<- Back');
    });

    test.each([
      { name: 'with --no-input', args: ['--no-input'], env: {} },
      { name: 'under CI', args: [], env: { CI: 'true' } },
    ])('$name nobody is asked: 2, and a command that would do', async ({ args, env }) => {
      const pty = start(args, { env });
      expect(await pty.exited).toBe(2);
      expect(pty.screen.text).toContain('fw-advisor recommend --set goal=');
      expect(pty.screen.text).not.toContain('Question 1');
    });

    test.each([
      {
        name: 'answers that decide',
        args: [
          '--set',
          'goal=learning',
          '--set',
          'mobile=none',
          '--set',
          'team=scientists',
          '--set',
          'gpu-control=explicit',
          '--set',
          'visualization=lightweight',
          '--set',
          'experience=new-to-deep-learning',
          '--set',
          'serving=none',
          '--set',
          'features=essentials',
        ],
      },
      { name: 'a gate', args: ['--set', 'goal=research', '--expect', 'pytorch'] },
    ])('$name: the result, without a question', async ({ args }) => {
      const pty = start(args);
      expect(await pty.exited).toBe(0);
      expect(pty.screen.text).toMatch(/^PyTorch/);
    });

    test('a record is of an interview that had its end: its result, without a question', async () => {
      const pty = start([...article, '--save', 'record.yaml']);
      await pty.shows(goal);
      await pty.press(keys.enter, mobile);
      pty.send(keys.ctrlF);
      expect(await pty.exited).toBe(0);
      expect(pty.file('record.yaml')).toContain('decision:');
      const again = start([`${pty.folder}/record.yaml`]);
      expect(await again.exited).toBe(0);
      expect(again.screen.text).toMatch(/^PyTorch/);
    });

    test('a file that is there is refused before anybody answers', async () => {
      const pty = start(['--save', 'tty']);
      expect(await pty.exited).toBe(2);
      expect(pty.screen.text).toMatch(/exists/);
      expect(pty.screen.text).not.toContain('Which knowledge');
    });
  },
);

describe.skipIf(noTerminal !== undefined)(
  `the interview on plain lines${noTerminal ? ` (skipped: ${noTerminal})` : ''}`,
  () => {
    const plain = (options: PtyOptions = {}, ...args: string[]) => start(['--plain', ...article, ...args], options);

    test('numbers, ids, why, back and finish; no escape sequence at all', async () => {
      const pty = plain();
      await pty.shows(`Question 1 of at most 10: ${goal}`);
      await pty.press('?\r', 'different goals');
      await pty.press('9\r', '"9" is no answer here');
      await pty.press('1\r', mobile);
      await pty.press('b\r', 'Enter keeps 1, 0 for no preference');
      await pty.press('learning\r', /mobile devices\?(.|\n)*mobile devices\?/);
      pty.send('f\r');
      expect(await pty.exited).toBe(0);
      expect(pty.screen.whole).toContain('--set goal=learning --no-input');
      // the tty echoes what is typed; the program itself sends text only
      expect(pty.output).not.toContain('\x1b');
    });

    test('the base is a number or an id, and ? says what each is', async () => {
      const pty = start(['--plain']);
      await pty.shows('1. PyTorch and TensorFlow');
      await pty.press('?\r', /Every\s+rating follows/);
      await pty.press('4\r', '"4" is no answer here');
      await pty.press('1,2\r', 'One number only.');
      await pty.press('current\r', 'Knowledge base: current');
      await pty.press('b\r', 'Enter keeps 2');
      await pty.press('1\r', 'Knowledge base: article');
      pty.send('f\r');
      expect(await pty.exited).toBe(0);
    });

    test('lines typed ahead are not lost', async () => {
      const pty = plain();
      await pty.shows(goal);
      pty.send('1\r2\r1\r1\r');
      await pty.shows('Question 5');
      pty.send('f\r');
      expect(await pty.exited).toBe(0);
      // a long command is told in lines that a shell reads as one
      const again = pty.screen.whole.replaceAll(/ \\\n\s*/g, ' ');
      expect(again).toContain(
        '--set goal=research --set team=scientists --set mobile=nice-to-have --set gpu-control=automatic',
      );
    });

    test('the review, in full width as an input method types it', async () => {
      const pty = plain(
        {},
        '--lang',
        'ja',
        '--set',
        'goal=learning',
        '--set',
        'mobile=none',
        '--set',
        'team=scientists',
      );
      await pty.shows('4 問目');
      pty.send('ｆ\r');
      expect(await pty.exited).toBe(0);
      expect(pty.screen.text).toContain('同じ結果をもう一度');
    });

    test.each([
      { name: 'FW_ADVISOR_PLAIN=1', env: { FW_ADVISOR_PLAIN: '1' } },
      { name: 'TERM=dumb', env: { TERM: 'dumb' } },
    ])('$name asks so too', async ({ env }) => {
      const pty = start(article, { env });
      await pty.shows('Number; Enter for no preference');
      expect(pty.output).not.toContain('\x1b');
    });

    test('Ctrl-C: 130, and the line that goes on; Ctrl-D: 2', async () => {
      const pty = plain();
      await pty.shows(goal);
      await pty.press('1\r', mobile);
      pty.send(keys.ctrlC);
      expect(await pty.exited).toBe(130);
      expect(pty.screen.whole).toContain('fw-advisor recommend --set goal=research --plain');
      const other = plain();
      await other.shows(goal);
      other.send(keys.ctrlD);
      expect(await other.exited).toBe(2);
    });
  },
);
