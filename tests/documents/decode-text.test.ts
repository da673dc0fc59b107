import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/documents/decode-text.ts';
import type { UserError } from '../../src/errors/user-error.ts';

function refused(bytes: Uint8Array) {
  try {
    decodeText(bytes, 'f.txt');
  } catch (error) {
    const [problem] = (error as UserError).problems;
    return [problem!.code, problem!.place];
  }
  return undefined;
}

describe('decodeText', () => {
  it('reads UTF-8, and drops a byte order mark', () => {
    expect(decodeText(Buffer.from('日本語\r\n😀'), 'f.txt')).toBe('日本語\r\n😀');
    expect(decodeText(Buffer.from('\uFEFFa'), 'f.txt')).toBe('a');
    expect(decodeText(new Uint8Array(), 'f.txt')).toBe('');
  });

  it('keeps a replacement character that was written', () => {
    expect(decodeText(Buffer.from('a\uFFFDb'), 'f.txt')).toBe('a\uFFFDb');
  });

  it('refuses other encodings, at the first byte that is none', () => {
    expect(refused(Buffer.from([0x61, 0x0a, 0x62, 0x93, 0xfa]))).toEqual(['NOT_UTF8', 'f.txt:2:2']);
    expect(refused(Buffer.from([0xff, 0xfe, 0x61, 0x00]))).toEqual(['NOT_UTF8', 'f.txt:1:1']);
    // half of a surrogate pair, an overlong slash, a character cut off
    expect(refused(Buffer.from([0xed, 0xa0, 0x80]))).toEqual(['NOT_UTF8', 'f.txt:1:1']);
    expect(refused(Buffer.from([0xc0, 0xaf]))).toEqual(['NOT_UTF8', 'f.txt:1:1']);
    expect(refused(Buffer.from([0x61, 0xe6, 0x97]))).toEqual(['NOT_UTF8', 'f.txt:1:2']);
  });

  it('refuses NUL', () => {
    expect(refused(Buffer.from('ab\ncd\0'))).toEqual(['HAS_NUL', 'f.txt:2:3']);
    expect(refused(Buffer.from('a', 'utf16le'))).toEqual(['HAS_NUL', 'f.txt:1:2']);
  });
});
