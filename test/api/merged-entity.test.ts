import { beforeAll, expect, it } from 'vitest';

import { graphState } from '../../src/graph/graph-state.ts';
import { loadDataset } from '../../src/load/load.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { type Sample, claim, entity, part, sample } from '../dataset/sample.ts';
import { csvRecords } from '../support/csv.ts';
import { describeEngines } from '../support/engines.ts';
import { type Client, type Json, clientOf } from '../support/execute.ts';
import { appOf } from '../support/world.ts';

/** The sample, with a second entity for Ant that has claims of its own. */
const doubled: Sample = {
  ...sample,
  entities: [
    ...sample.entities,
    entity({ id: 'ant-group', name: 'Ant Group', country: 'CN', tags: ['fintech'] }),
    entity({ id: 'ant-sa', name: 'Ant Group SA', country: 'FR' }),
    entity({ id: 'bnp-sa', kind: 'BANK', name: 'BNP Paribas S.A.', country: 'FR' }),
  ],
  claims: [
    ...sample.claims,
    claim({
      id: 'group-bnp',
      kind: 'PARTNERSHIP',
      participants: [part('ant-group', 'PLATFORM'), part('bnp', 'ACQUIRER')],
      markets: ['FR'],
    }),
  ],
};
const judged = (left: string, right: string, judgement: 'positive' | 'negative' | 'unsure', line = 2) => {
  return { left, right, judgement, user: '', createdAt: '', reason: '', line };
};

/** Three loads: before the merge, with it, and without it again, followed by a last one with it. */
describeEngines('An entity that was merged', (graph) => {
  let client: Client;
  const moments: string[] = [];

  beforeAll(async () => {
    client = clientOf(appOf(graph.engine).fetch);
    const merge = [judged('ant', 'ant-group', 'positive'), judged('ant-sa', 'ant-group', 'unsure', 3)];
    for (const judgements of [[], merge, [], merge]) {
      await loadDataset(graph.engine, datasetOf(doubled, {}, judgements));
      moments.push((await graphState(graph.engine)).loadedAt ?? '');
    }
  });

  it('is found by its old id, in every argument', async () => {
    const {
      entity: found,
      node,
      nodes,
      sharedPartners,
      timeline,
      neighbourhood,
      paths,
      entities,
      claims,
    } = await client.execute(`{
        entity(id: "Ant-Group") { id name mergedIds names { name } tags claims { totalCount } }
        node(id: "ant-group") { id }
        nodes(ids: ["ant", "ant-group", "nobody"]) { id }
        sharedPartners(of: ["ant-group", "alipay"], atLeast: 1) { nodes { id } }
        timeline(of: "ant-group") { totalCount }
        neighbourhood(of: ["ant-group"]) { entities { id } claims { id } }
        paths(from: "ant-group", to: "bnp") { from { id } length }
        entities(where: { ids: ["ant-group"] }) { nodes { id } }
        claims(where: { involves: [{ entity: "ant-group" }, { entity: "bnp" }] }) { nodes { id } }
      }`);
    expect(found).toEqual({
      id: 'ant',
      name: 'Ant',
      mergedIds: ['ant-group'],
      names: [{ name: 'Ant Group' }],
      tags: ['fintech'],
      claims: { totalCount: 6 },
    });
    expect(node).toEqual({ id: 'ant' });
    expect(nodes).toEqual([{ id: 'ant' }, { id: 'ant' }, null]);
    expect(sharedPartners.nodes.map(({ id }: Json) => id as string)).toEqual(['bnp']);
    expect(timeline.totalCount).toBeGreaterThanOrEqual(0);
    expect(neighbourhood.entities[0]).toEqual({ id: 'ant' });
    expect(neighbourhood.claims.map(({ id }: Json) => id as string)).toContain('group-bnp');
    expect(paths).toEqual({ from: { id: 'ant' }, length: 1 });
    expect(entities.nodes).toEqual([{ id: 'ant' }]);
    expect(claims.nodes.map(({ id }: Json) => id as string)).toContain('group-bnp');
  });

  it('is there at the moments at which it was one of its own', async () => {
    const document = `query ($at: DateTime) {
      entities(where: { ids: ["ant-group"], recordedOn: $at }) { nodes { id name } }
      claims(where: { involves: [{ entity: "ant-group" }], ids: ["group-bnp"], recordedOn: $at }) {
        nodes { participants { entity { id name } } }
      }
    }`;
    const at = async (moment: string | undefined) => {
      const { entities, claims } = await client.execute(document, { at: moment });
      return [entities.nodes[0], claims.nodes[0].participants[0].entity] as Json;
    };
    const old = { id: 'ant-group', name: 'Ant Group' };
    const merged = { id: 'ant', name: 'Ant' };
    expect(await at(moments[0])).toEqual([old, old]);
    expect(await at(moments[1])).toEqual([merged, merged]);
    expect(await at(moments[2])).toEqual([old, old]);
    expect(await at(moments[3])).toEqual([merged, merged]);
  });

  it('has a claim with a revision for each merge and its undoing, and the descriptions of all its lines', async () => {
    const { claim: found, entity: ant } = await client.execute(`{
      claim(id: "group-bnp") { revisions { revision changes { field before after } } }
      entity(id: "ant") { descriptions { dataset { id } record } }
    }`);
    const [, first, second] = found.revisions;
    const before = [part('ant-group', 'PLATFORM'), part('bnp', 'ACQUIRER')];
    const after = [part('ant', 'PLATFORM'), part('bnp', 'ACQUIRER')];
    expect(first.changes).toEqual([{ field: 'participants', before, after }]);
    expect(second.changes).toEqual([{ field: 'participants', before: after, after: before }]);
    expect(ant.descriptions).toEqual([
      {
        dataset: { id: 'sample' },
        record: { id: 'ant', kind: 'COMPANY', name: 'Ant', country: 'CN', description: 'Ant.' },
      },
      {
        dataset: { id: 'sample' },
        record: {
          id: 'ant-group',
          kind: 'COMPANY',
          name: 'Ant Group',
          country: 'CN',
          description: 'Ant Group.',
          tags: ['fintech'],
        },
      },
    ]);
  });

  it('is listed by exports of the entity that remains', async () => {
    const { fetch } = appOf(graph.engine);
    const textOf = async (file: string) => (await fetch(new Request(`http://fingraph.test/export/${file}`))).text();
    const [header = [], ...rows] = csvRecords(await textOf('entities.csv'));
    const cellOf = (id: string) => rows.find(([first]) => first === id)?.[header.indexOf('mergedIds')];
    expect([cellOf('ant'), cellOf('bnp'), cellOf('ant-group')]).toEqual(['ant-group', '', undefined]);
    const lines = (await textOf('entities.jsonl')).split('\n').filter(Boolean);
    const ant = lines.map((line) => JSON.parse(line) as Json).find(({ id }) => id === 'ant');
    expect(ant.mergedIds).toEqual(['ant-group']);
    expect(ant.descriptions.map(({ record }: Json) => record.id as string)).toEqual(['ant', 'ant-group']);
    const claim = (await textOf('claims.jsonl'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Json)
      .find(({ id }) => id === 'group-bnp');
    expect(claim.participants[0].entity.id).toBe('ant');
    expect(claim.record.participants[0].entity).toBe('ant-group');
  });

  it('is no candidate any more; a pair that a person could not decide is marked', async () => {
    const { duplicates } = await client.execute(`{
      duplicates(minScore: 0.5) { totalCount endCursor pairs { left { id } right { id } score speaksFor speaksAgainst judgement } }
    }`);
    expect(duplicates.pairs.find(({ right }: Json) => right.id === 'ant-sa')).toMatchObject({
      left: { id: 'ant' },
      judgement: 'UNSURE',
      speaksAgainst: ['country CN and FR'],
    });
    expect(JSON.stringify(duplicates)).not.toContain('ant-group');
  });
});

describeEngines('Duplicates', (graph) => {
  let client: Client;
  const load = (...judgements: ReturnType<typeof judged>[]) =>
    loadDataset(graph.engine, datasetOf(doubled, {}, judgements));

  beforeAll(async () => {
    client = clientOf(appOf(graph.engine).fetch);
    await load();
  });
  const pairsOf = async (args = '') =>
    (
      await client.execute(
        `{ duplicates(minScore: 0.5 ${args}) { totalCount endCursor pairs { left { id } right { id } score } } }`,
      )
    ).duplicates as Json;

  it('are sorted by score, page by page, without pairs that are judged to be different', async () => {
    const all = await pairsOf();
    expect(all.totalCount).toBe(all.pairs.length);
    expect(all.endCursor).toBeNull();
    expect(all.totalCount).toBeGreaterThan(1);
    const scores = all.pairs.map(({ score }: Json) => score as number);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    const first = await pairsOf('first: 1');
    const second = await pairsOf(`first: 1, after: "${first.endCursor}"`);
    expect([...first.pairs, ...second.pairs]).toEqual(all.pairs.slice(0, 2));
    const [{ left, right }] = all.pairs;
    await load(judged(right.id, left.id, 'negative'));
    expect((await pairsOf()).pairs).toEqual(all.pairs.slice(1));
    const stale = await client.ask(`{ duplicates(minScore: 0.5, after: "${first.endCursor}") { totalCount } }`);
    expect(stale.errors?.[0]?.extensions.code).toBe('STALE_CURSOR');
  });

  it('may be those of some data sets, and have limits', async () => {
    expect((await pairsOf('datasets: ["sample"]')).totalCount).toBe((await pairsOf()).totalCount);
    const codes = async (args: string) =>
      (await client.ask(`{ duplicates(${args}) { totalCount } }`)).errors?.map(({ extensions }) => extensions.code);
    expect(await codes('minScore: 0.2')).toEqual(['OUT_OF_RANGE']);
    expect(await codes('first: 201')).toEqual(['PAGE_TOO_LARGE']);
    expect(await codes('datasets: ["nothing"]')).toEqual(['UNKNOWN_ID']);
  });
});

describeEngines('The id of a merged entity', (graph) => {
  it('is found by search and match, also if no name is like it', async () => {
    const named = { ...sample, entities: [...sample.entities, entity({ id: 'x-4711', name: 'Ant Group' })] };
    await loadDataset(graph.engine, datasetOf(named, {}, [judged('ant', 'x-4711', 'positive')]));
    const { search, match } = await clientOf(appOf(graph.engine).fetch).execute(`{
      search(text: "X-4711") { totalCount nodes { id } }
      match(queries: [{ name: "x-4711" }]) { candidates { match score entity { id } } }
    }`);
    expect(search).toEqual({ totalCount: 1, nodes: [{ id: 'ant' }] });
    expect(match).toEqual([{ candidates: [{ match: true, score: 1, entity: { id: 'ant' } }] }]);
  });
});
