import type { IndexedList } from './claim-index.ts';
import type { ClaimColumns } from './claim-columns.ts';
import { codeOf } from './column.ts';
import type { CompiledCondition } from './compile-condition.ts';
import { claimsWithIds, listsWith, sizeOfLists } from './criterion-lists.ts';
import { type Test, hasOneOf, takesPart } from './criterion-test.ts';

/** The claims of a list: those that pass the test. */
export interface Selection {
  /** Null if all claims pass. */
  readonly test: Test | null;
  /** Lists that together have all claims of the selection; null for all claims. */
  readonly lists: readonly Uint32Array[] | null;
  /** Number of claims in the lists: at least that of the selection. */
  readonly size: number;
  /** The selection is the claims of its only list. */
  readonly isExact: boolean;
}

/** Selects the claims of a list. `condition` is the compiled condition of the list. */
export function selectionOf(columns: ClaimColumns, list: IndexedList, condition: CompiledCondition): Selection {
  const scope = scopeOf(columns, list);
  const test = bothTests(scope.test, condition.meets);
  const narrow = condition.lists && sizeOfLists(condition.lists) < scope.size ? condition.lists : null;
  const lists = narrow ?? scope.lists;
  return {
    test,
    lists,
    size: narrow === null ? scope.size : sizeOfLists(narrow),
    isExact: narrow === null && scope.isExact && condition.meets === null,
  };
}

/** All claims that meet a condition. */
export function selectionOfAll({ size }: ClaimColumns, { meets, lists }: CompiledCondition): Selection {
  const listed = lists === null ? size : sizeOfLists(lists);
  return { test: meets, lists, size: listed, isExact: meets === null };
}

function scopeOf(columns: ClaimColumns, list: IndexedList): Selection {
  const id = list.owner ?? '';
  switch (list.scope) {
    case 'all':
      return { test: null, lists: null, size: columns.size, isExact: true };
    case 'entity':
      return scopeOfLists(
        listsWith(columns, 'participants', [id]),
        takesPartAs(columns, id, list.as),
        list.as === null,
      );
    case 'market': {
      // the id of a country is its code in lower case
      const codes = id === id.toLowerCase() ? [id.toUpperCase()] : [];
      return scopeOfLists(listsWith(columns, 'markets', codes), hasOneOf(columns.list.markets, codes), true);
    }
    case 'source':
      return scopeOfLists(listsWith(columns, 'sources', [id]), hasOneOf(columns.list.sources, [id]), true);
    case 'pair':
      return scopeOfPair(columns, list);
  }
}

function scopeOfLists(lists: readonly Uint32Array[], test: Test, isExact: boolean): Selection {
  return { test, lists, size: sizeOfLists(lists), isExact };
}

function scopeOfPair(columns: ClaimColumns, { owner, pair, as, roles }: IndexedList): Selection {
  const claims = claimsWithIds(columns, pair?.claims ?? []);
  const known = new Set(claims);
  const market = pair?.market ?? null;
  const tests: (Test | null)[] = [
    (claim) => known.has(claim),
    as && takesPartAs(columns, owner ?? '', as),
    roles && takesPartAs(columns, pair?.partner ?? '', roles),
    market === null ? null : hasOneOf(columns.list.markets, [market]),
  ];
  const isExact = tests.slice(1).every((test) => test === null);
  return scopeOfLists([claims], tests.reduce(bothTests, null) ?? (() => true), isExact);
}

function takesPartAs(columns: ClaimColumns, entity: string, roles: readonly string[] | null): Test {
  const code = codeOf(columns.list.participants, entity);
  return code === 0 ? () => false : takesPart(columns, code, roles);
}

function bothTests(a: Test | null, b: Test | null): Test | null {
  if (a === null || b === null) return a ?? b;
  return (claim) => a(claim) && b(claim);
}
