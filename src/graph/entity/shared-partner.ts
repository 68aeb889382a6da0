import type { Params } from '../../engine/engine.ts';
import type { ClaimSelection } from '../claim/claim-filter.ts';
import { type EntityRow, entityColumns, entityRow } from './entity.ts';
import { countQuery, pageQuery } from '../list-query.ts';
import { type Page, type PageRange, keyRange, mapPage } from '../page.ts';
import {
  PARTNERSHIP_SELECTIONS,
  type PartnerList,
  matchPartnerships,
  partnershipParameters,
  partnershipSelection,
  partnershipSuffix,
} from './partnership.ts';
import type { Reader } from '../query.ts';
import { text, textList } from '../row-value.ts';

/** A search for the partners that several entities share. */
export interface SharedPartnerList extends PartnerList {
  readonly of: readonly string[];
  /** How many entities in `of` a result must partner with, at least. */
  readonly atLeast: number;
}

export interface SharedPartnerRow {
  readonly partner: EntityRow;
  /** The ids in `of` whose partner it is, in the order of `of`. */
  readonly shared: readonly string[];
}

/** Shared partners by name. */
export async function sharedPartnerPage(
  reader: Reader,
  list: SharedPartnerList,
  range: PageRange,
): Promise<Page<SharedPartnerRow>> {
  const page = await pageOfShared(
    reader,
    partnershipSelection(list),
    { ...sharedParameters(list), ...keyRange(range) },
    range,
  );
  return mapPage(page, ({ partner, shared }) => ({ partner, shared: list.of.filter((id) => shared.includes(id)) }));
}

export function sharedPartnerCount(reader: Reader, list: SharedPartnerList): Promise<number> {
  return countOfShared(reader, partnershipSelection(list), sharedParameters(list));
}

const VARIANTS = { variants: PARTNERSHIP_SELECTIONS, suffix: partnershipSuffix };

/** Matches the partners `p` of at least `$atLeast` entities in `$of`; `shared` are the ids of these entities. */
function matchShared(selection: ClaimSelection): string {
  return /* cypher */ `
  UNWIND $of AS o
  WITH {id: o, market: null} AS key
  ${matchPartnerships(selection)}
  WITH p, collect(DISTINCT k.id) AS shared
  WHERE size(shared) >= $atLeast`;
}

const pageOfShared = pageQuery<ClaimSelection, SharedPartnerRow>({
  name: 'sharedPartner.page',
  ...VARIANTS,
  text: (selection, direction) => /* cypher */ `${matchShared(selection)} AND p.byName > $lo AND p.byName < $hi
  RETURN p.byName, shared, ${entityColumns('p')} ORDER BY p.byName ${direction} LIMIT $limit`,
  decode: ([key, shared, ...columns]) => ({
    key: text(key),
    node: { partner: entityRow(columns), shared: textList(shared) },
  }),
});

const countOfShared = countQuery<ClaimSelection>({
  name: 'sharedPartner.count',
  ...VARIANTS,
  text: (selection) => /* cypher */ `${matchShared(selection)}
  RETURN count(p)`,
});

function sharedParameters({ of, atLeast, ...list }: SharedPartnerList): Params {
  return { of, atLeast, ...partnershipParameters(list) };
}
