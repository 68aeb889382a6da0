import { type RequestListener, type ServerResponse, get, Agent } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';

import { ListenError, type Listening, listen } from '../../../src/http/connection/listen.ts';
import { deferred } from '../support.ts';

const LOOPBACK = { host: '127.0.0.1', port: 0 };

async function listening(listener: RequestListener): Promise<Listening> {
  const made = await listen(listener, LOOPBACK);
  onTestFinished(() => made.close(0));
  return made;
}

/** Answers when the test says so. */
function held(): { listener: RequestListener; reached: Promise<void>; response: () => ServerResponse } {
  const reached = deferred();
  let held: ServerResponse;
  return {
    listener: (_, response) => {
      held = response;
      reached.resolve();
    },
    reached: reached.promise,
    response: () => held,
  };
}

/** A request on a connection that is kept for the next one. */
function ask(
  address: string,
  agent: Agent,
): Promise<{ status: number | undefined; connection: unknown; text: string }> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode, connection: response.headers.connection, text }));
    }).on('error', reject);
  });
}

function keepAlive(): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  return agent;
}

async function millisecondsOf(work: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work;
  return performance.now() - started;
}

const answering: RequestListener = (_, response) => void response.end('ok');

describe('Listening', () => {
  it('reports its address', async () => {
    const { address } = await listening(answering);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(address)).text()).toBe('ok');
  });

  it('reports localhost if it listens on all addresses', async () => {
    const made = await listen(answering, { host: '0.0.0.0', port: 0 });
    onTestFinished(() => made.close(0));
    expect(made.address).toMatch(/^http:\/\/localhost:\d+\/$/);
  });

  it('fails at a port in use, with a line that says what to do', async () => {
    const { address } = await listening(answering);
    const port = Number(new URL(address).port);
    const failure = await listen(answering, { host: '127.0.0.1', port }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ListenError);
    expect((failure as Error).message).toBe(
      `Port ${port} on 127.0.0.1 is in use. Stop the process that listens there, or set PORT (--port) to another port (0 chooses a free one).`,
    );
  });

  it('fails at the address of another machine, with a line that says what to do', async () => {
    await expect(listen(answering, { host: '192.0.2.1', port: 0 })).rejects.toThrow(
      new ListenError(
        'This machine has no address 192.0.2.1. Set HOST (--host) to one that it has, such as 127.0.0.1.',
      ),
    );
  });
});

describe('A stop', () => {
  it('waits for requests in flight, and then closes their connections', async () => {
    const { listener, reached, response } = held();
    const server = await listening(listener);
    const answer = ask(server.address, keepAlive());
    await reached;
    let isClosed = false;
    const closed = server.close(10_000).then(() => (isClosed = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isClosed).toBe(false);
    response().end('done');
    expect(await answer).toEqual({ status: 200, connection: 'close', text: 'done' });
    expect(await millisecondsOf(closed)).toBeLessThan(1_000);
  });

  it('waits for a response that has begun, and not for more requests on its connection', async () => {
    const { listener, reached, response } = held();
    const server = await listening(listener);
    const answer = ask(server.address, keepAlive());
    await reached;
    response().writeHead(200, { 'content-length': '8' });
    response().write('half');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = server.close(10_000);
    response().end('half');
    expect(await answer).toEqual({ status: 200, connection: 'keep-alive', text: 'halfhalf' });
    expect(await millisecondsOf(closed)).toBeLessThan(1_000);
  });

  it('does not wait for idle connections', async () => {
    const server = await listening(answering);
    await ask(server.address, keepAlive());
    const { hostname, port } = new URL(server.address);
    const unused = connect(Number(port), hostname);
    onTestFinished(() => void unused.destroy());
    await new Promise((resolve) => unused.once('connect', resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await millisecondsOf(server.close(10_000))).toBeLessThan(1_000);
  });

  it('accepts no new connection', async () => {
    const { listener, reached, response } = held();
    const server = await listening(listener);
    const answer = ask(server.address, keepAlive());
    await reached;
    const closed = server.close(10_000);
    await expect(ask(server.address, keepAlive())).rejects.toThrow('ECONNREFUSED');
    response().end();
    await Promise.all([answer, closed]);
  });

  it('answers a pipelined request, and then closes', async () => {
    const { listener, reached, response } = held();
    let count = 0;
    const server = await listening((request, answer) =>
      count++ === 0 ? listener(request, answer) : answering(request, answer),
    );
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.on('data', (data) => (received += String(data)));
    const read = new Promise((resolve) => socket.once('close', resolve));
    socket.write('GET /one HTTP/1.1\r\nHost: x\r\n\r\n');
    await reached;
    response().write('begun');
    const closed = server.close(10_000);
    socket.write('GET /two HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, 50));
    response().end();
    await Promise.all([closed, read]);
    expect(received.match(/HTTP\/1\.1 200|connection: \S+/gi)?.map((line) => line.toLowerCase())).toEqual([
      'http/1.1 200',
      'connection: keep-alive',
      'http/1.1 200',
      'connection: close',
    ]);
  });

  it('lets a slow client read its response to the end', async () => {
    const size = 20_000_000; // more than the system holds for a connection
    const server = await listening((_, response) => void response.end(Buffer.alloc(size, 'x')));
    const paused = deferred();
    let received = 0;
    const read = deferred();
    get(server.address, { agent: keepAlive() }, (response) => {
      response.once('data', (first: Buffer) => {
        received += first.length;
        response.pause();
        paused.resolve();
        setTimeout(() => response.on('data', (chunk: Buffer) => (received += chunk.length)).resume(), 100);
      });
      response.once('close', read.resolve);
    });
    await paused.promise;
    await Promise.all([server.close(10_000), read.promise]);
    expect(received).toBe(size);
  });

  it('aborts requests in flight after its timeout', async () => {
    const { listener, reached } = held();
    const server = await listening(listener);
    const answer = ask(server.address, keepAlive());
    const failure = expect(answer).rejects.toThrow(/socket hang up|ECONNRESET/);
    await reached;
    const took = await millisecondsOf(server.close(200));
    expect(took).toBeGreaterThan(150);
    expect(took).toBeLessThan(2_000);
    await failure;
  });

  it('can be requested twice', async () => {
    const server = await listening(answering);
    await Promise.all([server.close(1_000), server.close(1_000)]);
    await server.close(1_000);
  });
});
