import { beforeAll, expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import { readFiles } from '../dataset/folder.ts';
import { DELTA, FJORD } from '../export/open-dataset.ts';
import { describeEngines } from '../support/engines.ts';
import { type Client, clientOf } from '../support/execute.ts';
import { appOf } from '../support/world.ts';

const SEARCH = `query ($text: String!, $datasets: [ID!], $recordedOn: DateTime) {
  search(text: $text, datasets: $datasets, recordedOn: $recordedOn, first: 200) {
    totalCount
    edges {
      node {
        id
        ... on Claim { dataset { id } }
        ... on Source { dataset { id } }
        ... on Entity { datasets { id } }
      }
    }
  }
}`;

interface Hit {
  readonly id: string;
  readonly dataset?: { readonly id: string };
  readonly datasets?: readonly { readonly id: string }[];
}

describeEngines('A search in data sets', (graph) => {
  let client: Client;

  beforeAll(async () => {
    for (const files of [FJORD, DELTA]) await loadDataset(graph.engine, await readFiles(files));
    client = clientOf(appOf(graph.engine).fetch);
  });

  const hitsOf = async (variables: object): Promise<Hit[]> => {
    const { search } = await client.execute(SEARCH, { text: 'fjord', ...variables });
    expect(search.totalCount).toBe(search.edges.length);
    return search.edges.map(({ node }: { node: Hit }) => node);
  };
  const setsOf = ({ dataset, datasets = [] }: Hit) => (dataset ? [dataset] : datasets).map(({ id }) => id);

  it.each([[{}], [{ recordedOn: '2100-01-01T00:00:00Z' }]])(
    'finds the records of each, and entities that it describes: %j',
    async (moment) => {
      const all = await hitsOf(moment);
      expect(all.length).toBeGreaterThan(1);
      for (const id of ['fjord', 'delta']) {
        const expected = all.filter((hit) => setsOf(hit).includes(id));
        expect(expected.length).toBeGreaterThan(0);
        expect((await hitsOf({ ...moment, datasets: [id] })).map((hit) => hit.id)).toEqual(
          expected.map((hit) => hit.id),
        );
      }
      expect(await hitsOf({ ...moment, datasets: ['fjord', 'delta'] })).toEqual(
        all.filter((hit) => setsOf(hit).length > 0),
      );
    },
  );

  it('rejects an unknown data set and an empty list', async () => {
    const codeOf = async (datasets: string[]) =>
      (await client.ask(SEARCH, { text: 'fjord', datasets })).errors?.[0]?.extensions.code;
    expect([await codeOf(['nobody']), await codeOf([])]).toEqual(['UNKNOWN_ID', 'INVALID_FILTER']);
  });
});
