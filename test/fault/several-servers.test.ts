import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { filesOf, sample } from '../dataset/sample.ts';
import { describeEngines } from '../support/engines.ts';
import type { Json } from '../support/execute.ts';
import { type Program, build, run } from '../support/program.ts';
import { type RoundRobin, openRoundRobin } from '../support/round-robin.ts';

const SERVERS = 3;
const CLAIMS = 120;
/** In docs/operations.md: how late a process may read the state of the graph. */
const BOUND_MS = 250;
const LOADS = 3;
/** A busy machine needs seconds for the first request of each form. */
const SLOW = { timeout: 120_000 };
const PATIENT = { timeout: 60_000, interval: 200 };

/** Several servers of one graph behind a proxy. Runs on Neo4j only: see vitest.config.ts. */
describeEngines('Several servers of one graph', (graph) => {
  const servers: Program[] = [];
  const addresses: string[] = [];
  let settings: Record<string, string>;
  let folder: string;
  let proxy: RoundRobin;
  let token: string;

  beforeAll(async () => {
    build();
    folder = await mkdtemp(join(tmpdir(), 'fingraph-several-'));
    const { url, user, password, database } = graph.settings;
    settings = {
      GRAPH_URL: url,
      GRAPH_USER: user ?? '',
      GRAPH_PASSWORD: password ?? '',
      GRAPH_DATABASE: database ?? '',
    };
    await seed(1);
    const created = run(['token', 'small', '--rate', '1']);
    await created.ended;
    const [, secret = '', entry = ''] = /token +(\S+)\s+entry +(\S+)/.exec(created.stdout()) ?? [];
    token = secret;
    settings = { ...settings, TOKENS: entry };
    for (let server = 0; server < SERVERS; server++) servers.push(run(['serve'], { ...settings, LOG_LEVEL: 'silent' }));
    for (const server of servers) addresses.push(await addressOf(server));
    proxy = await openRoundRobin(() => addresses);
  }, 240_000);

  afterAll(async () => {
    await proxy?.close();
    for (const { child } of servers) child.kill('SIGTERM');
    expect(await Promise.all(servers.map(({ ended }) => ended))).toEqual(servers.map(() => 0));
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  /** Loads a data set in which the summary of every claim is the number of the edition. */
  async function seed(edition: number): Promise<void> {
    const [template] = sample.claims;
    const claims = Array.from({ length: CLAIMS }, (_, i) => ({
      ...template,
      id: `partnership-${String(i).padStart(3, '0')}`,
      since: `2017-05-${String(1 + (i % 28)).padStart(2, '0')}`,
      summary: `Edition ${edition}.`,
    }));
    for (const [name, text] of Object.entries(filesOf({ ...sample, claims })))
      await writeFile(join(folder, name), text);
    const program = run(['seed', folder], settings);
    expect(await program.ended, program.stderr()).toBe(0);
  }

  /** All claims, page by page, each page from the next server. */
  async function readPages(): Promise<{ readonly ids: string[]; readonly servers: Set<string | null> }> {
    const ids: string[] = [];
    const asked = new Set<string | null>();
    for (let after: string | null = null; ;) {
      const { body, server } = await ask(proxy.address, PAGE, { after });
      const { nodes, pageInfo } = body.data.entity.claims;
      ids.push(...nodes.map(({ id }: Json) => id));
      asked.add(server);
      if (!pageInfo.hasNextPage) return { ids, servers: asked };
      after = pageInfo.endCursor;
    }
  }

  it('are all healthy and ready', SLOW, async () => {
    for (const address of addresses) {
      for (const path of ['health/live', 'health/ready']) {
        expect((await fetch(`${address}${path}`)).status).toBe(200);
      }
    }
  });

  it('continue each other’s cursors', SLOW, async () => {
    const { ids, servers: asked } = await readPages();
    expect(asked.size).toBe(SERVERS);
    expect(ids).toHaveLength(CLAIMS);
    expect(new Set(ids).size).toBe(CLAIMS);
  });

  it('each give a caller its whole rate', SLOW, async () => {
    const query = '{ claims(first: 1) { totalCount } }'; // costs more than the rate of a minute
    const headers = { authorization: `Bearer ${token}` };
    for (const address of addresses) {
      expect((await post(address, { query }, headers)).status).toBe(200);
      expect((await post(address, { query }, headers)).status).toBe(429);
    }
  });

  it(
    'answer with no earlier version than the documented bound allows, before, during and after loads',
    { timeout: 480_000 },
    async () => {
      const responses: Seen[] = [];
      let isRunning = true;
      const sendInTurn = async (client: number): Promise<void> => {
        for (let i = 0; isRunning; i++) {
          // half of the requests are equal to earlier ones, which the caches know
          const first = i % 2 === 0 ? 1 + ((i / 2 + client) % 5) : 1 + ((i * 7 + client) % CLAIMS);
          const sentAt = performance.now();
          const { status, body, server, notice } = await ask(proxy.address, EDITIONS, { first });
          const editions = new Set<number>(
            (body.data?.claims.nodes ?? []).map(({ summary }: Json) => Number(/\d+/.exec(summary)?.[0])),
          );
          responses.push({ sentAt, receivedAt: performance.now(), status, server, notice, editions: [...editions] });
          await delay(2);
        }
      };
      const clients = Promise.all(Array.from({ length: 6 }, (_, client) => sendInTurn(client)));
      const loadedAt: number[] = [];
      try {
        for (let load = 0; load < LOADS; load++) {
          await delay(1_500);
          await seed(load + 2);
          loadedAt.push(performance.now());
        }
        await delay(1_500);
      } finally {
        isRunning = false;
        await clients;
      }

      expect(responses.filter(({ status }) => status !== 200)).toEqual([]);
      expect(responses.filter(({ editions, notice }) => editions.length !== 1 && notice === null)).toEqual([]);
      const whole = responses.filter(({ editions }) => editions.length === 1);
      const stale: string[] = [];
      for (let edition = 2; edition <= LOADS + 1; edition++) {
        const seen = whole.filter(({ editions }) => editions.every((one) => one >= edition));
        // the load has committed by the first response that shows it
        const committedAt = Math.min(loadedAt[edition - 2] ?? 0, ...seen.map(({ receivedAt }) => receivedAt));
        expect(new Set(seen.map(({ server }) => server)).size).toBe(SERVERS);
        for (const { sentAt, editions, server } of whole) {
          if (sentAt > committedAt + BOUND_MS && editions.some((one) => one < edition)) {
            stale.push(`${server}: edition ${editions} ${Math.round(sentAt - committedAt)} ms after ${edition}`);
          }
        }
      }
      expect(stale).toEqual([]);
      expect(whole.length).toBeGreaterThan(100);
      for (const address of addresses) {
        const metrics = await (await fetch(`${address}metrics`)).text();
        const [, hits] = /^fingraph_cache_requests_total\{cache="responses",result="hit"\} (\d+)$/m.exec(metrics) ?? [];
        expect(Number(hits)).toBeGreaterThan(0);
      }
    },
  );

  it('go on while one of them is killed, and with it when it is back', SLOW, async () => {
    const [killed] = servers;
    killed?.child.kill('SIGKILL');
    await killed?.ended;
    expect(new Set((await readPages()).ids).size).toBe(CLAIMS);
    const restarted = run(['serve'], { ...settings, LOG_LEVEL: 'silent' });
    servers[0] = restarted;
    addresses[0] = await addressOf(restarted);
    await vi.waitFor(async () => expect((await fetch(`${addresses[0]}health/ready`)).status).toBe(200), PATIENT);
    const { ids, servers: asked } = await readPages();
    expect(asked.size).toBe(SERVERS);
    expect(new Set(ids).size).toBe(CLAIMS);
  });
});

interface Seen {
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly status: number;
  readonly server: string | null;
  readonly notice: string | null;
  readonly editions: readonly number[];
}

const PAGE = /* GraphQL */ `
  query ($after: String) {
    entity(id: "alipay") {
      claims(first: 20, after: $after) {
        nodes {
          id
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;
const EDITIONS = /* GraphQL */ `
  query ($first: Int!) {
    claims(first: $first) {
      nodes {
        summary
      }
    }
  }
`;

async function addressOf(program: Program): Promise<string> {
  const [, address = ''] = await program.until(/answers at (\S+) /);
  return address;
}

async function ask(address: string, query: string, variables: object) {
  const response = await post(address, { query, variables });
  return {
    status: response.status,
    body: (await response.json()) as Json,
    server: response.headers.get('via'),
    notice: response.headers.get('fingraph-status'),
  };
}

function post(address: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
