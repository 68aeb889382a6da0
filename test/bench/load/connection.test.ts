import { once } from 'node:events';
import { type Server, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';

import { openConnection, requestOf } from './connection.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that sends each response in these pieces; one without pieces closes the connection. */
async function serverOf(...answers: readonly string[][]): Promise<{ address: string; connections: () => number }> {
  let connections = 0;
  let requests = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    socket.on('data', async () => {
      const pieces = answers[requests++] ?? [];
      for (const piece of pieces) {
        socket.write(piece);
        // the client, in this process, reads the piece in the next turn of the event loop
        await nextTurn();
        await nextTurn();
      }
      if (pieces.length === 0) socket.destroy();
    });
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => connections };
}

async function exchange(address: string, times: number) {
  const connection = openConnection(address, 1_000);
  const answers = [];
  for (let i = 0; i < times; i++) answers.push(await connection.exchange(requestOf(address, '{}')));
  connection.close();
  return answers;
}

const RIGHT = { status: 200, retryAfter: false, failure: null };

describe('A connection of the load generator', () => {
  it('reads a response with a content length, however it is split', async () => {
    const text = 'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{"data":{}}';
    const { address, connections } = await serverOf([text], [...text]);
    expect(await exchange(address, 2)).toEqual([
      { ...RIGHT, bytes: 11 },
      { ...RIGHT, bytes: 11 },
    ]);
    expect(connections()).toBe(1);
  });

  it('reads a chunked response, however it is split', async () => {
    const text = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{"data":\r\n3\r\n{}}\r\n0\r\n\r\n';
    const { address, connections } = await serverOf([text], [...text]);
    expect(await exchange(address, 2)).toEqual([
      { ...RIGHT, bytes: 11 },
      { ...RIGHT, bytes: 11 },
    ]);
    expect(connections()).toBe(1);
  });

  it('reports GraphQL errors and rejected requests', async () => {
    const error = '{"errors":[{"message":"no"}]}';
    const { address } = await serverOf(
      [`HTTP/1.1 200 OK\r\nContent-Length: ${error.length}\r\n\r\n${error}`],
      ['HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n'],
    );
    expect(await exchange(address, 2)).toEqual([
      { ...RIGHT, bytes: error.length, failure: error },
      { status: 503, retryAfter: true, bytes: 0, failure: null },
    ]);
  });

  it('reconnects after the server closed the connection or announced that it will', async () => {
    const text = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
    const closing = 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}';
    const { address, connections } = await serverOf([text], [], [text], [closing], [text]);
    expect(await exchange(address, 4)).toEqual(Array.from({ length: 4 }, () => ({ ...RIGHT, bytes: 2 })));
    expect(connections()).toBe(3);
  });

  it('reports why there is no response', async () => {
    const { address } = await serverOf([], ['HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{']);
    const [closed, late] = await exchange(address, 2);
    expect(closed).toEqual({ status: 0, retryAfter: false, bytes: 0, failure: 'the server closed the connection' });
    expect(late?.failure).toBe('no answer within 1000 ms');
  });
});
