import type { ClaimCondition } from '../claim/claim-filter.ts';
import { unite } from '../access/unite.ts';
import { isAlways } from '../condition.ts';
import type { ClaimColumns } from './claim-columns.ts';
import { narrowestLists } from './criterion-lists.ts';
import { sievesOf } from './criterion-sieve.ts';
import { EVERY_CLAIM, NO_CLAIM, type Sieve, passAll, passAny, passNone } from './sieve.ts';

export interface CompiledCondition {
  readonly sieve: Sieve;
  /** Lists of claims that together have all claims that meet the condition; null if no criterion has such lists. */
  readonly lists: readonly Uint32Array[] | null;
}

/** Compiles a condition, with the semantics of `conditionText`: criteria on unknown values do not hold. */
export function compileClaimCondition(columns: ClaimColumns, where: ClaimCondition): CompiledCondition {
  if (isAlways(where)) return { sieve: EVERY_CLAIM, lists: null };
  const alternatives = unite(where).map((alternative) => ({
    alternative,
    sieve: passAll(
      alternative.map(({ excluded, ...criteria }) => {
        const sieve = passAll(sievesOf(columns, criteria));
        return excluded ? passNone(sieve) : sieve;
      }),
    ),
  }));
  const possible = alternatives.filter(({ sieve }) => sieve !== NO_CLAIM);
  const lists = possible.map(({ alternative }) => narrowestLists(columns, alternative));
  return {
    sieve: passAny(possible.map(({ sieve }) => sieve)),
    lists: lists.every((list) => list !== null) ? lists.flat() : null,
  };
}
