import { KEY_END, readChangeKey } from '../../model/sort-key.ts';
import { CHANGE_KINDS, type ChangeKind, valuesOf } from '../../model/vocabulary.ts';
import type { Params } from '../../engine/engine.ts';
import { type ClaimRow, claimColumns, claimRow } from './claim.ts';
import {
  CLAIM_SELECTIONS,
  type ClaimCondition,
  type ClaimSelection,
  claimSelection,
  selectClaims,
  selectionParameters,
  selectionSuffix,
} from './claim-filter.ts';
import type { ChangeProperty } from '../claim-index/claim-index.ts';
import { BY_TERMS, matchClaims, termParameters } from './claim-scope.ts';
import { type ChangePlan, changePlan } from '../access/change-plan.ts';
import { unite } from '../access/unite.ts';
import { isAlways } from '../condition.ts';
import { claimsById, indexOf } from './indexed-claims.ts';
import { countQuery, pageQuery } from '../list-query.ts';
import type { Moment } from '../moment.ts';
import { type KeyBounds, type Page, type PageRange, UNBOUNDED, pageFromRows, rowLimit } from '../page.ts';
import { type Reader, combinations } from '../query.ts';
import { text } from '../row-value.ts';

/** A change of a claim on a day: it began, ended or became known. */
export interface ChangeRow {
  readonly day: string;
  readonly kind: ChangeKind;
  readonly claim: ClaimRow;
}

export interface ChangeList {
  /** First and last day, `from` not later than `to`. */
  readonly from: string;
  readonly to: string;
  /** Null: all kinds. */
  readonly kinds: readonly ChangeKind[] | null;
  readonly where: ClaimCondition;
  readonly at: Moment;
}

/** Changes, sorted by day, kind and claim. */
export async function changePage(reader: Reader, list: ChangeList, range: PageRange): Promise<Page<ChangeRow>> {
  const indexed = await indexedChanges(reader, list, range);
  if (indexed !== null) return indexed;
  const plan = planOf(reader, list, range, rowLimit(range));
  const variant = changeVariant(list);
  return plan?.by === 'terms'
    ? pageOfChanges(reader, termVariant(variant), termsParameters(list, range, plan.queries), range)
    : pageOfChanges(reader, variant, changeParameters(list, range), range);
}

export async function changeCount(reader: Reader, list: ChangeList): Promise<number> {
  const index = await indexOf(reader, { scope: 'all', ...list });
  if (index !== null) return index.changeCount(list.where, propertiesOfKinds(list), changeBounds(list, UNBOUNDED));
  const plan = planOf(reader, list, UNBOUNDED, Infinity);
  const variant = changeVariant(list);
  return plan?.by === 'terms'
    ? countOfChanges(reader, termVariant(variant), termsParameters(list, UNBOUNDED, plan.queries))
    : countOfChanges(reader, variant, changeParameters(list, UNBOUNDED));
}

/** Null if the list cannot be read by terms. */
function planOf(
  { abilities, statistics }: Reader,
  list: ChangeList,
  bounds: KeyBounds & { readonly fromEnd?: boolean },
  limit: number,
): ChangePlan | null {
  if (!abilities.termIndexes || list.at !== null || isAlways(list.where)) return null;
  const { lo, hi } = changeBounds(list, bounds);
  const keys = requestedKinds(list).map((kind) => KEYS[kind]);
  return changePlan(unite(list.where), keys, { lo, hi, fromEnd: bounds.fromEnd ?? false }, limit, statistics());
}

function termsParameters(list: ChangeList, bounds: KeyBounds, queries: readonly string[]): Params {
  return {
    ...termParameters(queries, unite(list.where)),
    ...changeBounds(list, bounds),
    kinds: requestedKinds(list),
  };
}

async function indexedChanges(reader: Reader, list: ChangeList, range: PageRange): Promise<Page<ChangeRow> | null> {
  const index = await indexOf(reader, { scope: 'all', ...list });
  if (index === null) return null;
  const changes = await index.changes(list.where, propertiesOfKinds(list), {
    ...changeBounds(list, range),
    backwards: range.fromEnd,
    limit: rowLimit(range),
  });
  const claims = await claimsById(
    reader,
    changes.map(({ id }) => id),
  );
  const rows = changes.flatMap(({ id, key }) => {
    const claim = claims.get(id);
    return claim ? { key, node: { ...readChangeKey(key), claim } } : [];
  });
  return rows.length === changes.length ? pageFromRows(rows, range) : null;
}

function propertiesOfKinds(list: ChangeList): ChangeProperty[] {
  return requestedKinds(list).map((kind) => KEYS[kind]);
}

function changeBounds({ from, to }: ChangeList, { after, before }: KeyBounds): { lo: string; hi: string } {
  return { lo: after ?? from, hi: before ?? `${to} ${KEY_END}` };
}

/** The statement reads only the requested kinds: each has an index of its own. In the past, the kinds are a parameter. */
interface ChangeVariant extends ClaimSelection {
  readonly kinds: readonly ChangeKind[];
  /** Finds the claims by terms; the kinds are a parameter then, too. */
  readonly byTerms?: true;
}

function termVariant(selection: ChangeVariant): ChangeVariant {
  return { ...selection, kinds: ALL_KINDS, byTerms: true };
}

/** For each kind of change, the property of a claim with its sort key. */
const KEYS = { BEGAN: 'began', ENDED: 'ended', BECAME_KNOWN: 'becameKnown' } as const;

const ALL_KINDS: readonly ChangeKind[] = valuesOf(CHANGE_KINDS);

/** Every non-empty set of kinds, each in the order of `CHANGE_KINDS`. */
const KIND_SETS = combinations({ began: [false, true], ended: [false, true], becameKnown: [false, true] })
  .map((requested): readonly ChangeKind[] => ALL_KINDS.filter((kind) => requested[KEYS[kind]]))
  .filter((kinds) => kinds.length > 0);

const VARIANTS = {
  variants: [
    ...CLAIM_SELECTIONS.flatMap((selection): ChangeVariant[] =>
      (selection.past ? [ALL_KINDS] : KIND_SETS).map((kinds) => ({ kinds, ...selection })),
    ),
    { past: false, filtered: true, related: false, kinds: ALL_KINDS, byTerms: true } as const,
  ],
  suffix: ({ kinds, byTerms, ...selection }: ChangeVariant) =>
    byTerms ? 'terms' : [...kinds.map((kind) => KEYS[kind]), selectionSuffix(selection)].filter(Boolean).join('.'),
};

const pageOfChanges = pageQuery<ChangeVariant, ChangeRow>({
  name: 'change.page',
  ...VARIANTS,
  text: (variant, direction) => {
    if (variant.past || variant.byTerms) {
      return /* cypher */ `${matchChangesInTurn(variant)}
  WITH c, key ORDER BY key ${direction} LIMIT $limit
  RETURN key, ${claimColumns('c', variant)} ORDER BY key ${direction}`;
    }
    const ofKind = (key: string) => /* cypher */ `
    ${selectClaims('(c:Claim)', [`c.${key} > $lo`, `c.${key} < $hi`], variant)}
    WITH c, c.${key} AS key ORDER BY key ${direction} LIMIT $limit
    RETURN c, key`;
    return /* cypher */ `
  CALL () {${variant.kinds.map((kind) => ofKind(KEYS[kind])).join('\n    UNION ALL')}
  }
  WITH c, key ORDER BY key ${direction} LIMIT $limit
  RETURN key, ${claimColumns('c', variant)} ORDER BY key ${direction}`;
  },
  decode: ([value, ...columns]) => {
    const key = text(value);
    return { key, node: { ...readChangeKey(key), claim: claimRow(columns) } };
  },
});

const countOfChanges = countQuery<ChangeVariant>({
  name: 'change.count',
  ...VARIANTS,
  text: (variant) => {
    if (variant.past || variant.byTerms) {
      return /* cypher */ `${matchChangesInTurn(variant)}
  RETURN count(c)`;
    }
    const { kinds, ...selection } = variant;
    const ofKind = (key: string) => /* cypher */ `
    ${selectClaims('(c:Claim)', [`c.${key} > $lo`, `c.${key} < $hi`], selection)}
    RETURN count(c) AS n`;
    return /* cypher */ `
  CALL () {${kinds.map((kind) => ofKind(KEYS[kind])).join('\n    UNION ALL')}
  }
  RETURN sum(n)`;
  },
});

/**
 * Matches the changes `key` of the claims `c` that have the terms, or of the revisions of the moment. No index has the keys
 * of the latter, so one scan finds all kinds, and the filter stands once: a plan of three copies takes three times as long
 * to make.
 */
function matchChangesInTurn({ kinds, byTerms, ...selection }: ChangeVariant): string {
  const keys = kinds.map((kind) => `CASE WHEN '${kind}' IN $kinds THEN c.${KEYS[kind]} END`);
  return /* cypher */ `
  ${byTerms ? `UNWIND $keys AS k ${matchClaims(BY_TERMS, 'true')}` : selectClaims('(c:Revision)', [], selection)}
  UNWIND [${keys.join(', ')}] AS key
  WITH c, key WHERE key > $lo AND key < $hi`;
}

/** Sorts the kinds and removes repeated ones, so that each set of kinds has one text. */
function changeVariant(list: ChangeList): ChangeVariant {
  const selection = claimSelection(list.at, list.where);
  return { kinds: selection.past ? ALL_KINDS : requestedKinds(list), ...selection };
}

function changeParameters(list: ChangeList, bounds: KeyBounds): Params {
  const { where, at } = list;
  return {
    ...changeBounds(list, bounds),
    ...(at === null ? {} : { kinds: requestedKinds(list) }),
    ...selectionParameters(at, where),
  };
}

/** Sorts the kinds and removes repeated ones, so that each set of kinds has one text. */
function requestedKinds({ kinds }: ChangeList): readonly ChangeKind[] {
  return ALL_KINDS.filter((kind) => kinds === null || kinds.includes(kind));
}
