import { NO_STATISTICS } from '../../src/graph/access/statistics.ts';
import { describe, expect, it } from 'vitest';

import type { Reader } from '../../src/graph/query.ts';
import { combinations, query, queryVariants, statementCounts, statementNames } from '../../src/graph/query.ts';
import '../../src/graph/graph-size.ts';
import '../../src/load/load.ts';
import '../../src/schema/context.ts';
import '../../src/schema/schema.ts';

describe('The defined statements', () => {
  const counts = statementCounts();
  const names = statementNames();

  it('are few enough for the plan cache of any server', () => {
    // by default, Neo4j caches 1000 plans for each database
    expect(names.length).toBeLessThan(800);
  });

  it('have unique names of a noun and a verb', () => {
    expect(names.filter((name) => !/^[a-zA-Z]+(\.[a-zA-Z_]+)+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are counted by name', () => {
    expect(counts.reduce((sum, { variants }) => sum + variants, 0)).toBe(names.length);
    expect(counts.find(({ name }) => name === 'graph.state')).toEqual({
      name: 'graph.state',
      kind: 'query',
      variants: 1,
    });
    expect(counts.find(({ name }) => name === 'lease.take')).toEqual({
      name: 'lease.take',
      kind: 'command',
      variants: 1,
    });
    // 3 keys, with and without participations in the present and the past, or with relations there, or by the terms of the
    // filter with and without participations, forwards and backwards
    expect(counts.find(({ name }) => name === 'entity.page')?.variants).toBe(3 * 7 * 2);
  });

  it('cannot share a name', () => {
    query('test.twice', 'RETURN 1', () => 1);
    expect(() => query('test.twice', 'RETURN 2', () => 2)).toThrow('Two statements are named test.twice.');
  });
});

describe('A query with variants', () => {
  const texts: string[] = [];
  const variants = queryVariants({
    name: 'test.variants',
    variants: combinations({ key: ['a', 'b'], filtered: [false, true] }),
    text: ({ key, filtered }) => {
      texts.push(`${key} ${filtered}`);
      return `RETURN '${key}'`;
    },
    decode: () => 1,
  });
  const sent: unknown[] = [];
  const reader: Reader = {
    claimIndex: null,
    nameIndex: null,
    statistics: () => NO_STATISTICS,
    abilities: {
      relationshipIndexes: false,
      orderedIndexes: true,
      termIndexes: false,
      largeTransactions: true,
      remote: false,
      exclusive: true,
      browsable: false,
      shortestPaths: false,
      recommendedClaims: null,
    },
    rows: async (statement) => {
      sent.push(statement);
      return [];
    },
  };

  it('makes one statement for each variant, whatever the order of its properties', async () => {
    await variants({ key: 'a', filtered: true })(reader, {});
    await variants({ filtered: true, key: 'a' })(reader, {});
    await variants({ key: 'b', filtered: false })(reader, {});
    expect(texts).toEqual(['a true', 'b false']);
    expect(sent).toEqual([
      { name: 'test.variants.a.filtered', text: "RETURN 'a'" },
      { name: 'test.variants.a.filtered', text: "RETURN 'a'" },
      { name: 'test.variants.b', text: "RETURN 'b'" },
    ]);
    expect(sent[0]).toBe(sent[1]);
  });

  it('names each variant', () => {
    expect(statementNames().filter((name) => name.startsWith('test.variants'))).toEqual([
      'test.variants.a',
      'test.variants.a.filtered',
      'test.variants.b',
      'test.variants.b.filtered',
    ]);
  });
});

describe('Combinations', () => {
  it('are every combination of the values', () => {
    expect(combinations({ a: [1, 2], b: [true] })).toEqual([
      { a: 1, b: true },
      { a: 2, b: true },
    ]);
  });
});
