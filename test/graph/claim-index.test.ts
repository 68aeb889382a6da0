import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { cachedGraphState } from '../../src/graph/cached-graph-state.ts';
import { createClaimIndexSource } from '../../src/graph/claim-index/claim-index-source.ts';
import type { ClaimIndexSource } from '../../src/graph/claim-index/claim-index.ts';
import { type ChangeList, changeCount, changePage } from '../../src/graph/claim/change.ts';
import { facetCounts } from '../../src/graph/claim/claim-facet.ts';
import type { ClaimCondition } from '../../src/graph/claim/claim-filter.ts';
import { claimCounts, claimPages } from '../../src/graph/claim/claim-list.ts';
import type { ClaimList, ClaimListOwner } from '../../src/graph/claim/claim-scope.ts';
import type { Page, PageRange } from '../../src/graph/page.ts';
import { type Reader, readerOf } from '../../src/graph/query.ts';
import { CLAIM_KEYS } from '../../src/model/stored-record.ts';
import { claimFilter, conditionOf } from '../arbitrary/filter.ts';
import { roles } from '../arbitrary/list.ts';
import { EMBEDDED } from '../support/engines.ts';
import { holds, tries } from '../support/property.ts';
import { claims } from '../support/shipped.ts';
import { loadShipped } from '../support/world.ts';

/* The index against the statements on the same engine. */

const { runs, seed } = tries(150);
const TIMEOUT = { timeout: 280_000 };

const condition = claimFilter.map(conditionOf).filter((where) => where !== null);

const entities = [...new Set(claims.flatMap(({ participants }) => participants.map(({ entity }) => entity)))];
const sources = [...new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)))];
const markets = [...new Set(claims.flatMap((claim) => claim.markets.map((code) => code.toLowerCase())))];

const scope = fc.oneof(
  fc.constant({ scope: 'all' as const, ids: [null] }),
  fc.record({ scope: fc.constant('entity' as const), ids: someOf([...entities, 'nobody']) }),
  fc.record({ scope: fc.constant('market' as const), ids: someOf([...markets, 'aq']) }),
  fc.record({ scope: fc.constant('source' as const), ids: someOf([...sources, 'nowhere']) }),
);

const list = fc.record({ scope, as: roles, where: condition });

const part = fc.record({
  key: fc.constantFrom(...CLAIM_KEYS),
  descending: fc.boolean(),
  fromEnd: fc.boolean(),
  size: fc.integer({ min: 1, max: 30 }),
});

describe('The index of claims', () => {
  let engine: Engine;
  let source: ClaimIndexSource;
  let indexed: Reader;
  let scanning: Reader;

  beforeAll(async () => {
    engine = await openEngine(EMBEDDED);
    await engine.prepare();
    await loadShipped(engine);
    const made = createClaimIndexSource(engine, cachedGraphState(engine), (error) => {
      throw error;
    });
    if (made === null) throw new Error('Expected an engine without ordered indexes.');
    source = made;
    scanning = readerOf(engine);
    indexed = { ...scanning, claimIndex: source };
  });

  afterAll(() => engine.close());

  it('is built, and has all claims', async () => {
    const index = await source.current(true);
    expect(index?.claims).toBe(claims.length);
    expect((index?.bytes ?? 0) / claims.length).toBeLessThan(600);
  });

  it('has the pages that the statements find', TIMEOUT, async () => {
    const property = fc.asyncProperty(list, part, async (claimList, { key, descending, fromEnd, size }) => {
      const { asked, owners } = listOf(claimList);
      const read = (reader: Reader, range: PageRange) => claimPages(reader, asked, { key, descending }, range, owners);
      const range = { after: null, before: null, size, fromEnd };
      const [first, expected] = await Promise.all([read(indexed, range), read(scanning, range)]);
      expect(first.map(keysOf)).toEqual(expected.map(keysOf));
      const cursor = first[0]?.items.at(fromEnd ? 0 : -1)?.key ?? null;
      const next = { ...range, ...(fromEnd ? { before: cursor } : { after: cursor }) };
      const [second, expectedNext] = await Promise.all([read(indexed, next), read(scanning, next)]);
      expect(second.map(nodesOf)).toEqual(expectedNext.map(nodesOf));
    });
    await holds(property, { runs, seed });
  });

  it('counts what the statements count', TIMEOUT, async () => {
    const facet = fc.constantFrom('MARKET', 'KIND', 'STATUS', 'ROLE', 'ENTITY', 'SOURCE', 'YEAR');
    const property = fc.asyncProperty(list, facet, async (claimList, by) => {
      const { asked, owners } = listOf(claimList);
      expect(await claimCounts(indexed, asked, owners)).toEqual(await claimCounts(scanning, asked, owners));
      const values = async (reader: Reader) =>
        (await facetCounts(reader, asked, by, 40, owners)).map((rows) =>
          rows.map(({ value, claims: count, entities: taking }) => [value, count, taking]),
        );
      expect(await values(indexed)).toEqual(await values(scanning));
    });
    await holds(property, { runs, seed });
  });

  it('has the changes that the statements find', TIMEOUT, async () => {
    const day = fc.constantFrom('1900-01-01', '2014-12-31', '2017-06-01', '2018-03-15', '2019-01-01', '2100-01-01');
    const kinds = fc.option(fc.subarray(['BEGAN', 'ENDED', 'BECAME_KNOWN'] as const, { minLength: 1 }));
    const property = fc.asyncProperty(
      condition,
      day,
      day,
      kinds,
      part,
      async (where, a, b, only, { fromEnd, size }) => {
        const [from = a, to = b] = [a, b].toSorted();
        const changes: ChangeList = { from, to, kinds: only, where, at: null };
        const range = { after: null, before: null, size, fromEnd };
        const page = await changePage(indexed, changes, range);
        expect(page).toEqual(await changePage(scanning, changes, range));
        const after = page.items.at(-1)?.key ?? null;
        const next = { ...range, after };
        expect(await changePage(indexed, changes, next)).toEqual(await changePage(scanning, changes, next));
        expect(await changeCount(indexed, changes)).toBe(await changeCount(scanning, changes));
      },
    );
    await holds(property, { runs, seed });
  });

  it('runs no statement but one that reads claims by their ids', async () => {
    const names: string[] = [];
    const reader: Reader = {
      ...indexed,
      rows: (statement, params, decode) => {
        names.push(statement.name);
        return scanning.rows(statement, params, decode);
      },
    };
    const { asked, owners } = listOf({ scope: { scope: 'market', ids: ['fr', 'de'] }, as: null, where: [[]] });
    await claimPages(
      reader,
      asked,
      { key: 'byDay', descending: true },
      { after: null, before: null, size: 5, fromEnd: false },
      owners,
    );
    await claimCounts(reader, asked, owners);
    expect(names).toEqual(['claim.byIds']);
  });
});

function someOf(ids: readonly string[]): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
}

function listOf({
  scope: { scope: name, ids },
  as,
  where,
}: {
  scope: { scope: 'all' | 'entity' | 'market' | 'source'; ids: readonly (string | null)[] };
  as: readonly string[] | null;
  where: ClaimCondition;
}): { asked: ClaimList; owners: ClaimListOwner[] } {
  const own = name === 'entity' ? as : null;
  return { asked: { scope: name, as: own, roles: null, where, at: null }, owners: ids.map((id) => ({ id })) };
}

function nodesOf({ items, hasMore }: Page<unknown>): unknown {
  return { nodes: items.map(({ key, node }) => ({ key, node })), hasMore };
}

function keysOf({ items, hasMore }: Page<unknown>): unknown {
  return { keys: items.map(({ key }) => key), hasMore };
}
