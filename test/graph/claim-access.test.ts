import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';

import { claimTerms } from '../../src/graph/access/claim-terms.ts';
import { unite } from '../../src/graph/access/unite.ts';
import { accessedPage } from '../../src/graph/claim/claim-access.ts';
import { claimPages, rangesInOrder } from '../../src/graph/claim/claim-list.ts';
import type { ClaimCondition } from '../../src/graph/claim/claim-filter.ts';
import type { ClaimList } from '../../src/graph/claim/claim-scope.ts';
import { isAlways } from '../../src/graph/condition.ts';
import { pageFromRows } from '../../src/graph/page.ts';
import { type Reader, readerOf } from '../../src/graph/query.ts';
import { CLAIM_KEYS } from '../../src/model/stored-record.ts';
import { claimFilter, conditionOf } from '../arbitrary/filter.ts';
import { describeEngines } from '../support/engines.ts';
import { holds, tries } from '../support/property.ts';
import { loadShipped } from '../support/world.ts';

const { runs, seed } = tries(60);

/** Several filters at once, so that alternatives find the same claims. */
const where = fc
  .oneof(
    claimFilter,
    fc.array(claimFilter, { minLength: 2, maxLength: 4 }).map((any) => ({ any })),
  )
  .map(conditionOf)
  .filter((condition) => condition !== null && !isAlways(condition)) as fc.Arbitrary<ClaimCondition>;

describeEngines('A page of claims that meet a condition', (graph) => {
  let reader: Reader;
  let simple: Reader;

  beforeAll(async () => {
    await loadShipped(graph.engine);
    reader = readerOf(graph.engine);
    simple = { ...reader, abilities: { ...reader.abilities, termIndexes: false } };
  });

  it(
    'is the same by every plan, in both directions and from every place',
    { timeout: runs * 5_000 },
    async (context) => {
      if (!graph.engine.abilities.termIndexes) return context.skip();
      const order = fc.record({ key: fc.constantFrom(...CLAIM_KEYS), descending: fc.boolean() });
      const range = fc.record({ size: fc.integer({ min: 1, max: 30 }), fromEnd: fc.boolean() });
      const window = fc.constantFrom(1, 5, 40, Infinity);
      let filled = 0;
      const property = fc.asyncProperty(
        where,
        order,
        range,
        window,
        async (condition, listOrder, { size, fromEnd }, limit) => {
          const list: ClaimList = { scope: 'all', as: null, roles: null, where: condition, at: null };
          let bounds = { after: null as string | null, before: null as string | null };
          for (let step = 0; step < 3; step++) {
            const page = { ...bounds, size, fromEnd };
            const [reference] = await claimPages(simple, list, listOrder, page, [{ id: null }]);
            const united = unite(condition);
            const terms = claimTerms(united);
            const plan = { work: 0, matching: 0, queries: terms?.queries ?? [] };
            const plans = [
              { ...plan, by: 'walk', window: terms === null ? Infinity : limit } as const,
              ...(terms === null ? [] : [{ ...plan, by: 'terms', window: 0 } as const]),
            ];
            for (const planned of plans) {
              const rows = await accessedPage(reader, united, listOrder, page, rangesInOrder(listOrder, page), planned);
              expect(keysOf(pageFromRows(rows, page))).toEqual(keysOf(reference));
            }
            const next = fromEnd ? reference?.items[0]?.key : reference?.items.at(-1)?.key;
            if (next === undefined) break;
            filled += 1;
            bounds = fromEnd ? { after: null, before: next } : { after: next, before: null };
          }
        },
      );
      await holds(property, { runs, seed }, (values) => JSON.stringify(values));
      expect(filled).toBeGreaterThan(runs / 2);
    },
  );
});

function keysOf(page: { items: readonly { key: string }[]; hasMore: boolean } | undefined): unknown {
  return [page?.items.map(({ key }) => key), page?.hasMore];
}
