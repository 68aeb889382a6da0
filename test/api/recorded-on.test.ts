import { beforeAll, expect, it } from 'vitest';

import { graphState } from '../../src/graph/graph-state.ts';
import { loadDataset, removeDataset } from '../../src/load/load.ts';
import type { ClaimRecord } from '../../src/model/record.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { type Sample, sample } from '../dataset/sample.ts';
import { describeEngines } from '../support/engines.ts';
import { type Client, type Json, clientOf } from '../support/execute.ts';
import { appOf } from '../support/world.ts';

const FUTURE = '2999-01-01T00:00:00Z';

/** Moments of four loads: the sample; a claim revised and one with two roles; a claim retracted; the data set removed. */
describeEngines('Lists at a moment', (graph) => {
  let client: Client;
  const moments: string[] = [];

  beforeAll(async () => {
    client = clientOf(appOf(graph.engine).fetch);
    const load = async (records: Sample) => {
      await loadDataset(graph.engine, datasetOf(records));
      moments.push((await graphState(graph.engine)).loadedAt ?? '');
    };
    await load(sample);
    await load(revised);
    await load(retracted);
    await removeDataset(graph.engine, 'sample');
    moments.push((await graphState(graph.engine)).loadedAt ?? '');
  });

  it('show the claims that were recorded then, and none before the first load', async () => {
    const list =
      'query ($at: DateTime) { claims(where: { recordedOn: $at }) { totalCount } entities(where: { recordedOn: $at }) { totalCount } sources(where: { recordedOn: $at }) { totalCount } search(text: "alipay", recordedOn: $at) { totalCount } }';
    const countsAt = async (at: string | null) => {
      const { claims, entities, sources, search } = await client.execute(list, { at });
      return [claims, entities, sources, search].map(({ totalCount }: Json) => totalCount as number);
    };
    expect(await countsAt('2000-01-01T00:00:00Z')).toEqual([0, 0, 0, 0]);
    expect(await countsAt(before(moments[0]))).toEqual([0, 0, 0, 0]);
    expect(await countsAt(moments[0] ?? '')).toEqual([9, 7, 2, 2]);
    expect(await countsAt(before(moments[2]))).toEqual([9, 7, 2, 2]);
    expect(await countsAt(moments[2] ?? '')).toEqual([8, 7, 2, 2]);
    // the data set was removed
    expect(await countsAt(FUTURE)).toEqual(await countsAt(null));
    expect(await countsAt(null)).toEqual([0, 0, 0, 0]);
  });

  it('show the revision, the relations and the revisions of that time', async () => {
    const document = `query ($at: DateTime) {
      claims(where: { recordedOn: $at, ids: ["metric-f7"] }) {
        nodes { summary revision retractedAt relations { kind claim { id } } revisions { revision changes { field before after } } }
      }
    }`;
    const at = async (moment: string) => (await client.execute(document, { at: moment })).claims.nodes[0] as Json;
    expect(await at(moments[0] ?? '')).toEqual({
      summary: 'Something is so.',
      revision: 1,
      retractedAt: null,
      relations: [{ kind: 'CONFLICTS_WITH', claim: { id: 'statement-f9' } }],
      revisions: [{ revision: 1, changes: [] }],
    });
    expect(await at(moments[1] ?? '')).toMatchObject({
      summary: 'Something else is so.',
      revision: 2,
      relations: [],
      revisions: [
        { revision: 1 },
        {
          revision: 2,
          changes: [
            { field: 'summary', before: 'Something is so.', after: 'Something else is so.' },
            { field: 'relations', before: [{ kind: 'CONFLICTS_WITH', claim: 'statement-f9' }], after: [] },
          ],
        },
      ],
    });
  });

  it('count an entity with several roles in a claim once', async () => {
    const document = `query ($at: DateTime!) {
      entity(id: "bnp") {
        claims(where: { recordedOn: $at, kinds: [PARTNERSHIP] }, as: [PROCESSOR]) { totalCount counts(by: ENTITY) { value claimCount entityCount } }
        partners(where: { recordedOn: $at }) { edges { node { id } roles } }
      }
      alipay: entity(id: "alipay") { partners(where: { recordedOn: $at }, roles: [PROCESSOR]) { edges { node { id } roles } } }
      paths(from: "alipay", to: "bnp", where: { recordedOn: $at, kinds: [PARTNERSHIP] }) { totalCount }
      entities(where: { recordedOn: $at, takesPartIn: { as: [PROCESSOR, ACQUIRER], atLeast: 2 } }) { totalCount }
    }`;
    expect(await client.execute(document, { at: moments[1] ?? '' })).toEqual({
      entity: {
        claims: {
          totalCount: 1,
          counts: [
            { value: 'alipay', claimCount: 1, entityCount: 2 },
            { value: 'bnp', claimCount: 1, entityCount: 2 },
          ],
        },
        partners: { edges: [{ node: { id: 'alipay' }, roles: ['PLATFORM'] }] },
      },
      alipay: { partners: { edges: [{ node: { id: 'bnp' }, roles: ['PROCESSOR'] }] } },
      paths: { totalCount: 1 },
      entities: { totalCount: 0 },
    });
  });

  it('are read page by page, with cursors of that moment', async () => {
    const document =
      'query ($at: DateTime!, $after: String) { claims(first: 2, after: $after, where: { recordedOn: $at }, orderBy: { field: ID }) { nodes { id } pageInfo { endCursor hasNextPage } } }';
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { claims }: Json = await client.execute(document, { at: moments[0] ?? '', after });
      ids.push(...claims.nodes.map(({ id }: Json) => id));
      if (!claims.pageInfo.hasNextPage) break;
      after = claims.pageInfo.endCursor;
    }
    expect(ids).toEqual(sample.claims.map(({ id }) => id).toSorted());
  });

  it.each([
    ['claims(where: { any: [{ recordedOn: $at }] }) { totalCount }', 'where.any[0].recordedOn', 'where.recordedOn'],
    ['claims(where: { not: { recordedOn: $at } }) { totalCount }', 'where.not.recordedOn', 'where.recordedOn'],
    ['entities(where: { not: { recordedOn: $at } }) { totalCount }', 'where.not.recordedOn', 'where.recordedOn'],
    [
      'entities(where: { takesPartIn: { where: { recordedOn: $at } } }) { totalCount }',
      'where.takesPartIn.where.recordedOn',
      'where.recordedOn',
    ],
  ])('reject a moment inside of another filter: %s', async (list, place, cure) => {
    const { errors } = await client.ask(`query ($at: DateTime) { ${list} }`, { at: FUTURE });
    expect(errors?.map(({ message, extensions: { code } }) => ({ code, message }))).toEqual([
      {
        code: 'INVALID_FILTER',
        message: `${place}: expected no moment in a nested filter, since a list shows the graph of one moment. Move it to ${cure}.`,
      },
    ]);
  });

  it('reject a text that is no moment', async () => {
    const { errors } = await client.ask('{ claims(where: { recordedOn: "2020" }) { totalCount } }');
    expect(errors?.[0]?.message).toContain(
      'Expected a moment with its time zone in quotes such as "2018-06-08T12:00:00Z", got "2020".',
    );
  });

  it('know data sets that were removed, and reject other ids', async () => {
    const document =
      'query ($at: DateTime, $id: ID!) { claims(where: { recordedOn: $at, datasets: [$id] }) { totalCount } }';
    const { claims } = await client.execute(document, { at: moments[0] ?? '', id: 'sample' });
    expect(claims.totalCount).toBe(9);
    const { errors } = await client.ask(document, { at: moments[0] ?? '', id: 'simple' });
    expect(errors?.[0]).toMatchObject({
      message:
        'where.datasets: expected the id of a data set, got "simple": nothing has that id. Look up ids with graph { datasets { id } }.',
      extensions: { code: 'UNKNOWN_ID' },
    });
  });
});

const revised: Sample = {
  ...sample,
  claims: sample.claims.map((claim): ClaimRecord => {
    if (claim.id === 'metric-f7') return { ...claim, summary: 'Something else is so.', relations: [] };
    if (claim.id !== 'partnership-f1') return claim;
    return { ...claim, participants: [...claim.participants, { entity: 'bnp', role: 'PROCESSOR', roleText: null }] };
  }),
};

const retracted: Sample = { ...revised, claims: revised.claims.filter(({ id }) => id !== 'acquisition-f6') };

function before(moment = ''): string {
  return new Date(Date.parse(moment) - 1).toISOString();
}
