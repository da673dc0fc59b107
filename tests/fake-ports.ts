import type { ProcessPorts } from '../src/program/main.ts';

const nothing = () => {};
const noStream = () => {
  throw new Error('this stream was not to be opened');
};

/** A process that has nothing, but for what is given: `runMain` in it touches nothing of this one. */
export const fakePorts = (given: Partial<ProcessPorts>): ProcessPorts => ({
  argv: [],
  env: {},
  called: () => 'fw-advisor',
  stdin: noStream,
  stdout: noStream,
  stderr: noStream,
  isFileOrPipe: () => false,
  now: () => new Date('2026-11-23'),
  exit: nothing,
  exitNow: nothing,
  openFile: async () => false,
  suspend: async () => {},
  onSignal: () => nothing,
  endBy: nothing,
  isFirst: false,
  run: async () => ({ mark: 'test', isOver: () => false }),
  onCrash: nothing,
  ...given,
});
