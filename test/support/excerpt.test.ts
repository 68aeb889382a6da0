import { describe, expect, it } from 'vitest';

import { excerpt, quote } from '../../src/support/excerpt.ts';
import { shortenEchoes } from '../../src/support/shorten-echoes.ts';

describe('A message', () => {
  it('repeats no more than 200 characters of a value', () => {
    expect(excerpt('a'.repeat(200))).toBe('a'.repeat(200));
    expect(excerpt('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`);
    expect(quote('a"b')).toBe(String.raw`"a\"b"`);
    for (const value of ['"'.repeat(5_000), '\u0001'.repeat(300), { a: 'b'.repeat(300) }, 'c'.repeat(201)]) {
      expect(quote(value).length).toBeLessThanOrEqual(200);
    }
    expect([quote(undefined), quote(null), quote(7)]).toEqual(['undefined', 'null', '7']);
  });

  it.each([
    [
      'a name',
      `Cannot query field "${'x'.repeat(5_000)}" on type "Query".`,
      /^Cannot query field "x{197}…" on type "Query"\.$/,
    ],
    ['a value with quotes', `Value ${JSON.stringify('" "?'.repeat(5_000))} is none.`, /^Value ".*…" is none\.$/],
    [
      'a value as it is',
      `Value "${'" "?'.repeat(5_000)}" does not exist in "E" enum.`,
      /^Value ".*…" does not exist in "E" enum\.$/,
    ],
    ['a list', `Got [${'"a", '.repeat(5_000)}"b"] there.`, /^Got \[.*…\] there\.$/],
    ['an object', `Got { a: ${JSON.stringify('}'.repeat(5_000))} } there.`, /^Got \{.*…\} there\.$/],
    ['a block string', `Got """${'a " '.repeat(5_000)}""" there.`, /^Got """.*…" there\.$/],
    ['a number', `Int cannot represent ${'9'.repeat(5_000)} here`, /^Int cannot represent 9+… here$/],
  ])('of a library keeps its words around %s', (_, message, expected) => {
    const short = shortenEchoes(message);
    expect(short).toMatch(expected);
    expect(short.length).toBeLessThan(300);
  });

  it('of usual length stays unchanged, and one with many values is cut off', () => {
    const usual = `Fields "a" and "b" {of} [it] differ. ${'Use other names. '.repeat(20)}`;
    expect(shortenEchoes(usual)).toBe(usual);
    expect(shortenEchoes('"a" '.repeat(50_000)).length).toBeLessThanOrEqual(4_000);
    expect(shortenEchoes('['.repeat(50_000)).length).toBeLessThanOrEqual(200);
  });
});
