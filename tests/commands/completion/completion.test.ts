import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandSpecs } from '../../../src/program/specs.ts';
import { toOptions } from '../../../src/program/to-options.ts';
import { node, program, runProgram } from '../../run-program.ts';

const complete = (...words: string[]) =>
  runProgram(['complete', '--', ...words])
    .stdout.split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0]!);

describe('complete', () => {
  it('offers commands, and files beside them, for the first word', () => {
    expect(complete('')).toEqual([...commandSpecs.map((s) => s.name), 'help', ':files']);
    expect(complete('--knowledge', 'current', 'expl')).toEqual(['explain', ':files']);
    expect(complete('help', 'expl')).toEqual(['explain']);
    expect(complete('chec')).toEqual(['check', ':files']);
    expect(complete('knowledge', '')).toEqual(['list', 'init', 'check', 'diff', 'due', 'verify', 'schema']);
  });

  it('offers the options of a command, and none twice that is given once', () => {
    expect(complete('compare', '--r')).toEqual(['--ratings', '--rows']);
    expect(complete('compare', '--ratings', '--r')).toEqual(['--rows']);
    expect(complete('--set', 'goal=research', '--se')).toContain('--set');
    expect(complete('--at')).toEqual(['--at-least']);
  });

  it.each([
    [['--set', 'go'], ['goal=']],
    [
      ['--set', 'goal=r'],
      ['goal=research', 'goal=research-to-production'],
    ],
    [['--set=goal=le'], ['--set=goal=learning']],
    [
      ['--set', 'experience=experienced,'],
      ['experience=experienced,new-to-deep-learning', 'experience=experienced,knows-python'],
    ],
    [['--set', 'nothing='], []],
    [
      ['--expect', ''],
      ['pytorch', 'tensorflow'],
    ],
    [
      ['--knowledge', 'current', '--expect', ''],
      ['pytorch', 'jax', 'keras', 'mlx', 'tensorflow'],
    ],
    [
      ['--knowledge', ''],
      ['article', 'current', 'runtimes', ':files'],
    ],
    [['--knowledge', '/nowhere', '--expect', ''], []],
    [
      ['--format', ''],
      ['text', 'json', 'markdown', 'adr', 'csv'],
    ],
    [['--format=j'], ['--format=json']],
    [['compare', 'py'], ['pytorch']],
    [
      ['compare', '--rows', 'mob'],
      ['mobile', 'mobile-deployment'],
    ],
    [
      ['batch', '--fields', 'verdict,r'],
      ['verdict,ranking', 'verdict,reasons'],
    ],
    [
      ['explain', 'mobile='],
      ['mobile=none', 'mobile=nice-to-have', 'mobile=required'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [['knowledge', 'schema', 'dec'], ['decision']],
    [['check', ''], [':files']],
    [['--output', ''], [':files']],
  ])('offers after %j what may stand there', (words, offered) => {
    expect([...complete(...words)].sort()).toEqual([...offered].sort());
  });

  it('says what each means, in the language of the locale', () => {
    expect(runProgram(['complete', '--', '--set', 'go']).stdout).toBe('goal=\tWhat is the project mainly for?\n');
    expect(runProgram(['complete', '--', 'comp'], { env: { LANG: 'ja_JP.UTF-8' } }).stdout).toContain(
      'compare\t比較表を表示する',
    );
  });

  it('offers nothing, and is no error, where nothing fits', () => {
    expect(runProgram(['complete', '--', 'compare', '--rows', 'x', 'zzz'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('knows every option of every command', () => {
    const all = commandSpecs.flatMap((spec) => [spec, ...spec.commands]);
    for (const spec of all.filter((s) => s.run)) {
      const parent = commandSpecs.find((s) => s.commands.includes(spec));
      const words = [...(parent ? [parent.name] : []), spec.name];
      const options = Object.entries(spec.options).flatMap(([name, option]) =>
        toOptions(name, option, 'en').map((o) => o.long),
      );
      expect(complete(...words, '--')).toEqual(expect.arrayContaining(options));
    }
  });
});

describe('completion', () => {
  it('refuses a shell that it does not know, with the nearest', () => {
    expect(runProgram(['completion', 'zhs'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'no shell is called "zhs"; there are: bash, zsh, fish, powershell (did you mean "zsh"?)\n',
      ),
    });
    expect(runProgram(['completion', '__proto__']).code).toBe(2);
  });
});

const has = (shell: string) => spawnSync(shell, ['--version'], { stdio: 'ignore' }).status === 0;
let folder = '';
const scripts = () => join(folder, 'scripts');
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fw-advisor-completion-'));
  mkdirSync(scripts());
  mkdirSync(join(folder, 'home'));
  mkdirSync(join(folder, 'here'));
  writeFileSync(join(folder, 'here', 'answers file.yaml'), '');
  writeFileSync(join(folder, 'fw-advisor'), `#!/bin/sh\nexec '${node}' '${program}' "$@"\n`);
  chmodSync(join(folder, 'fw-advisor'), 0o755);
  for (const shell of ['bash', 'zsh', 'fish', 'powershell'])
    writeFileSync(join(scripts(), shell), runProgram(['completion', shell]).stdout);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inShell = (shell: string, words: string[]) =>
  execFileSync(shell, words, {
    cwd: join(folder, 'here'),
    encoding: 'utf8',
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      HOME: join(folder, 'home'),
      TERM: 'dumb',
      LANG: 'C.UTF-8',
    },
    timeout: 100_000,
  });

describe.skipIf(!has('bash'))('in bash', () => {
  /** The words as readline hands them over: cut at "=", as COMP_WORDBREAKS has it. */
  const offered = (...words: string[]) =>
    inShell('bash', [
      '--norc',
      '-c',
      `source ${scripts()}/bash; COMP_WORDS=(fw-advisor "$@"); COMP_CWORD=$#; _fw_advisor 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      ...words,
    ])
      .split('\n')
      .filter((line) => line !== '');

  it('completes commands, options and ids', () => {
    expect(offered('comp')).toEqual(['compare', 'completion']);
    expect(offered('--at')).toEqual(['--at-least']);
    expect(offered('explain', 'static-g')).toEqual(['static-graphs']);
  });
  it('completes behind "=", which bash takes for the end of a word', () => {
    expect(offered('--set', 'goa')).toEqual(['goal=']);
    expect(offered('--set', 'goal', '=')).toEqual([
      ...['research', 'research-to-production', 'production', 'learning', 'other'],
    ]);
    expect(offered('--set', 'goal', '=', 'le')).toEqual(['learning']);
    expect(offered('--format', '=', 'js')).toEqual(['json']);
    expect(offered('--set', 'goal', '=', 'research', '--exp')).toEqual(['--explain', '--expect']);
  });
  it('leaves files to bash', () => {
    expect(offered('check', 'ans')).toEqual(['answers file.yaml']);
  });
  it('is registered', () => {
    expect(inShell('bash', ['--norc', '-c', `source ${scripts()}/bash; complete -p fw-advisor`])).toBe(
      'complete -F _fw_advisor fw-advisor\n',
    );
  });
});

describe.skipIf(!has('fish'))('in fish', () => {
  const offered = (line: string) =>
    inShell('fish', ['--no-config', '-c', `source ${scripts()}/fish; complete -C '${line}'`])
      .split('\n')
      .filter((found) => found !== '');

  it('completes commands, options, ids and answers, with what they mean', () => {
    expect(offered('fw-advisor compa')).toEqual(['compare\tthe comparison table']);
    expect(offered('fw-advisor --set goal=le')).toEqual(['goal=learning\tLearning deep learning']);
    expect(offered('fw-advisor explain static-g')).toEqual(['static-graphs\tstatic graphs']);
    expect(offered('fw-advisor check ans').join()).toContain('answers');
  });
});

describe.skipIf(!has('zsh'))('in zsh', () => {
  /** What the lines are after the tab key, one after the other in a zsh that is asked as a person asks it. */
  const after = (lines: readonly string[]) => {
    const script = `
      zmodload zsh/zpty
      zpty z 'zsh -f -i'
      zpty -w z 'PROMPT=; unsetopt zle_bracketed_paste 2>/dev/null; autoload -Uz compinit; compinit -u -D; source ${scripts()}/zsh; told() { zle complete-word; print -r -- "LINE<$BUFFER>END"; BUFFER= }; zle -N told; bindkey "^I" told; print READY'
      while zpty -r z out && [[ $out != *READY* || $out == *print* ]]; do :; done
      for line; do
        zpty -n -w z $line$'\\t'
        all=
        while zpty -r z out; do
          all+=$out
          [[ $all == *END* ]] && break
        done
        print -r -- "$all"
      done
      zpty -d z
    `;
    const told = inShell('zsh', ['-f', '-c', script, 'zsh', ...lines]);
    return [...told.matchAll(/LINE<([^>]*)>END/g)].map(([, line]) => line);
  };

  it('completes commands, options, answers and files', () => {
    expect(
      after([
        'fw-advisor compa',
        'fw-advisor --set goa',
        'fw-advisor --set goal=le',
        'fw-advisor explain static-g',
        'fw-advisor check ans',
      ]),
    ).toEqual([
      'fw-advisor compare ',
      'fw-advisor --set goal=',
      'fw-advisor --set goal=learning ',
      'fw-advisor explain static-graphs ',
      'fw-advisor check answers\\ file.yaml ',
    ]);
  });
});

describe.skipIf(!has('pwsh'))('in PowerShell', () => {
  it('completes commands and answers', () => {
    const offered = (line: string) =>
      inShell('pwsh', [
        '-NoProfile',
        '-Command',
        `. ([ScriptBlock]::Create((Get-Content -Raw ${scripts()}/powershell))); (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`,
      ])
        .trim()
        .split(/\r?\n/);
    expect(offered('fw-advisor compa')).toEqual(['compare']);
    expect(offered('fw-advisor --set goal=le')).toEqual(['goal=learning']);
  });
});
