/** Milliseconds that this process has worked since: a bound that holds as well where many others work beside it. */
export const workSince = (start: NodeJS.CpuUsage): number => process.cpuUsage(start).user / 1_000;
