import { spawn } from 'node:child_process';
import type { World } from '../../commands/call/command.ts';
import { withoutHyperlinks } from '../../typesetting/hyperlink.ts';

/** As git calls it: quit where it fits, keep colours, leave the text on the screen. */
const lessOptions = 'FRX';
/** What a shell ends with where there is no such program, or where it may not be run. */
const notStarted = [126, 127];

/** The pager that the environment names; undefined where none is wanted. */
export function pagerOf(env: World['env']): string | undefined {
  const named = env.FW_ADVISOR_PAGER ?? env.PAGER ?? 'less';
  return named.trim() === '' || named.trim() === 'cat' || env.TERM === 'dumb' ? undefined : named;
}

/**
 * Shows a text in the pager and waits until it is closed; false where it could not be started. Closing it before the end of the
 * text is no error.
 */
export async function pageText(text: string, pager: string, env: World['env']): Promise<boolean> {
  // only less is known to let hyperlinks pass
  const shown = /^(?:\S*\/)?less\b/.test(pager.trim()) ? text : withoutHyperlinks(text);
  const child = spawn(pager, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: lessOptions, LV: '-c', ...env },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === null || !notStarted.includes(code)));
    // it may be closed before it has read all
    child.stdin.on('error', () => {});
    child.stdin.end(shown);
  });
}
