import { describe, expect, it } from 'vitest';

import { differenceOf } from './difference.ts';

describe('The difference of two answers', () => {
  it('is null for equal data, in any order of keys', () => {
    expect(differenceOf({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBeNull();
  });

  it.each([
    [{ a: [1, 2] }, { a: [1, 3] }, 'answer.a.1: expected 2, got 3'],
    [{ a: [1, 2] }, { a: [1] }, 'answer.a: expected 2 items, got 1'],
    [{ a: null }, {}, 'answer.a: expected null, got nothing'],
    [{}, { a: 1 }, 'answer.a: expected nothing, got 1'],
    [[], {}, 'answer: expected [], got {}'],
    [{ a: '1' }, { a: 1 }, 'answer.a: expected "1", got 1'],
  ])('is the first place where they differ: %j and %j', (expected, got, difference) => {
    expect(differenceOf(expected, got)).toBe(difference);
  });
});
