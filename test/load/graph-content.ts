import type { Engine, Value } from '../../src/engine/engine.ts';
import { parseRecord } from '../../src/model/stored/packed-record.ts';

/** Everything in a graph that depends on the current data only, in a fixed order: equal for equal data sets. */
export async function currentContent(
  engine: Engine,
): Promise<{ nodes: object[]; relationships: object[]; ledger: string[] }> {
  const nodes = await engine.read(NODES, {});
  const relationships = await engine.read(RELATIONSHIPS, {});
  const ledger = await engine.read(LEDGER, {});
  return {
    nodes: sorted(
      nodes.map(([labels, properties]) => ({ labels: textsOf(labels).toSorted(), ...lasting(properties) })),
    ),
    relationships: sorted(
      relationships.map(([from, type, to, properties]) => ({ from, type, to, ...lasting(properties) })),
    ),
    ledger: ledger
      .flatMap(([dataset, family, lines]) =>
        String(lines)
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => `${String(dataset)} ${String(family)} ${line}`),
      )
      .toSorted(),
  };
}

const NODES = {
  name: 'test.currentNodes',
  text: /* cypher */ `
  MATCH (n) WHERE n:Claim OR n:Entity OR n:Source OR n:Identifier OR n:Dataset OR n:Graph OR n:PartnerMarkets
  RETURN labels(n), properties(n)`,
};
const RELATIONSHIPS = {
  name: 'test.currentRelationships',
  text: /* cypher */ `
  MATCH (a)-[r:INVOLVES|IN_MARKET|CITES|RELATES|PARTNERS_WITH|IDENTIFIES]->(b)
  RETURN a.id, type(r), b.id, properties(r)`,
};
const LEDGER = { name: 'test.ledger', text: /* cypher */ `MATCH (l:Ledger) RETURN l.dataset, l.family, l.lines` };

/** What tells of the past. */
const PAST = new Set([
  'revision',
  'recordedAt',
  'presentFrom',
  'presentUntil',
  'loadedAt',
  'loads',
  'aliveAt',
  'owner',
  'committing',
  'folder',
]);

function lasting(properties: Value | undefined): Record<string, Value> {
  const entries = Object.entries(properties as Record<string, Value>).filter(
    // an empty list says the same as a missing one
    ([key, value]) => !PAST.has(key) && value !== null && JSON.stringify(value) !== '[]',
  );
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function textsOf(value: Value | undefined): string[] {
  return (value as Value[]).map(String);
}

function sorted(items: readonly object[]): object[] {
  return items
    .map((item) => [JSON.stringify(item), item] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
}

/** The record of each claim that was valid at a moment, by id. Fails if a claim has two. */
export async function claimsAt(engine: Engine, moment: string): Promise<Record<string, string>> {
  const rows = await engine.read(AT, { moment });
  const records: Record<string, string> = {};
  for (const [id, record] of rows) {
    if (String(id) in records) throw new Error(`Expected one revision of ${String(id)} at ${moment}, got two.`);
    records[String(id)] = JSON.stringify(parseRecord(String(record)));
  }
  return records;
}

const AT = {
  name: 'test.revisionsAt',
  text: /* cypher */ `
  MATCH (r:Revision)
  WHERE r.recordedAt <= $moment AND (r.retractedAt IS NULL OR $moment < r.retractedAt)
  RETURN r.byId, r.record`,
};

/** The relationships of all revisions that are not current: to what, with which roles and kinds. */
export async function pastRelationships(engine: Engine): Promise<readonly { record: string; related: string[] }[]> {
  const rows = await engine.read(PAST_RELATIONSHIPS, {});
  return rows.map(([, record, related]) => ({
    record: JSON.stringify(parseRecord(String(record))),
    related: textsOf(related).toSorted(),
  }));
}

const PAST_RELATIONSHIPS = {
  name: 'test.pastRelationships',
  text: /* cypher */ `
  MATCH (r:Revision) WHERE NOT r:Claim
  OPTIONAL MATCH (r)-[x:INVOLVED|WAS_IN_MARKET|CITED|RELATED]->(o)
  RETURN r.id, r.record, collect(type(x) + ' ' + coalesce(x.role, x.kind, '') + ' ' + o.id)`,
};
