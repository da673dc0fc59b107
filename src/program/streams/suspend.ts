/** Milliseconds after which a process that still runs was not stopped: nobody could have let it go on. */
const patience = 100;

/**
 * Stops the whole foreground job, as Ctrl-Z does where the terminal is not raw: `npm start` puts two processes between the
 * shell and this one, and the shell waits for all of them.
 */
export const suspend = (job: Pick<NodeJS.Process, 'kill' | 'on' | 'off'>): Promise<void> =>
  new Promise((resolve) => {
    const goOn = () => {
      job.off('SIGCONT', goOn);
      clearTimeout(waiting);
      resolve();
    };
    const waiting = setTimeout(goOn, patience);
    job.on('SIGCONT', goOn);
    try {
      job.kill(0, 'SIGTSTP');
    } catch {
      goOn(); // a system without jobs
    }
  });
