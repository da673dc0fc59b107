import fc from 'fast-check';

/**
 * Any character of Unicode that UTF-8 has, as the unit of `fc.string`. fast-check's own `binary` has the same, and makes a
 * table of all 1,112,064 of them before it draws the first: seconds where two workers do that at once.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 0xd800, arbitrary: fc.integer({ min: 0, max: 0xd7ff }) },
    { weight: 0x102000, arbitrary: fc.integer({ min: 0xe000, max: 0x10ffff }) },
  )
  .map((code) => String.fromCodePoint(code));
