import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Draft, identify } from './identified.ts';

const scoreOf = (left: Draft, right: Draft) => {
  const { result } = identify(
    [
      { key: '1', ...left },
      { key: '2', ...right },
    ],
    { matchThreshold: 0 },
  );
  return result.matches[0]?.score ?? null;
};

describe('The score of two names', () => {
  test.each([
    ['Northbank', 'NORTHBANK', 0.95],
    ['Crédit Agricole', 'Credit  Agricole', 0.95],
    ['Northbank', 'Northbank AS', 0.93],
    ['Acme S.A.', 'Acme SA', 0.95],
    ['Acme Ltd', 'Acme Limited', 0.93],
    ['Acme GmbH', 'Acme AG', 0.84],
    ['OOO Yandex', 'Yandex', 0.93],
    ['支付宝', '支付宝有限公司', 0.93],
    ['Johnson & Johnson', 'Johnson and Johnson', 0.95],
    ['The Northbank', 'Northbank', 0.95],
    ['Jing, Eric', 'Eric Jing', 0.91],
    ['North Bank', 'Northbank', 0.91],
    ['Northbank (Norway)', 'Northbank', 0.95],
    ['J. P. Morgan', 'J.P. Morgan', 0.95],
    ['Mastercard', 'Mastrecard', 0.81],
    ['Company 17', 'Company 18', 0],
    ['Northbank', 'Tillway', 0],
  ])('%s, %s: %d', (left, right, score) => {
    const found = [scoreOf({ name: left }, { name: right }), scoreOf({ name: right }, { name: left })];
    expect(found.map((one) => one ?? 0)).toEqual([score, score]);
  });

  test('depends on other names, kinds, countries and identifiers', () => {
    const name = 'Northbank';
    const base = scoreOf({ name }, { name: 'x', names: [{ name }] });
    expect(base).toBe(0.95);
    expect(scoreOf({ name, country: 'NO' }, { name, country: 'NO' })).toBe(1);
    expect(scoreOf({ name, country: 'NO' }, { name, country: 'SE' })).toBe(0.75);
    expect(scoreOf({ name, kind: 'BANK' }, { name })).toBe(0.9);
    expect(scoreOf({ name, kind: 'WALLET' }, { name })).toBe(0.76);
    const number = (value: string) => ({ name, identifiers: [{ scheme: 'REGISTRATION', value }] as const });
    expect(scoreOf(number('NO-BRC-1'), number('NO-BRC-2'))).toBe(0.57);
    expect(scoreOf(number('NO-BRC-1'), number('SE-BLV-2'))).toBe(0.95);
  });

  test('is none for what cannot be one', () => {
    const name = 'Northbank';
    const item = (value: string) => ({ name, identifiers: [{ scheme: 'WIKIDATA', value }] as const });
    expect(scoreOf(item('Q1'), item('Q2'))).toBeNull();
    expect(scoreOf({ name, kind: 'PERSON' }, { name })).toBeNull();
    expect(scoreOf({ name: 'Norway' }, { name: 'Norway', kind: 'COUNTRY', country: 'NO' })).toBeNull();
  });
});

test('names alone never merge', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Acme', 'ACME', 'Acme Ltd', 'Akme', 'Acme AG'), { maxLength: 30 }),
      (names) => {
        const { entities, result } = identify(
          names.map((name, index) => ({ key: String(index), name })),
          { matchThreshold: 0 },
        );
        expect(entities).toHaveLength(names.length);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(names.length);
        const counts = new Map<string, number>();
        for (const { left, right } of result.matches) {
          for (const id of [left, right]) counts.set(id, (counts.get(id) ?? 0) + 1);
        }
        expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(5);
      },
    ),
  );
});

test('candidates are found among many entities, and are the same each time', () => {
  const syllables = ['ba', 'no', 'ri', 'ta', 'ku', 'lem', 'dor', 'vin', 'sel', 'pay'];
  const word = (number: number) =>
    String(number)
      .split('')
      .map((digit) => syllables[Number(digit)])
      .join('');
  const drafts = Array.from({ length: 4_000 }, (_, index): Draft => {
    const original = index % 100 === 99 ? index - 1 : index;
    return {
      key: String(index),
      name: `${word(original * 7)} ${['Bank', 'Payments', 'Group'][original % 3]}${index % 100 === 99 ? ' Ltd' : ''}`,
    };
  });
  const first = identify(drafts, { matchThreshold: 0.9 });
  expect(
    first.result.matches.filter(({ features }) => features.startsWith('name equal')).length,
  ).toBeGreaterThanOrEqual(40);
  expect(identify(drafts, { matchThreshold: 0.9 }).matches).toBe(first.matches);
});
