import { spawn } from 'node:child_process';
import { resolve as absolute } from 'node:path';

/** Milliseconds after which an opener that still runs is taken to have opened it. */
const patience = 1_500;

/** The program of the platform that opens a file as a double click does. No shell reads the name. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...words: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens a file in the program that its kind belongs to; false where there is none. */
export function openFile(
  path: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const [program, ...words] = openers[platform] ?? ['xdg-open'];
  const child = spawn(program, [...words, absolute(path)], { stdio: 'ignore', detached: true, env });
  return new Promise((resolve) => {
    const waiting = setTimeout(() => resolve(true), patience);
    const end = (isOpened: boolean) => {
      clearTimeout(waiting);
      resolve(isOpened);
    };
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
    child.unref();
  });
}
