import { PassThrough } from 'node:stream';

/** An input for one prompt, that gets its keys from whoever has them. */
export interface PromptInput {
  readonly stream: PassThrough;
  readonly key: (key: string) => void;
  /** Escape, which a stream of bytes would have to wait for. */
  readonly escape: () => void;
}

/** The terminal stays raw from one prompt to the next: what is typed meanwhile would be echoed. */
export function promptInput(): PromptInput {
  const stream = Object.assign(new PassThrough(), { setRawMode() {} });
  return {
    stream,
    key: (key) => void stream.write(key),
    escape: () => void stream.emit('keypress', undefined, { name: 'escape', sequence: '\x1b' }),
  };
}
