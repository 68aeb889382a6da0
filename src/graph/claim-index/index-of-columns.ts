import { once } from '../../support/once.ts';
import type { ClaimIndex, IndexedClaim, IndexedList } from './claim-index.ts';
import type { ClaimColumns } from './claim-columns.ts';
import { changeOrder, countChanges, selectChanges } from './change-order.ts';
import { type CompiledCondition, compileClaimCondition } from './compile-claim-condition.ts';
import { countValues } from './count-values.ts';
import type { KeyOrder } from './key-order.ts';
import { countSelected, selectPage } from './select-claims.ts';
import { type Selection, selectList, selectionOfAll } from './selection.ts';
import type { ClaimCondition } from '../claim/claim-filter.ts';

/** The index of the claims in some columns. */
export function indexOfColumns(columns: ClaimColumns): ClaimIndex {
  const { ids, size, orders, bytes } = columns;
  // most graphs are never asked for changes
  const changeOrders = {
    began: once(() => changeOrder(columns, 'began')),
    ended: once(() => changeOrder(columns, 'ended')),
    becameKnown: once(() => changeOrder(columns, 'becameKnown')),
  };
  // the owners of one field share a condition
  let compiled: { readonly where: ClaimCondition; readonly condition: CompiledCondition } | null = null;

  function conditionOf(where: ClaimCondition): CompiledCondition {
    if (compiled?.where !== where) compiled = { where, condition: compileClaimCondition(columns, where) };
    return compiled.condition;
  }

  function selected(list: IndexedList): Selection {
    return selectList(columns, list, conditionOf(list.where));
  }

  function claimOf(order: KeyOrder, claim: number): IndexedClaim {
    return { id: ids.get(claim), key: order.keyOf(claim) };
  }

  return {
    claims: size,
    bytes,
    async page(list, key, range) {
      const order = orders.get(key);
      if (order === undefined) throw new Error(`The index of claims has no order ${key}.`);
      return (await selectPage(selected(list), order, size, range)).map((claim) => claimOf(order, claim));
    },
    counts: (lists) => oneByOne(lists, (list) => countSelected(selected(list), size)),
    values: (lists, property) => oneByOne(lists, (list) => countValues(columns, selected(list), property)),
    async changes(where, properties, range) {
      const selection = selectionOfAll(columns, conditionOf(where));
      const inOrder = properties.map((property) => changeOrders[property]());
      return (await selectChanges(selection, inOrder, size, range)).map(({ order, claim }) => claimOf(order, claim));
    },
    changeCount(where, properties, range) {
      const selection = selectionOfAll(columns, conditionOf(where));
      return countChanges(
        selection,
        properties.map((property) => changeOrders[property]()),
        size,
        range,
      );
    },
  };
}

/** One after another, since they share one thread. */
async function oneByOne<T>(lists: readonly IndexedList[], count: (list: IndexedList) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (const list of lists) results.push(await count(list));
  return results;
}
