import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawMember } from '../../../src/commands/batch/raw-member.ts';

describe('rawMember', () => {
  it.each([
    ['{"id":1}', '1'],
    ['{"id":1,"goal":"research"}', '1'],
    ['{"goal":"research","id":12.50}', '12.50'],
    ['{"id":0.10000000000000000555e+0 }', '0.10000000000000000555e+0'],
    ['{"id":123456789012345678901234567890\t}', '123456789012345678901234567890'],
    ['{"id":true\n}', 'true'],
    ['{"id":null\r}', 'null'],
    ['{"id":"a b"}', '"a b"'],
    ['{"id":""}', '""'],
    ['{"id":"\\u65e5\\"}, \\\\"}', '"\\u65e5\\"}, \\\\"'],
    ['{"id":[]}', '[]'],
    ['{"id":[ 1, {"id": "]"} ] ,"a":2}', '[ 1, {"id": "]"} ]'],
    ['{"id":{"a":[[1],"}"],"b":{}},"c":3}', '{"a":[[1],"}"],"b":{}}'],
    [' \t\r\n{ \t\r\n"id" \t\r\n: \t\r\n1 \t\r\n}', '1'],
    ['{"a" : [1] \n,\r\n\t"id"  :  "x"  }', '"x"'],
    ['{"\\u0069d":7}', '7'],
  ])('gives the id of %j as it was written', (text, raw) => {
    expect(rawMember(text, 'id')).toBe(raw);
  });

  it.each(['{}', '{ }', '{"a":{"id":1}}', '{"a":"id","b":["id",1]}', '{"ID":1,"idx":2,"i":3}'])(
    'finds no id at the top of %s',
    (text) => expect(rawMember(text, 'id')).toBeUndefined(),
  );

  it.each(['["id"]', '["id",1]', '"id"', '1', 'null', ' [{"id":1}]'])('finds none in %s, which is no map', (text) => {
    expect(rawMember(text, 'id')).toBeUndefined();
  });

  it('gives each member of any map, byte for byte', () => {
    const space = fc.string({ unit: fc.constantFrom(' ', '\t', '\r', '\n'), maxLength: 3 });
    const value = fc
      .tuple(fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 3 }), fc.constantFrom('', ' ', '\t'))
      .map(([one, indent]) => JSON.stringify(one, null, indent));
    const members = fc.uniqueArray(
      fc.record({ key: fc.string(), value, spaces: fc.tuple(space, space, space, space) }),
      {
        selector: ({ key }) => key,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(members, space, space, fc.string(), (list, before, after, other) => {
        const inner = list.map(
          ({ key, value, spaces: [a, b, c, d] }) => `${a}${JSON.stringify(key)}${b}:${c}${value}${d}`,
        );
        const text = `${before}{${inner.join(',')}${after}}${after}`;
        for (const { key, value } of list) expect(rawMember(text, key)).toBe(value);
        if (list.every(({ key }) => key !== other)) expect(rawMember(text, other)).toBeUndefined();
      }),
    );
  });

  it('may be nested deeper than the stack', () => {
    const deep = `${'[{"id":'.repeat(50_000)}0${'}]'.repeat(50_000)}`;
    expect(rawMember(`{"id":${deep}}`, 'id')).toBe(deep);
  });
});
