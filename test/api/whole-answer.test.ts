import { beforeAll, beforeEach, expect, it } from 'vitest';

import { parseRecord } from '../../src/model/stored/packed-record.ts';
import type { Engine, Statement } from '../../src/engine/engine.ts';
import { cacheVersionOf, cachedGraphState } from '../../src/graph/cached-graph-state.ts';
import { createRowCache } from '../../src/graph/row-cache.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { describeEngines, type TestGraph } from '../support/engines.ts';
import { appOf, loadShipped } from '../support/world.ts';

/* An update changes two records in one transaction, as a load does. A request reads them with two statements. */

const LEASE = statement('test.lease', `MATCH (g:Graph) SET g.owner = 'test', g.aliveAt = timestamp()`);
const COMMIT = statement(
  'test.commit',
  `MATCH (g:Graph), (e:Node {id: 'alipay'}), (s:Node {id: 'seed'})
   SET g.version = $version, g.loadedAt = $loadedAt, g.owner = null, e.record = $entity, s.record = $source`,
);
const COMMITTING = statement('test.committing', `MATCH (g:Graph) SET g.committing = $committing`);
const STATUS = statement('test.status', `MATCH (g:Graph) SET g.status = $status`);
const RECORDS = statement('test.records', `UNWIND ['alipay', 'seed'] AS id MATCH (n:Node {id: id}) RETURN n.record`);

/** Of a source, whose claims do not carry their participants: the levels are read one after another by every engine. */
const TWO_LEVELS = `{
  graph { version }
  source(id: "seed") { title claims(first: 1, where: { involves: [{ entity: "alipay" }] }) { nodes {
    participants { entity { id description } }
  } } }
}`;

describeEngines('An answer', (graph) => {
  let updates: Updates;
  beforeAll(async () => {
    await loadShipped(graph.engine);
    updates = updatesOf(graph);
  });
  beforeEach(async () => {
    await updates.commit('v0');
  });

  it('comes from one version if an update is committed between its statements', async () => {
    await updates.prepare();
    const app = served(graph, { after: 'source.byIds', of: 1, call: () => updates.commit('v1') });
    const { data, extensions } = await app.ask(TWO_LEVELS);
    expect(versionsIn(data)).toEqual(['v1', 'v1', 'v1']);
    expect(extensions).toBeUndefined();
    expect(app.count('source.byIds')).toBe(2);
  });

  it('is executed once if no update was committed, even if one is being prepared', async () => {
    await updates.prepare();
    const app = served(graph);
    expect(versionsIn((await app.ask(TWO_LEVELS)).data)).toEqual(['v0', 'v0', 'v0']);
    expect(app.count('entity.byIds')).toBe(1);
  });

  it('reads the state of the graph only now and then while there are no updates', async () => {
    const app = served(graph);
    const startedAt = performance.now();
    for (const id of ['fr', 'de', 'it', 'es', 'cn']) await app.ask(`{ entity(id: "${id}") { name } }`);
    expect(app.count('entity.byIds')).toBe(5);
    // once at first, and then at most every eighth of a second
    expect(app.count('graph.state')).toBeLessThanOrEqual(1 + Math.ceil((performance.now() - startedAt) / 125));
  });

  it('says that it may mix versions if updates keep coming', async () => {
    let version = 0;
    const app = served(graph, {
      after: 'source.byIds',
      of: Infinity,
      call: async () => {
        await updates.commit(`v${(version += 1)}`);
        await updates.prepare();
      },
    });
    await updates.prepare();
    const { response, extensions } = await app.ask(TWO_LEVELS);
    expect(extensions).toEqual({ graph: { changed: true } });
    expect(response.headers.get('fingraph-status')).toBe('changed');
    expect(app.count('entity.byIds')).toBe(3);
    await updates.commit('v0');
  });

  it('says that it may mix versions while a load commits, of which readers may see a part', async () => {
    await updates.prepare();
    await graph.engine.write([{ statement: COMMITTING, params: { committing: true } }]);
    const app = served(graph);
    const { extensions } = await app.ask(TWO_LEVELS);
    expect(extensions).toEqual({ graph: { changed: true } });
    expect(app.count('entity.byIds')).toBe(3);
    await graph.engine.write([{ statement: COMMITTING, params: { committing: null } }]);
    expect((await served(graph).ask(TWO_LEVELS)).extensions).toBeUndefined();
  });

  it('does not come from rows that were cached before or during an update', async () => {
    const app = served(graph);
    expect(versionsIn((await app.ask(TWO_LEVELS)).data)).toEqual(['v0', 'v0', 'v0']);
    await updates.prepare();
    const leased = served(graph);
    expect(versionsIn((await leased.ask(TWO_LEVELS)).data)).toEqual(['v0', 'v0', 'v0']);
    await updates.commit('v1');
    expect(versionsIn((await leased.ask(TWO_LEVELS)).data)).toEqual(['v1', 'v1', 'v1']);
  });

  it('says so during a load in several transactions, and is not stored', async () => {
    await graph.engine.write([{ statement: STATUS, params: { status: 'LOADING' } }]);
    const app = served(graph);
    const post = await app.ask(TWO_LEVELS);
    expect(post.extensions).toEqual({ graph: { status: 'LOADING' } });
    const get = await app.fetch(`/graphql?query=${encodeURIComponent('{ entity(id: "alipay") { name } }')}`);
    expect(Object.fromEntries(get.headers)).toMatchObject({
      'fingraph-status': 'loading',
      'cache-control': 'no-store',
    });
    expect(get.headers.get('etag')).toBeNull();

    const csv = await app.fetch(`/graphql?query=${encodeURIComponent('{ entities { nodes { id } } }')}`, 'text/csv');
    expect([csv.status, csv.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await csv.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] });
    const file = await app.fetch('/export/entities.csv');
    expect([file.status, file.headers.get('retry-after')]).toEqual([503, '5']);
    await graph.engine.write([{ statement: STATUS, params: { status: 'READY' } }]);
  });
});

/** The version of the graph, and those that the update wrote into the two records. */
function versionsIn({ graph, source }: any): string[] {
  const [{ participants }] = source.claims.nodes;
  return [
    graph.version,
    source.title,
    participants.find(({ entity }: any) => entity.id === 'alipay').entity.description,
  ];
}

interface Updates {
  /** Takes the lease, as a load does before it commits. */
  prepare(): Promise<void>;
  commit(version: string): Promise<void>;
}

function updatesOf({ engine }: TestGraph): Updates {
  return {
    prepare: () => engine.write([{ statement: LEASE, params: {} }]),
    async commit(version) {
      const [entity = {}, source = {}] = (await engine.read(RECORDS, {})).map(
        ([record]) => parseRecord(String(record)) as object,
      );
      const records = {
        entity: JSON.stringify({ ...entity, description: version }),
        source: JSON.stringify({ ...source, title: version }),
      };
      await engine.write([
        { statement: COMMIT, params: { version, loadedAt: `2030-01-1${version.slice(1)}T00:00:00.000Z`, ...records } },
      ]);
    },
  };
}

interface Interruption {
  /** The name of the statement in front of which the update is committed. */
  readonly after: string;
  /** How many times. */
  readonly of: number;
  readonly call: () => Promise<void>;
}

/** An application with a row cache on the graph, whose reads are counted and can be interrupted by an update. */
function served({ engine }: TestGraph, interruption?: Interruption) {
  const counts = new Map<string, number>();
  let left = interruption?.of ?? 0;
  const watched: Engine = {
    ...engine,
    async read(read, params, options) {
      counts.set(read.name, (counts.get(read.name) ?? 0) + 1);
      if (read.name === interruption?.after && left-- > 0) await interruption.call();
      return engine.read(read, params, options);
    },
  };
  const state = cachedGraphState(watched);
  const generation = () => state().then(cacheVersionOf);
  const rowCache = createRowCache(1e6, generation);
  const app = appOf(engine, [], { context: contextFactory(watched, { state, rowCache }), generation });
  const fetch = (path: string, accept = 'application/json', init: RequestInit = {}) =>
    app.fetch(
      new Request(`http://fingraph.test${path}`, { ...init, headers: { accept, 'content-type': 'application/json' } }),
    );
  return {
    fetch,
    count: (name: string) => counts.get(name) ?? 0,
    async ask(query: string) {
      const response = await fetch('/graphql', undefined, { method: 'POST', body: JSON.stringify({ query }) });
      return { response, ...((await response.json()) as { data: any; extensions?: object }) };
    },
  };
}

function statement(name: string, text: string): Statement {
  return { name, text };
}
