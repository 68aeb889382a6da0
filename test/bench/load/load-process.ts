import { type Connection, openConnection, requestOf } from './connection.ts';
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
  const requestAt = requestsOf(url, bodies);
  const samples: Sample[] = [];
  const startedAt = performance.now();
  const end = startedAt + seconds * 1_000;
  let next = offset;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < end) {
        const sentAt = performance.now();
        const outcome = await outcomeOf(client, requestAt(next++));
        samples.push({ ...outcome, ms: performance.now() - sentAt });
      }
    }),
  );
  const elapsed = (performance.now() - startedAt) / 1_000;
  for (const client of clients) client.close();
  return summaryOf(samples, elapsed, 0);
}

/**
 * Times count from when a request was due, not from when a connection was free for it: a server that stands still for a
 * second is charged for every request of that second. Connections take turns, so that all of them are used.
 */
async function openLoop({ url, bodies, connections, seconds, rate, offset }: Order) {
  const clients = connect(url, connections);
  const requestAt = requestsOf(url, bodies);
  await Promise.all(clients.map((client) => outcomeOf(client, requestAt(0)))); // connects, uncounted
  const samples: Sample[] = [];
  const waiting = createQueue<number>();
  const free = createQueue<Connection>();
  for (const client of clients) free.add(client);
  const total = Math.max(1, Math.round(rate * seconds));
  const startedAt = performance.now();
  const dueAt = (place: number): number => startedAt + (place * 1_000) / rate;
  await new Promise<void>((resolve) => {
    let due = 0;
    let sent = 0;
    const send = (client: Connection, wasDueAt: number): void => {
      void outcomeOf(client, requestAt(offset + sent++)).then((outcome) => {
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
  for (const client of clients) client.close();
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

function connect(url: string, connections: number): Connection[] {
  return Array.from({ length: connections }, () => openConnection(url, TIMEOUT_MS));
}

/** Written once, then sent in turn. */
function requestsOf(url: string, bodies: readonly string[]): (place: number) => Buffer {
  const requests = bodies.map((body) => requestOf(url, body));
  const none = requestOf(url, '');
  return (place) => requests[place % requests.length] ?? none;
}

async function outcomeOf(connection: Connection, request: Buffer): Promise<Omit<Sample, 'ms'>> {
  const { status, retryAfter, bytes, failure } = await connection.exchange(request);
  const shed = status === 503 && retryAfter;
  const failed = !shed && (status !== 200 || failure !== null);
  return { bytes, shed, failure: failed ? `${status} ${failure ?? ''}` : null };
}
