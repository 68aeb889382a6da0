import { setImmediate } from 'node:timers/promises';

import { CLAIM_KEYS } from '../../model/stored-record.ts';
import type { Row } from '../../engine/engine.ts';
import { type Reader, query } from '../query.ts';
import { text, textList, textOrNull } from '../row-value.ts';
import { type IndexedProperties, createColumnsBuilder } from './build-columns.ts';
import { type ClaimColumns, LIST_PROPERTIES, TEXT_PROPERTIES } from './claim-columns.ts';

/*
 * Reads the properties of all claims. The ids come first, in large pages without an order, since this engine would sort the
 * rest of the claims for each page. The properties follow in small pages: decoding a page blocks the process.
 */

const IDS = 20_000;
const CLAIMS = 500;

/** Null if the claims changed meanwhile, or if some are missing. */
export async function readColumns(reader: Reader): Promise<ClaimColumns | null> {
  const ids = await readClaimIds(reader);
  const builder = createColumnsBuilder();
  for (let start = 0; start < ids.length; start += CLAIMS) {
    const page = ids.slice(start, start + CLAIMS);
    const claims = await indexedClaims(reader, { ids: page });
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const id of page) {
      const claim = byId.get(id);
      if (claim === undefined) return null;
      builder.push(claim);
    }
  }
  return builder.finish(setImmediate);
}

async function readClaimIds(reader: Reader): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const page = await indexedIds(reader, { skip: ids.length, limit: IDS });
    ids.push(...page);
    if (page.length < IDS) return ids.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
  }
}

const indexedIds = query<{ skip: number; limit: number }, string>(
  'claimIndex.ids',
  /* cypher */ `
  MATCH (c:Claim) WITH c SKIP $skip LIMIT $limit
  RETURN c.byId`,
  ([id]) => text(id),
);

const COLUMNS = ['id', 'confidence', 'words', ...TEXT_PROPERTIES, ...LIST_PROPERTIES, ...CLAIM_KEYS];

const indexedClaims = query<{ ids: readonly string[] }, IndexedProperties>(
  'claimIndex.claims',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (c:Node {id: id})
  RETURN ${COLUMNS.map((name) => `c.${name}`).join(', ')}`,
  propertiesOf,
);

const FIRST_TEXT = 3;
const FIRST_LIST = FIRST_TEXT + TEXT_PROPERTIES.length;
const FIRST_KEY = FIRST_LIST + LIST_PROPERTIES.length;

function propertiesOf(row: Row): IndexedProperties {
  const [id, confidence, words] = row;
  return {
    id: text(id),
    confidence: typeof confidence === 'number' ? confidence : null,
    words: text(words),
    texts: TEXT_PROPERTIES.map((_, index) => textOrNull(row[FIRST_TEXT + index])),
    lists: LIST_PROPERTIES.map((_, index) => textList(row[FIRST_LIST + index])),
    keys: CLAIM_KEYS.map((_, index) => text(row[FIRST_KEY + index])),
  };
}
