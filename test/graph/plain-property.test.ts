import { beforeAll, expect, it } from 'vitest';

import type { Value } from '../../src/engine/engine.ts';
import { loadDataset } from '../../src/load/load.ts';
import { storedForm } from '../../src/load/write/stored-form.ts';
import { sample } from '../dataset/sample.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { describeEngines } from '../support/engines.ts';

/** The sample, with whole and broken amounts in one list: some databases store no list of two types. */
const claims = sample.claims.map((claim) => ({
  ...claim,
  amounts: claim.amounts.flatMap((amount) => [amount, { ...amount, value: 0.5 }]),
}));

type PlainProperties = Readonly<Record<string, Value | undefined>>;

/** What Neo4j Browser and Bloom can show of each record without the API. */
const PLAIN = {
  Source: sample.sources.map(({ id, title, publisher, date, url, note }) => ({
    id,
    title,
    publisher,
    date,
    url,
    note,
  })),
  Entity: sample.entities.map(({ id, kind, name, names, country, description }) => ({
    id,
    kind,
    name,
    aliases: names.map((other) => other.name),
    country,
    description,
  })),
  Claim: claims.map((claim) => ({
    id: claim.id,
    kind: claim.kind,
    summary: claim.summary,
    status: claim.status,
    stage: claim.stage,
    confidence: claim.confidence,
    tier: claim.tier,
    date: claim.date,
    since: claim.since,
    until: claim.until,
    seenFrom: claim.seenFrom,
    seenUntil: claim.seenUntil,
    region: claim.region,
    title: claim.title,
    stakePercent: claim.stakePercent,
    series: claim.series,
    note: claim.note,
    markets: claim.markets,
    amountValues: claim.amounts.map(({ value }) => value),
    amountCurrencies: claim.amounts.map(({ currency }) => currency),
    measure: claim.metric?.measure ?? null,
    metricValue: claim.metric?.value ?? null,
    metricUnit: claim.metric?.unit ?? null,
  })),
} satisfies Record<string, readonly PlainProperties[]>;

describeEngines('Plain properties', (graph) => {
  beforeAll(async () => {
    await loadDataset(graph.engine, { ...datasetOf({ ...sample, claims }), version: 'sample' });
  });

  it.each(Object.entries<readonly PlainProperties[]>(PLAIN))(
    'of each %s equal its record, without empty lists',
    async (label, records) => {
      const names = Object.keys(records[0] ?? {});
      const columns = names.map((name) => `n.${name}`).join(', ');
      const statement = { name: `test.plain.${label}`, text: `MATCH (n:${label}) RETURN ${columns}` };
      const rows = await graph.engine.read(statement, {});
      const stored = rows.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column]])));
      // an engine whose graph no other program can query keeps those that statements read
      const kept = storedForm(Object.fromEntries(names.map((name) => [name, true])), {}, graph.engine.abilities);
      const expected = records.map((record) =>
        Object.fromEntries(names.map((name) => [name, name in kept ? record[name] : null])),
      );
      const byId = (one: PlainProperties, other: PlainProperties) => (String(one['id']) < String(other['id']) ? -1 : 1);
      expect(stored.toSorted(byId)).toEqual(expected.map(withoutEmptyLists).toSorted(byId));
    },
  );
});

function withoutEmptyLists(properties: PlainProperties): PlainProperties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Array.isArray(value) && value.length === 0 ? null : value,
    ]),
  );
}
