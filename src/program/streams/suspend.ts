/** Milliseconds after which a process that still runs was not stopped: nobody could have let it go on. */
const patience = 100;

/**
 * Stops the whole foreground job, as Ctrl-Z does where the terminal is not raw: `npm start` puts two processes between the
 * shell and this one, and the shell waits for all of them.
 */
export const suspend = (): Promise<void> =>
  new Promise((resolve) => {
    const goOn = () => {
      process.off('SIGCONT', goOn);
      clearTimeout(waiting);
      resolve();
    };
    const waiting = setTimeout(goOn, patience);
    process.on('SIGCONT', goOn);
    try {
      process.kill(0, 'SIGTSTP');
    } catch {
      goOn(); // a system without jobs
    }
  });
