import { Client } from 'undici';

import { type Sample, summaryOf } from './summary.ts';

/*
 * Sends requests and times them, in a process of its own. Each message is an order, each answer a summary:
 * `closed` keeps so many requests under way, `open` sends at fixed times whatever the server does.
 */

interface Order {
  readonly kind: 'closed' | 'open';
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second, of `open`. */
  readonly rate: number;
  /** Where in `bodies` to begin. */
  readonly offset: number;
}

const TIMEOUT_MS = 300_000;

process.on('message', (order: Order) => {
  const work = order.kind === 'closed' ? closedLoop(order) : openLoop(order);
  void work.then((summary) => process.send?.({ summary })); // what fails here ends the process, which is noticed
});
process.channel?.ref(); // waits for orders

/** The time counts until the last answer, so that what takes long makes the rate low and is never left out. */
async function closedLoop({ url, bodies, connections, seconds, offset }: Order) {
  const clients = connect(url, connections);
  const samples: Sample[] = [];
  const startedAt = performance.now();
  const end = startedAt + seconds * 1_000;
  let next = offset;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < end) {
        const sentAt = performance.now();
        const body = bodies[next++ % bodies.length] ?? '';
        const outcome = await exchange(client, body);
        samples.push({ ...outcome, ms: performance.now() - sentAt });
      }
    }),
  );
  const elapsed = (performance.now() - startedAt) / 1_000;
  await Promise.all(clients.map((client) => client.close()));
  return summaryOf(samples, elapsed, 0);
}

/**
 * Times count from when a request was due, not from when a connection was free for it: a server that stands still for a
 * second is charged for every request of that second. Connections take turns, so that all of them are used.
 */
async function openLoop({ url, bodies, connections, seconds, rate, offset }: Order) {
  const clients = connect(url, connections);
  await Promise.all(clients.map((client) => exchange(client, bodies[0] ?? ''))); // connects, uncounted
  const samples: Sample[] = [];
  const waiting = createQueue<number>();
  const free = createQueue<Client>();
  for (const client of clients) free.add(client);
  const total = Math.max(1, Math.round(rate * seconds));
  const startedAt = performance.now();
  const dueAt = (place: number): number => startedAt + (place * 1_000) / rate;
  await new Promise<void>((resolve) => {
    let due = 0;
    let sent = 0;
    const send = (client: Client, wasDueAt: number): void => {
      void exchange(client, bodies[(offset + sent++) % bodies.length] ?? '').then((outcome) => {
        samples.push({ ...outcome, ms: performance.now() - wasDueAt });
        if (samples.length === total) resolve();
        const next = waiting.take();
        if (next === undefined) free.add(client);
        else send(client, next);
      });
    };
    const tick = (): void => {
      const now = performance.now();
      for (; due < total && dueAt(due) <= now; due++) {
        const client = free.take();
        if (client) send(client, dueAt(due));
        else waiting.add(dueAt(due));
      }
      if (due === total) return;
      // a timer may be late by more than a millisecond: close to the time, turn by turn of the loop
      if (dueAt(due) - now > 2) setTimeout(tick, 1);
      else setImmediate(tick);
    };
    tick();
  });
  const elapsed = (performance.now() - startedAt) / 1_000;
  await Promise.all(clients.map((client) => client.close()));
  return summaryOf(samples, elapsed, rate);
}

/** First in, first out, without moving what waits. */
function createQueue<Item>() {
  let items: Item[] = [];
  let head = 0;
  return {
    add(item: Item): void {
      items.push(item);
    },
    take(): Item | undefined {
      const item = items[head];
      if (item === undefined) return undefined;
      head += 1;
      if (head > 10_000) {
        items = items.slice(head);
        head = 0;
      }
      return item;
    },
  };
}

function connect(url: string, connections: number): Client[] {
  return Array.from(
    { length: connections },
    () => new Client(new URL(url).origin, { headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS, pipelining: 1 }),
  );
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

function exchange(client: Client, body: string): Promise<Omit<Sample, 'ms'>> {
  return new Promise((resolve) => {
    let status = 0;
    let retryAfter = false;
    let hasErrors = false;
    let bytes = 0;
    let head = '';
    client.dispatch(
      { path: '/graphql', method: 'POST', headers: HEADERS, body },
      {
        onRequestStart() {},
        onResponseStart(_, code, headers) {
          status = code;
          retryAfter = 'retry-after' in headers;
        },
        onResponseData(_, chunk) {
          bytes += chunk.byteLength;
          hasErrors ||= chunk.includes('"errors":');
          if (hasErrors && head === '') head = chunk.toString('utf8').slice(0, 300);
        },
        onResponseEnd() {
          const shed = status === 503 && retryAfter;
          const failed = !shed && (status !== 200 || hasErrors);
          resolve({ bytes, shed, failure: failed ? `${status} ${head}` : null });
        },
        onResponseError(_, error) {
          resolve({ bytes, shed: false, failure: error.message });
        },
      },
    );
  });
}
