import { type Connection, openConnection, requestOf } from './connection.ts';
import { type Sample, summaryOf } from './summary.ts';

/*
 * The process of the load generator. Each message from the parent starts a run, and the summary is the reply.
 * `closed` is a closed loop with a fixed number of requests in flight; `open` sends at fixed times.
 */

interface Run {
  readonly kind: 'closed' | 'open';
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second; used by `open`. */
  readonly rate: number;
  /** Index of the first body, unless each is sent once. */
  readonly offset: number;
  readonly once?: boolean;
}

const TIMEOUT_MS = 300_000;

process.on('message', (run: Run) => {
  const work = run.kind === 'closed' ? closedLoop(run) : openLoop(run);
  void work.then((summary) => process.send?.({ summary })); // an error ends the process, and the parent rejects
});
process.channel?.ref(); // keeps the process alive between runs

/** The elapsed time includes the last responses: slow requests lower the rate instead of being left out. */
async function closedLoop({ url, bodies, connections, seconds, offset, once = false }: Run) {
  const clients = connect(url, connections);
  const requestAt = requestsOf(url, bodies);
  const samples: Sample[] = [];
  const startedAt = performance.now();
  const end = startedAt + seconds * 1_000;
  const last = once ? bodies.length : Infinity;
  let next = once ? 0 : offset;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < end && next < last) {
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
 * Latency counts from the time at which a request was due, not from when a connection became free. A server that stalls
 * for a second is charged for every request of that second (no coordinated omission). Connections take turns.
 */
async function openLoop({ url, bodies, connections, seconds, rate, offset }: Run) {
  const clients = connect(url, connections);
  const requestAt = requestsOf(url, bodies);
  await Promise.all(clients.map((client) => outcomeOf(client, requestAt(0)))); // opens the connections; not counted
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
      // timers may be late by over a millisecond: close to the due time, poll on each turn of the event loop
      if (dueAt(due) - now > 2) setTimeout(tick, 1);
      else setImmediate(tick);
    };
    tick();
  });
  const elapsed = (performance.now() - startedAt) / 1_000;
  for (const client of clients) client.close();
  return summaryOf(samples, elapsed, rate);
}

/** A FIFO queue whose `take` does not shift the array. */
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

/** Serializes each request once. */
function requestsOf(url: string, bodies: readonly string[]): (place: number) => Buffer {
  const requests = bodies.map((body) => requestOf(url, body));
  const empty = requestOf(url, '');
  return (place) => requests[place % requests.length] ?? empty;
}

async function outcomeOf(connection: Connection, request: Buffer): Promise<Omit<Sample, 'ms'>> {
  const { status, retryAfter, bytes, failure } = await connection.exchange(request);
  const shed = status === 503 && retryAfter;
  const failed = !shed && (status !== 200 || failure !== null);
  return { bytes, shed, failure: failed ? `${status} ${failure ?? ''}` : null };
}
