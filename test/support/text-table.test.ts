import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createTextTable } from '../../src/support/text-table.ts';

test('a table of texts does what a Map does', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('', 'é', '支付宝', '\ud800', '\ud801', 'ÿ', 'Ā'),
    fc.nat(300).map((number) => `text ${number}`),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 400 }), fc.array(text, { maxLength: 20 }), (added, sought) => {
      const table = createTextTable();
      const map = new Map<string, number>();
      for (const one of added) {
        if (!map.has(one)) map.set(one, map.size);
        expect(table.add(one)).toBe(map.get(one));
      }
      expect(table.size).toBe(map.size);
      for (const [one, index] of map) expect([table.find(one), table.get(index)]).toEqual([index, one]);
      const sorted = [...map.values()].toSorted((a, b) => table.compare(a, b)).map((index) => table.get(index));
      expect(sorted).toEqual([...map.keys()].toSorted());
      for (const one of sought) expect(table.find(one)).toBe(map.get(one) ?? -1);
    }),
  );
});

test('a table of texts holds texts of any length, and a million of them', () => {
  const table = createTextTable();
  const long = 'x'.repeat(3_000_000);
  expect(table.add('short')).toBe(0);
  expect(table.add(long)).toBe(1);
  for (let number = 0; number < 1_000_000; number++) table.add(`entity-${number}`);
  expect(table.size).toBe(1_000_002);
  expect(table.get(1)).toBe(long);
  expect([table.find('entity-999999'), table.find('entity-1000000')]).toEqual([1_000_001, -1]);
  expect(table.get(500_002)).toBe('entity-500000');
});
