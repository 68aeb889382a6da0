import type { Params, Row } from '../../engine/engine.ts';
import { CLAIM_KEYS, type ClaimKey } from '../../model/stored-record.ts';
import { ALL_CLAIMS } from '../access/access-plan.ts';
import { type ClaimPageOrder, type ClaimPlan, claimCountPlan, claimPagePlan } from '../access/claim-plan.ts';
import { unite } from '../access/unite.ts';
import { both, criteria, isAlways } from '../condition.ts';
import { type KeyBounds, type Keyed, type PageRange, keyRange, rowLimit } from '../page.ts';
import { type Reader, combinations, queryVariants } from '../query.ts';
import { text } from '../row-value.ts';
import { type ClaimRow, claimColumns, claimRow } from './claim.ts';
import { type ClaimCondition, claimMeets } from './claim-filter.ts';
import { BY_TERMS, type ClaimList, type ClaimListOwner, matchClaims, termParameters } from './claim-scope.ts';

/*
 * Lists of all claims that meet a condition, on engines that look terms up: a page either walks the index of its order, or
 * finds its claims by their terms.
 */

/**
 * The whole condition of a list that may be read in these ways, or null. The claims of one market are such a list, since no
 * index has their order.
 */
export function accessibleCondition(
  { abilities }: Reader,
  { scope, as, roles, where, at }: ClaimList,
  owners: readonly ClaimListOwner[],
): ClaimCondition | null {
  const [owner] = owners;
  if (!abilities.termIndexes || at !== null || as !== null || roles !== null || owners.length !== 1) return null;
  if (scope === 'all') return isAlways(where) ? null : unite(where);
  if (scope !== 'market' || typeof owner?.id !== 'string') return null;
  return unite(both(where, criteria({ markets: [owner.id.toUpperCase()] })));
}

/** The first rows of the ranges of keys, which are read one after another. Tests state the plan. */
export async function accessedPage(
  reader: Reader,
  condition: ClaimCondition,
  { key, descending }: Omit<ClaimPageOrder, 'fromEnd'>,
  range: PageRange,
  ranges: readonly KeyBounds[],
  planned?: ClaimPlan,
): Promise<Keyed<ClaimRow>[]> {
  const limit = rowLimit(range);
  const variant = { key, backwards: range.fromEnd !== descending };
  const order = { key, descending, fromEnd: range.fromEnd };
  const plan = planned ?? claimPagePlan(condition, order, limit, reader.statistics());
  if (plan.by === 'terms') return byTerms();
  const rows: Keyed<ClaimRow>[] = [];
  for (const bounds of ranges) {
    const missing = limit - rows.length;
    if (missing === 0) break;
    const scan = Math.min(plan.window, ALL_CLAIMS);
    const found = await walkQuery(variant)(reader, { ...keyRange(bounds), filter: condition, scan, limit: missing });
    // the window may have ended before the range has
    if (found.length < missing && scan < ALL_CLAIMS) return byTerms();
    rows.push(...found);
  }
  return rows;

  function byTerms(): Promise<Keyed<ClaimRow>[]> {
    return termsQuery(variant)(reader, {
      ...termParameters(plan.queries, condition),
      ...rangeParameters(ranges),
      limit,
    }).then((found) => [...found]);
  }
}

/** The queries with which to read all claims of a list by their terms; null if it is quicker to scan for them. */
export function countingTerms(
  reader: Reader,
  list: ClaimList,
  owners: readonly ClaimListOwner[],
): { readonly queries: readonly string[]; readonly condition: ClaimCondition } | null {
  const condition = list.scope === 'all' ? accessibleCondition(reader, list, owners) : null;
  if (condition === null) return null;
  const { by, queries } = claimCountPlan(condition, reader.statistics());
  return by === 'terms' ? { queries, condition } : null;
}

/** One range or two. */
function rangeParameters([first, second]: readonly KeyBounds[]): Params {
  return { first: first ? keyRange(first) : NOTHING, second: second ? keyRange(second) : NOTHING };
}

const NOTHING = { lo: '', hi: '' };

interface AccessVariant {
  readonly key: ClaimKey;
  readonly backwards: boolean;
}

const VARIANTS: readonly AccessVariant[] = combinations({ key: CLAIM_KEYS, backwards: [false, true] });

/** Walks at most `$scan` claims. Without ordering before the limit, the database would test the claims in any order. */
const walkQuery = queryVariants<AccessVariant, Keyed<ClaimRow>>({
  name: 'claim.walk',
  variants: VARIANTS,
  text: ({ key, backwards }) => {
    const direction = backwards ? 'DESC' : 'ASC';
    return /* cypher */ `
  MATCH (c:Claim) WHERE c.${key} > $lo AND c.${key} < $hi
  WITH c ORDER BY c.${key} ${direction} LIMIT $scan
  WITH c WHERE ${claimMeets()}
  RETURN c.${key}, ${claimColumns('c')} ORDER BY c.${key} ${direction} LIMIT $limit`;
  },
  decode: keyedClaim,
});

const termsQuery = queryVariants<AccessVariant, Keyed<ClaimRow>>({
  name: 'claim.byTerms',
  variants: VARIANTS,
  text: ({ key, backwards }) => {
    const direction = backwards ? 'DESC' : 'ASC';
    return /* cypher */ `
  UNWIND $keys AS k
  ${matchClaims(BY_TERMS, 'true')}
  WITH c, c.${key} AS key
  WITH c, key, CASE WHEN key > $first.lo AND key < $first.hi THEN 0 WHEN key > $second.lo AND key < $second.hi THEN 1 END AS part
  WHERE part IS NOT NULL
  WITH c, key, part ORDER BY part, key ${direction} LIMIT $limit
  RETURN key, ${claimColumns('c')} ORDER BY part, key ${direction}`;
  },
  decode: keyedClaim,
});

function keyedClaim([key, ...columns]: Row): Keyed<ClaimRow> {
  return { key: text(key), node: claimRow(columns) };
}
