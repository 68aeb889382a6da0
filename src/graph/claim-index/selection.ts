import type { IndexedList } from './claim-index.ts';
import type { ClaimColumns } from './claim-columns.ts';
import type { CompiledCondition } from './compile-claim-condition.ts';
import { claimsWithIds, listsWith, sizeOfLists } from './criterion-lists.ts';
import { takesPart } from './criterion-sieve.ts';
import { hasOneOf, isListed } from './property-sieve.ts';
import { EVERY_CLAIM, type Sieve, passAll } from './sieve.ts';

/** The claims of a list: those that pass the sieve. */
export interface Selection {
  readonly sieve: Sieve;
  /** Lists that together have all claims of the selection; null for all claims. */
  readonly lists: readonly Uint32Array[] | null;
  /** Number of claims in the lists: at least that of the selection. */
  readonly size: number;
  /** All claims in the lists, of which there is at most one, pass the sieve. */
  readonly isWhole: boolean;
}

/** Selects the claims of a list. `condition` is the compiled condition of the list. */
export function selectList(columns: ClaimColumns, list: IndexedList, condition: CompiledCondition): Selection {
  const scope = scopeOf(columns, list);
  const listed = condition.lists === null ? Infinity : sizeOfLists(condition.lists);
  const isNarrow = listed < scope.size;
  return {
    sieve: passAll([scope.sieve, condition.sieve]),
    lists: isNarrow ? condition.lists : scope.lists,
    size: isNarrow ? listed : scope.size,
    isWhole: !isNarrow && scope.isWhole && condition.sieve === EVERY_CLAIM,
  };
}

/** All claims that meet a condition. */
export function selectionOfAll(columns: ClaimColumns, condition: CompiledCondition): Selection {
  return selectList(columns, { scope: 'all', owner: null, as: null, roles: null, where: [[]] }, condition);
}

function scopeOf(columns: ClaimColumns, list: IndexedList): Selection {
  const id = list.owner ?? '';
  switch (list.scope) {
    case 'all':
      return { sieve: EVERY_CLAIM, lists: null, size: columns.size, isWhole: true };
    case 'entity':
      return scopeOfLists(listsWith(columns, 'participants', [id]), takesPart(columns, id, list.as), list.as === null);
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

function scopeOfLists(lists: readonly Uint32Array[], sieve: Sieve, isWhole: boolean): Selection {
  return { sieve, lists, size: sizeOfLists(lists), isWhole };
}

function scopeOfPair(columns: ClaimColumns, { owner, pair, as, roles }: IndexedList): Selection {
  const lists = [claimsWithIds(columns, pair?.claims ?? [])];
  const market = pair?.market ?? null;
  const conditions = [
    ...(as ? [takesPart(columns, owner ?? '', as)] : []),
    ...(roles ? [takesPart(columns, pair?.partner ?? '', roles)] : []),
    ...(market === null ? [] : [hasOneOf(columns.list.markets, [market])]),
  ];
  return scopeOfLists(lists, passAll([isListed(lists, columns.size), ...conditions]), conditions.length === 0);
}
