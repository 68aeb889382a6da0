import type { RequestListener } from 'node:http';
import { type Socket, connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';

import { listen } from '../../../src/http/connection/listen.ts';

const HALF_A_HEADER = 'GET / HTTP/1.1\r\nHost: x\r\n';
const HALF_A_BODY = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf';
const WHOLE = 'GET /held HTTP/1.1\r\nHost: x\r\n\r\n';
const ANSWERED = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

/** Never answers `/held`. */
const listener: RequestListener = (request, response) => {
  if (request.url === '/held') return;
  request.resume();
  request.once('end', () => response.end('ok'));
};

async function server(limits: { maxConnections: number; maxPerAddress: number }) {
  const { address, close } = await listen(listener, { host: '0.0.0.0', port: 0, ...limits });
  onTestFinished(() => close(0));
  const port = Number(new URL(address).port);

  /** A connection from an address of this machine; all of 127.0.0.0/8 are. */
  function open(from: string, send: string): Promise<Socket> {
    return new Promise((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', localAddress: from });
      onTestFinished(() => void socket.destroy());
      socket.on('error', () => {}).resume();
      socket.on('connect', () => socket.write(send, () => resolve(socket)));
    });
  }

  async function openMany(count: number, from: string, send: string): Promise<Socket[]> {
    const sockets: Socket[] = [];
    for (let i = 0; i < count; i++) sockets.push(await open(from, send));
    return sockets;
  }

  /** What a new connection gets, or nothing where it is closed. */
  async function answerTo(from: string): Promise<string> {
    const socket = await open(from, ANSWERED);
    return new Promise((resolve) => {
      socket.once('data', (data) => resolve(String(data).split('\r\n', 1)[0] ?? ''));
      socket.once('close', () => resolve(''));
    });
  }

  return { openMany, answerTo };
}

/** Once the server has closed those that it closes. */
async function openOf(sockets: readonly Socket[], expected: number): Promise<number> {
  const count = () => sockets.filter(({ closed, readyState }) => !closed && readyState === 'open').length;
  for (let turn = 0; turn < 200 && count() !== expected; turn++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return count();
}

/** Three, and the four that this machine has for its health checks. */
const MOST = 7;

describe('One address', () => {
  it.each([
    ['half a header', HALF_A_HEADER],
    ['half a body', HALF_A_BODY],
    ['a request that was answered', ANSWERED],
    ['nothing', ''],
  ])('cannot hold all connections with %s each, and gets a new one for its oldest', async (_, send) => {
    const { openMany, answerTo } = await server({ maxConnections: 30, maxPerAddress: 3 });
    const sockets = await openMany(40, '127.0.0.2', send);
    expect(await openOf(sockets, MOST)).toBe(MOST);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await answerTo('127.0.0.2')).toBe('HTTP/1.1 200 OK');
    expect(await openOf(sockets, MOST - 1)).toBe(MOST - 1);
    expect(sockets[0]?.closed).toBe(true);
    expect(await answerTo('127.0.0.3')).toBe('HTTP/1.1 200 OK');
  });

  it('keeps its requests in flight, and gets no more connections', async () => {
    const { openMany, answerTo } = await server({ maxConnections: 30, maxPerAddress: 3 });
    const sockets = await openMany(20, '127.0.0.2', WHOLE);
    expect(await openOf(sockets, MOST)).toBe(MOST);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sockets.slice(0, MOST).every(({ closed }) => !closed)).toBe(true);
    expect(await answerTo('127.0.0.2')).toBe('');
    expect(await answerTo('127.0.0.3')).toBe('HTTP/1.1 200 OK');
  });
});

describe('All addresses', () => {
  it('have a limited number of connections, and a few more for this machine', async () => {
    const { openMany, answerTo } = await server({ maxConnections: 5, maxPerAddress: Infinity });
    const sockets = await openMany(5, '127.0.0.2', WHOLE);
    expect(await answerTo('127.0.0.1')).toBe('HTTP/1.1 200 OK');
    const more = await openMany(10, '127.0.0.3', WHOLE);
    expect(await openOf([...sockets, ...more], 8)).toBe(8); // and the one that was answered
    expect(await answerTo('127.0.0.1')).toBe('');
  });
});
