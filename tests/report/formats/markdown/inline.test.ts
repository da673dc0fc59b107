import { describe, expect, it } from 'vitest';
import { fileLink, inline, link } from '../../../../src/report/formats/markdown/inline.ts';

describe('text at the start of a line', () => {
  it.each([
    ['1. one', '1\\. one'],
    ['12) twelve', '12\\) twelve'],
    ['3.', '3\\.'],
    ['2.5 points', '2.5 points'],
    ['1.x', '1.x'],
    ['a 1. one', 'a 1. one'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['== under', '\\== under'],
    ['a - b', 'a - b'],
  ])('begins no list, no heading and no number: %j', (text, written) => {
    expect(inline(text)).toBe(written);
  });

  it('is so for the first piece alone: what follows an address stands within the line', () => {
    expect(inline('- https://a.example/x - 1. b')).toBe('\\- <https://a.example/x> - 1. b');
  });
});

describe('links', () => {
  it('lead to what a browser opens, and are text else', () => {
    expect(link('a *b*', 'https://a.example/x y')).toBe('a \\*b\\*');
    expect(link('a', 'https://a.example/<x>')).toBe('[a](<https://a.example/%3Cx%3E>)');
    expect(link('see https://b.example', 'https://a.example')).toBe('[see https://b.example](<https://a.example>)');
    expect(link('a', 'javascript:alert(1)')).toBe('a');
    expect(link('a', undefined)).toBe('a');
    expect(fileLink('a b', 'x y.md')).toBe('[a b](<x%20y.md>)');
  });
});
