import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';

import { serve, testApp } from './support.ts';

const ASK = { method: 'POST', headers: { 'content-type': 'application/json' } };

/** The whole answer as it came over the wire, without what differs from one to the next. */
async function raw(address: string, path: string, lines: readonly string[], body = ''): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const head = [...lines, 'Host: localhost', 'Connection: close', `Content-Length: ${Buffer.byteLength(body)}`];
  socket.end(`${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${body}`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return String(Buffer.concat(chunks)).replaceAll(/^(date|x-request-id): .*$/gim, '$1: …');
}

describe('Kept answers', () => {
  /** A server whose answers tell how often they were executed. */
  async function counting(generations: readonly (string | null)[] = ['a']) {
    const state = { executed: 0, generation: 0 };
    const app = testApp({
      wait: () => String((state.executed += 1)),
      generation: async () => generations[state.generation] ?? null,
      keptAnswersBytes: 1_000_000,
      corsOrigins: ['https://app.example'],
    });
    const { address } = await serve(app);
    const ask = async (query: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${address}graphql`, {
        ...ASK,
        headers: { ...ASK.headers, ...headers },
        body: JSON.stringify({ query }),
      });
      return { headers: response.headers, text: await response.text() };
    };
    return { app, address, ask, state };
  }

  it('are given again to equal requests, byte by byte, with a request id of their own', async () => {
    const { address, state, app } = await counting();
    const body = JSON.stringify({ query: '{ wait hello }' });
    const lines = ['Content-Type: application/json', 'Origin: https://app.example'];
    const first = await raw(address, 'POST /graphql', lines, body);
    const again = await raw(address, 'POST /graphql', [...lines, 'X-Request-Id: mine', 'User-Agent: x'], body);
    expect(again).toBe(first);
    expect(first).toContain('"wait":"1"');
    expect(state.executed).toBe(1);
    expect(app.log.filter(({ msg }) => msg === 'request')).toMatchObject([
      { status: 200 },
      { requestId: 'mine', kept: true },
    ]);
  });

  it('are given to requests by GET too', async () => {
    const { address, state } = await counting();
    const get = () => fetch(`${address}graphql?query={wait}`).then((response) => response.text());
    expect(await get()).toBe(await get());
    expect(state.executed).toBe(1);
  });

  it('are kept apart by whatever else the request says', async () => {
    const { ask, state } = await counting();
    await ask('{ wait }');
    await ask('{ wait }', { accept: 'application/graphql-response+json' });
    await ask('{ wait }', { origin: 'https://app.example' });
    await ask('{ wait }', { authorization: 'Bearer x' });
    await ask('{ wait }', { 'x-unheard-of': '1' });
    await ask('{  wait }');
    expect(state.executed).toBe(6);
  });

  it('are forgotten when the graph is another', async () => {
    const { ask, state } = await counting(['a', 'b']);
    expect((await ask('{ wait }')).text).toContain('"1"');
    state.generation = 1;
    expect((await ask('{ wait }')).text).toContain('"2"');
    state.generation = 0;
    expect((await ask('{ wait }')).text).toContain('"3"');
  });

  it('are not there while the graph may change', async () => {
    const { ask, state } = await counting([null]);
    await ask('{ wait }');
    await ask('{ wait }');
    expect(state.executed).toBe(2);
  });

  it('are none that hold an error', async () => {
    let failures = 0;
    const app = testApp({
      fail: () => {
        failures += 1;
        throw new Error('no');
      },
      generation: async () => 'a',
      keptAnswersBytes: 1_000_000,
    });
    const { address } = await serve(app);
    for (let i = 0; i < 2; i++) {
      await fetch(`${address}graphql`, { ...ASK, body: JSON.stringify({ query: '{ hello fail }' }) });
    }
    expect(failures).toBe(2);
  });

  it('are none that are larger than a tenth of the room', async () => {
    let executed = 0;
    const app = testApp({
      wait: () => String((executed += 1)).padEnd(200, '.'),
      generation: async () => 'a',
      keptAnswersBytes: 2_000,
    });
    const { address } = await serve(app);
    for (let i = 0; i < 2; i++) {
      await fetch(`${address}graphql`, { ...ASK, body: JSON.stringify({ query: '{ wait }' }) });
    }
    expect(executed).toBe(2);
  });
});
