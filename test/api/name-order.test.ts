import { beforeAll, expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import { describeEngines } from '../support/engines.ts';
import { type Client, clientOf, type Json } from '../support/execute.ts';
import { appOf } from '../support/world.ts';
import { sample } from '../dataset/sample.ts';
import { datasetOf } from '../dataset/dataset-of.ts';

/** In code-point order. UTF-16 order has the emoji before the three names that follow U+D7FF. */
const NAMES = [
  'Zebra',
  '支付宝',
  '\ud7fe',
  '\ud7ff',
  '\ud7ff0',
  '\ue000 private',
  '\ufffd lost',
  '😀',
  '😀 b',
  '🦊 fox',
];

/** Names around the end of the 16-bit plane, which databases compare differently. */
describeEngines('Names of any script', (graph) => {
  let client: Client;

  beforeAll(async () => {
    const [model] = sample.entities;
    const [partnership] = sample.claims;
    if (!model || !partnership) throw new Error('The sample has entities and claims.');
    const entities = NAMES.map((name, i) => ({ ...model, id: `named-${i}`, name, names: [] }));
    const participants = entities.map(({ id }) => ({ entity: id, role: 'OTHER' as const, roleText: null }));
    const dataset = datasetOf({
      sources: sample.sources,
      entities: [...sample.entities, ...entities],
      claims: [{ ...partnership, participants: [...partnership.participants, ...participants] }],
    });
    await loadDataset(graph.engine, dataset);
    client = clientOf(appOf(graph.engine).fetch);
  });

  it.each([
    ['entities', 'list: entities(PAGE)'],
    ['partners', 'entity(id: "alipay") { list: partners(PAGE) }'],
  ])('order %s by code point, on pages forwards and backwards', async (_, field) => {
    const forwards = await walk(client, field, 'first', 'after', 'endCursor');
    const backwards = await walk(client, field, 'last', 'before', 'startCursor');
    expect(forwards.filter((name) => NAMES.includes(name))).toEqual(NAMES);
    expect(backwards.toReversed()).toEqual(forwards);
    expect(await walk(client, field, 'first', 'after', 'endCursor', 200)).toEqual(forwards);
  });

  it('order entities in descending order too', async () => {
    const field = 'list: entities(PAGE, orderBy: { field: NAME, direction: DESC })';
    const found = await walk(client, field, 'first', 'after', 'endCursor');
    expect(found.filter((name) => NAMES.includes(name))).toEqual(NAMES.toReversed());
  });
});

/** The names on pages of `size`, in order. */
async function walk(
  client: Client,
  field: string,
  sizeName: string,
  cursorName: string,
  next: string,
  size = 2,
): Promise<string[]> {
  const fields = `{ totalCount nodes { name } pageInfo { ${next} } }`;
  const page = `${sizeName}: ${size}, ${cursorName}: $cursor`;
  const document = `query ($cursor: String) { ${field.replace('PAGE', page).replace(/\)( \}|$)/, `) ${fields}$1`)} }`;
  const found: string[] = [];
  for (let cursor: string | null = null; ;) {
    const data: Json = await client.execute(document, { cursor });
    const list = data.list ?? data.entity.list;
    const names: string[] = list.nodes.map(({ name }: { name: string }) => name);
    if (names.length === 0) {
      expect(found).toHaveLength(list.totalCount);
      return found;
    }
    found.push(...(sizeName === 'last' ? names.toReversed() : names));
    cursor = list.pageInfo[next];
  }
}
