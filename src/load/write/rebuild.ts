import type { Engine, Params, Row } from '../../engine/engine.ts';
import type { GraphCounts } from '../../graph/graph-state.ts';
import { type Reader, command, query, readerOf } from '../../graph/query.ts';
import { integer, text, textList, textOrNull } from '../../graph/row-value.ts';
import { parseRecord } from '../../model/stored/packed-record.ts';
import type { ClaimRecord } from '../../model/record.ts';
import { relationKey } from '../../model/sort-key.ts';
import { CONTEXT_PROPERTIES, claimCountProperties, contextProperties } from '../../model/stored-record.ts';
import { idsCall, rowsCall } from './claim-batch.ts';
import { createRelations, refreshClaims } from './claim-statement.ts';
import { participantEntities, partnersIn } from '../plan/derived-change.ts';
import { countClaims, createIdentifiers, deleteIdentifiers } from './entity-statement.ts';
import type { Lease } from '../lease.ts';
import { ROWS, type RebuiltEntity, eachPage, pages } from './rebuild-page.ts';
import { rebuildMarkets } from './rebuild-markets.ts';
import { rebuildPartners } from './rebuild-partners.ts';
import { type PartnershipList, createPartnershipList } from '../plan/partnership-list.ts';
import { type TextTable, createTextTable } from '../../support/text-table.ts';
import { slicesOf } from '../plan/stored-node.ts';
import { countUp } from '../../support/count-up.ts';

/** What current claims say of other records. */
interface DerivedFacts {
  readonly counts: ReadonlyMap<string, number>;
  /** For each pair of partners, the ids of their partnerships. The ids of the pair are sorted, with a space between them. */
  readonly partnerships: ReadonlyMap<string, readonly string[]>;
  /** For the numbers of partners by market. */
  readonly markets: { readonly ids: TextTable; readonly partnerships: PartnershipList };
  /** The relations of other claims to a claim. */
  readonly incoming: ReadonlyMap<string, readonly { readonly kind: string }[]>;
}

/**
 * Compares everything that is derived from several records with the records, and writes what differs. A load of several
 * transactions writes it last, so that the load that continues an aborted one does not know what is missing.
 */
export async function rebuildDerived(engine: Engine, lease: Lease): Promise<void> {
  const reader = readerOf(engine);
  const entities = new Map((await pages(reader, entityRows)).map((entity) => [entity.id, entity]));
  const dates = new Map((await pages(reader, sourceRows)).map(({ id, date }) => [id, date]));
  const facts = await derivedFacts(reader);
  await rebuildClaims(reader, lease, facts, entities, dates);
  await rebuildPartners(reader, lease, facts.partnerships, entities);
  await rebuildMarkets(reader, lease, facts.markets, entities.keys());
  const counted = [...entities.values()].flatMap(({ id, claimCount }) => {
    const count = facts.counts.get(id) ?? 0;
    return count === claimCount ? [] : { id, properties: claimCountProperties(id, count) };
  });
  for (const rows of slicesOf(counted, ROWS)) await lease.write(rowsCall(countClaims, rows));
  await rebuildIdentifiers(reader, lease, entities);
}

/** Counts the current records. */
export async function readCounts(reader: Reader): Promise<GraphCounts> {
  const [counts] = await currentCounts(reader, {});
  return counts ?? { entities: 0, claims: 0, sources: 0 };
}

async function derivedFacts(reader: Reader): Promise<DerivedFacts> {
  const counts = new Map<string, number>();
  const partnerships = new Map<string, string[]>();
  const ids = createTextTable();
  const markets = { ids, partnerships: createPartnershipList(ids) };
  const incoming = new Map<string, { kind: string }[]>();
  await eachPage(reader, claimRows, (claims) => {
    for (const { record } of claims) {
      for (const id of participantEntities(record)) countUp(counts, id);
      for (const pair of partnersIn(record)) addTo(partnerships, pair.join(' '), record.id);
      markets.partnerships.add(record);
      for (const { kind, claim } of record.relations) addTo(incoming, claim, { kind });
    }
  });
  return { counts, partnerships, markets, incoming };
}

async function rebuildClaims(
  reader: Reader,
  lease: Lease,
  { incoming }: DerivedFacts,
  entities: ReadonlyMap<string, RebuiltEntity>,
  dates: ReadonlyMap<string, string | null>,
): Promise<void> {
  const context = {
    entity: (id: string) => entities.get(id) ?? { kind: '', country: null },
    sourceDate: (id: string) => dates.get(id) ?? null,
    relationsTo: (id: string) => incoming.get(id) ?? [],
  };
  await eachPage(reader, claimRows, async (claims) => {
    const changed = claims
      .map(({ id, record, properties }) => ({ id, stored: properties, properties: contextProperties(record, context) }))
      .filter(({ stored, properties }) => !sameProperties(properties, stored))
      .map(({ id, properties }): Params => ({ id, properties }));
    const missing = claims.flatMap(({ record, pairs }) =>
      record.relations
        .map(({ kind, claim }) => ({ claim: record.id, kind, other: claim, pair: relationKey(kind, record.id, claim) }))
        .filter(({ pair }) => !pairs.includes(pair)),
    );
    const extra = claims.flatMap(({ record, pairs }) => {
      const own = record.relations.map(({ kind, claim }) => relationKey(kind, record.id, claim));
      return pairs.filter((pair) => !own.includes(pair)).map((pair) => ({ id: record.id, pair }));
    });
    const calls = [
      ...rowsCall(refreshClaims, changed),
      ...rowsCall(createRelations, missing),
      ...rowsCall(deleteRelations, extra),
    ];
    if (calls.length > 0) await lease.write(calls);
  });
}

async function rebuildIdentifiers(
  reader: Reader,
  lease: Lease,
  entities: ReadonlyMap<string, RebuiltEntity>,
): Promise<void> {
  const expected = new Map(
    [...entities.values()].flatMap(({ id, identifiers }) =>
      identifiers.map((identifier): [string, string] => [`identifier ${identifier}`, id]),
    ),
  );
  const stored = new Map(
    await pages(reader, identifierRows).then((rows) => rows.map(({ id, entity }) => [id, entity])),
  );
  const wrong = [...stored].filter(([id, entity]) => expected.get(id) !== entity).map(([id]) => id);
  const missing = [...expected]
    .filter(([id, entity]) => stored.get(id) !== entity)
    .map(([id, entity]) => ({ id, entity }));
  for (const ids of slicesOf(wrong, ROWS)) await lease.write(idsCall(deleteIdentifiers, ids));
  for (const rows of slicesOf(missing, ROWS)) await lease.write(rowsCall(createIdentifiers, rows));
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** A missing property is null. */
function sameProperties(expected: Params, stored: Params): boolean {
  return Object.entries(expected).every(
    ([name, value]) => JSON.stringify(value ?? null) === JSON.stringify(stored[name] ?? null),
  );
}

const entityRows = query<{ after: string; limit: number }, RebuiltEntity>(
  'rebuild.entities',
  /* cypher */ `
  MATCH (e:Entity) WHERE e.id > $after
  RETURN e.id, e.kind, e.country, e.name, e.claimCount, e.identifiers ORDER BY e.id LIMIT $limit`,
  ([id, kind, country, name, claimCount, identifiers]) => ({
    id: text(id),
    kind: text(kind),
    country: textOrNull(country),
    name: text(name),
    claimCount: integer(claimCount),
    identifiers: textList(identifiers ?? []),
  }),
);

const sourceRows = query<{ after: string; limit: number }, { id: string; date: string | null }>(
  'rebuild.sources',
  /* cypher */ `
  MATCH (s:Source) WHERE s.id > $after
  RETURN s.id, s.date ORDER BY s.id LIMIT $limit`,
  ([id, date]) => ({ id: text(id), date: textOrNull(date) }),
);

interface RebuiltClaim {
  readonly id: string;
  readonly record: ClaimRecord;
  readonly properties: Params;
  /** The sort keys of its relations. */
  readonly pairs: readonly string[];
}

const claimRows = query<{ after: string; limit: number }, RebuiltClaim>(
  'rebuild.claims',
  /* cypher */ `
  MATCH (c:Claim) WHERE c.byId > $after
  WITH c ORDER BY c.byId LIMIT $limit
  OPTIONAL MATCH (c)-[r:RELATES]->()
  WITH c, collect(r.byPair) AS pairs
  RETURN c.byId, c.record, pairs, ${CONTEXT_PROPERTIES.map((name) => `c.${name}`).join(', ')}
  ORDER BY c.byId`,
  ([id, record, pairs, ...stored]: Row) => ({
    id: text(id),
    record: parseRecord(text(record)) as ClaimRecord,
    properties: Object.fromEntries(CONTEXT_PROPERTIES.map((name, index) => [name, stored[index] ?? null])),
    pairs: textList(pairs),
  }),
);

const identifierRows = query<{ after: string; limit: number }, { id: string; entity: string }>(
  'rebuild.identifiers',
  /* cypher */ `
  MATCH (n:Identifier)-[:IDENTIFIES]->(e) WHERE n.id > $after
  RETURN n.id, e.id ORDER BY n.id LIMIT $limit`,
  ([id, entity]) => ({ id: text(id), entity: text(entity) }),
);

/** `$rows`: `{id, pair}`: relations of a claim, by their sort keys. */
const deleteRelations = command(
  'rebuild.deleteRelations',
  /* cypher */ `
  UNWIND $rows AS row
  MATCH (:Node {id: row.id})-[r:RELATES]->()
  WHERE r.byPair = row.pair
  DELETE r`,
);

const currentCounts = query<Record<string, never>, GraphCounts>(
  'load.counts',
  /* cypher */ `
  CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
  CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
  CALL () { MATCH (s:Source) RETURN count(s) AS sources }
  RETURN entities, claims, sources`,
  ([entities, claims, sources]) => ({
    entities: integer(entities),
    claims: integer(claims),
    sources: integer(sources),
  }),
);
