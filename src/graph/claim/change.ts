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
  return (
    (await indexedChanges(reader, list, range)) ??
    pageOfChanges(reader, changeVariant(list), changeParameters(list, range), range)
  );
}

export async function changeCount(reader: Reader, list: ChangeList): Promise<number> {
  const index = await indexOf(reader, { scope: 'all', ...list });
  if (index !== null) return index.changeCount(list.where, propertiesOfKinds(list), changeBounds(list, UNBOUNDED));
  return countOfChanges(reader, changeVariant(list), changeParameters(list, UNBOUNDED));
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
}

/** For each kind of change, the property of a claim with its sort key. */
const KEYS = { BEGAN: 'began', ENDED: 'ended', BECAME_KNOWN: 'becameKnown' } as const;

const ALL_KINDS: readonly ChangeKind[] = valuesOf(CHANGE_KINDS);

/** Every non-empty set of kinds, each in the order of `CHANGE_KINDS`. */
const KIND_SETS = combinations({ began: [false, true], ended: [false, true], becameKnown: [false, true] })
  .map((requested): readonly ChangeKind[] => ALL_KINDS.filter((kind) => requested[KEYS[kind]]))
  .filter((kinds) => kinds.length > 0);

const VARIANTS = {
  variants: CLAIM_SELECTIONS.flatMap((selection): ChangeVariant[] =>
    (selection.past ? [ALL_KINDS] : KIND_SETS).map((kinds) => ({ kinds, ...selection })),
  ),
  suffix: ({ kinds, ...selection }: ChangeVariant) =>
    [...kinds.map((kind) => KEYS[kind]), selectionSuffix(selection)].filter(Boolean).join('.'),
};

const pageOfChanges = pageQuery<ChangeVariant, ChangeRow>({
  name: 'change.page',
  ...VARIANTS,
  text: (variant, direction) => {
    if (variant.past) {
      return /* cypher */ `${matchPastChanges(variant)}
  WITH c, key ORDER BY key ${direction} LIMIT $limit
  RETURN key, ${claimColumns('c', variant)} ORDER BY key ${direction}`;
    }
    const pageOfKind = (key: string) => /* cypher */ `
    WITH c, c.${key} AS key ORDER BY key ${direction} LIMIT $limit
    RETURN c, key`;
    return /* cypher */ `
  CALL () {${matchEach(variant, pageOfKind)}
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
    if (variant.past) {
      return /* cypher */ `${matchPastChanges(variant)}
  RETURN count(c)`;
    }
    const countOfKind = () => /* cypher */ `
    RETURN count(c) AS n`;
    return /* cypher */ `
  CALL () {${matchEach(variant, countOfKind)}
  }
  RETURN sum(n)`;
  },
});

/** A union with one branch for each kind. A branch reads a range of one index, and `then` continues it. */
function matchEach({ kinds, ...selection }: ChangeVariant, then: (key: string) => string): string {
  const branches = kinds.map((kind) => {
    const key = KEYS[kind];
    return /* cypher */ `
    ${selectClaims('(c:Claim)', [`c.${key} > $lo`, `c.${key} < $hi`], selection)}${then(key)}`;
  });
  return branches.join('\n    UNION ALL');
}

/**
 * Matches the changes `key` of the revisions `c` of the moment. No index has their keys, so one scan finds all kinds, and
 * the filter stands once: a plan of three copies takes three times as long to make.
 */
function matchPastChanges({ kinds, ...selection }: ChangeVariant): string {
  const keys = kinds.map((kind) => `CASE WHEN '${kind}' IN $kinds THEN c.${KEYS[kind]} END`);
  return /* cypher */ `
  ${selectClaims('(c:Revision)', [], selection)}
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
