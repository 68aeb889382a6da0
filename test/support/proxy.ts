import { type AddressInfo, type Socket, connect, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A TCP proxy between a driver and its server that simulates network faults. */
export interface Proxy {
  readonly url: string;
  /** Number of open connections of the driver. */
  readonly open: () => number;
  /** Forwards all data again, also on connections that were silent. */
  heal(): void;
  /** Forwards on new connections only; silent ones stay silent, as behind a firewall that dropped their state. */
  forget(): void;
  /** Accepts connections, but forwards nothing. */
  silence(): void;
  /** Closes all connections, and new ones at once. */
  refuse(): void;
  /** Delays all data of the server. */
  slow(ms: number): void;
  /** Bytes sent by the server so far, on all connections. */
  readonly bytesSent: () => number;
  /** Closes a connection once the server has sent this many more bytes on all connections together. */
  cutAfter(bytes: number): void;
  close(): void;
}

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
}

export async function openProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const pairs = new Set<Pair>();
  let isSilent = false;
  let isRefusing = false;
  let slowness = 0;
  let left = Infinity;
  let bytesSent = 0;

  const listening = createServer((client) => {
    if (isRefusing) return void client.destroy();
    const pair: Pair = { client, server: connect(Number(port), hostname) };
    pairs.add(pair);
    for (const socket of [client, pair.server]) socket.on('error', () => undefined).on('close', () => end(pair));
    client.on('data', (bytes) => pair.server.write(bytes));
    pair.server.on('data', (bytes) => void answer(pair, bytes));
    if (isSilent) hold(pair);
  });

  async function answer(pair: Pair, bytes: Buffer): Promise<void> {
    if (slowness > 0) await delay(slowness, undefined, { ref: false });
    bytesSent += bytes.length;
    const part = bytes.subarray(0, left);
    left -= part.length;
    if (part.length > 0) pair.client.write(part);
    if (part.length < bytes.length) pair.client.end(() => end(pair));
  }

  function end(pair: Pair): void {
    pairs.delete(pair);
    pair.client.destroy();
    pair.server.destroy();
  }

  function hold(pair: Pair): void {
    pair.client.pause();
    pair.server.pause();
  }

  function set({ silent = false, refusing = false, slow = 0, bytes = Infinity }): void {
    isSilent = silent;
    isRefusing = refusing;
    slowness = slow;
    left = bytes;
  }

  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return {
    url: `bolt://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    open: () => pairs.size,
    bytesSent: () => bytesSent,
    heal() {
      set({});
      for (const pair of pairs) {
        pair.client.resume();
        pair.server.resume();
      }
    },
    forget: () => set({}),
    silence() {
      set({ silent: true });
      for (const pair of pairs) hold(pair);
    },
    refuse() {
      set({ refusing: true });
      for (const pair of pairs) end(pair);
    },
    slow: (ms) => set({ slow: ms }),
    cutAfter: (bytes) => set({ bytes }),
    close() {
      listening.close();
      for (const pair of pairs) end(pair);
    },
  };
}
