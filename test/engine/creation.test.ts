import { describe, expect, it, onTestFinished } from 'vitest';

import { openEmbedded } from '../../src/engine/embedded/embedded.ts';
import type { Call, Engine, Row, Value } from '../../src/engine/engine.ts';

const command = (text: string) => ({ name: 'test.write', text });
const VALUES: readonly Value[] = [
  'text',
  '',
  'Ünïcödé \u0001 🏦',
  true,
  0,
  1,
  -7,
  1.5,
  2 ** 40,
  2n ** 62n,
  [],
  ['a', 'b'],
  [1, 2.5],
  null,
];

const nodes = VALUES.map((value, place) => ({ id: `n${place}`, place, value }));
const links = VALUES.map((value, place) => ({
  from: `n${place}`,
  to: `n${(place * 5 + 3) % VALUES.length}`,
  kind: `KIND${place % 2}`,
  properties: { place, value },
}));
const CREATE_NODES = command('UNWIND $rows AS row\nCREATE (n:Node:Item)\nSET n = row');
const MATCHING = `
  UNWIND $rows AS row
  MATCH (a:Node {id: row.from})
  MATCH (b:Node {id: row.to})`;

/** Nodes, then relationships in each form, then statements that do more than create. */
const CALLS: readonly Call[] = [
  { statement: CREATE_NODES, params: { rows: nodes } },
  {
    statement: command(`${MATCHING}\n  CREATE (a)-[r:HAS]->(b)\n  SET r = row.properties`),
    params: { rows: links },
  },
  {
    statement: command(`${MATCHING}\n  CREATE (a)-[r:KNOWS]->(b)\n  SET r.kind = row.kind, r.of = row.missing`),
    params: { rows: links },
  },
  { statement: command(`${MATCHING}\n  CREATE (b)-[:BACK]->(a)`), params: { rows: links } },
  { statement: command(`${MATCHING}\n  CREATE (a)-[:PLAIN]->(b)`), params: { rows: links } },
  { statement: command('MATCH (n:Item) SET n.seen = size(n.id)'), params: {} },
  { statement: CREATE_NODES, params: { rows: [{ id: 'last' }] } },
  {
    statement: command(`${MATCHING}\n  CREATE (a)-[:PLAIN]->(b)`),
    params: {
      rows: [
        { from: 'last', to: 'old' },
        { from: 'last', to: 'nobody' },
      ],
    },
  },
];

describe('A first write', () => {
  it('creates the same nodes and relationships as any other', async () => {
    const [first, other] = [await openWithNode(), await openWithNode()];
    await first.write(CALLS, { isFirst: true });
    await other.write(CALLS);
    expect(await contentOf(first)).toStrictEqual(await contentOf(other));
    expect((await contentOf(first)).map((rows) => rows.length)).toEqual([VALUES.length + 2, 4 * VALUES.length + 1]);
  });

  it('rejects values that are not stored as they are', async () => {
    const engine = await openWithNode();
    const writing = engine.write([{ statement: CREATE_NODES, params: { rows: [{ id: 'a', value: NaN }] } }], {
      isFirst: true,
    });
    await expect(writing).rejects.toMatchObject({ code: 'STATEMENT' });
  });

  it('that fails leaves what it has created, but nothing of the statements after it', async () => {
    const engine = await openWithNode();
    const failing = { statement: command('MATCH (n:Item) SET n.seen = toString(1 / 0)'), params: {} };
    const calls = [...CALLS.slice(0, 6), failing];
    await expect(engine.write(calls, { isFirst: true })).rejects.toMatchObject({ code: 'STATEMENT' });
    const [created, changed] = await countsOf(engine);
    expect([created, changed]).toEqual([VALUES.length, 0]);
  });

  it('is committed call by call', async () => {
    const engine = await openWithNode();
    const seen: Value[] = [];
    async function* calls() {
      yield CALLS[0] as Call;
      seen.push((await countsOf(engine))[0] ?? null);
    }
    const before = engine.abilities.commits?.() ?? 0;
    await engine.write(calls(), { isFirst: true });
    expect(seen).toEqual([VALUES.length]);
    expect(engine.abilities.commits?.()).toBe(before + 2);
  });
});

/** A graph that holds one node already. */
async function openWithNode(): Promise<Engine> {
  const engine = await openEmbedded({ path: null, timeoutMs: 30_000 });
  onTestFinished(() => engine.close());
  await engine.prepare();
  await engine.write([{ statement: command(`CREATE (:Node {id: 'old'})`), params: {} }]);
  return engine;
}

/** A division tells an integer from another number. */
async function contentOf(engine: Engine): Promise<(readonly Row[])[]> {
  const texts = [
    'MATCH (n:Node) RETURN labels(n), properties(n), n.place / 2 ORDER BY n.id',
    'MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r), r.place / 2 ORDER BY type(r), a.id, b.id',
  ];
  return Promise.all(texts.map((text) => engine.read({ name: 'test.read', text }, {})));
}

async function countsOf(engine: Engine): Promise<Row> {
  const text = 'MATCH (n:Item) RETURN count(n), count(n.seen)';
  return (await engine.read({ name: 'test.count', text }, {}))[0] ?? [];
}
