import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';

import { build } from '../support/program.ts';
import { fingraph, listener, start } from './fingraph.ts';

beforeAll(build, 60_000);

const PARTNERS = {
  data: {
    entity: {
      name: 'Alipay',
      partners: {
        totalCount: 3,
        edges: [
          partner(
            'bnp-paribas',
            'BNP Paribas',
            ['ACQUIRER'],
            'https://example.org/a-page-with-an-address-of-some-length',
          ),
          partner('ingenico', 'Ingenico \u001b[31m\u202e', ['TERMINAL_PROVIDER', 'ACQUIRER'], null),
        ],
      },
    },
  },
};

function partner(id: string, name: string, roles: string[], url: string | null) {
  const claim = {
    id: `${id}-f1`,
    summary: `${name} works with Alipay, as a source says that goes on for some time.`,
    confidence: 0.9,
    citations: [{ source: { publisher: 'Example', date: { text: '2018-06' }, url } }],
  };
  return { roles, node: { id, name }, claims: { nodes: [claim] } };
}

/** A fake server that records its requests. */
async function fake(): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const address = await listener(({ url = '', headers }, response) => {
    asked.push(`${headers.accept} ${url}`);
    if (url.startsWith('/graphql')) {
      response.end('{"data":{"graph":{"status":"READY","version":"0123456789abcdef"}}}');
    } else if (url.includes('nobody')) {
      const errors = [
        { message: 'entity: expected an id, got "nobody".', extensions: { code: 'UNKNOWN_ID' } },
        { message: 'Another one.', extensions: { code: 'OUT_OF_RANGE' } },
      ];
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ errors }));
    } else if (url.includes('half')) {
      response.end(
        JSON.stringify({ ...PARTNERS, errors: [{ message: 'Too slow.', extensions: { code: 'TIMEOUT' } }] }),
      );
    } else if (headers.accept === 'text/csv') {
      response.end(`${url.includes('bom=0') ? '' : '\uFEFF'}name,roles\r\nBNP Paribas,ACQUIRER\r\n`);
    } else {
      response.end(JSON.stringify(PARTNERS));
    }
  });
  return { address, asked };
}

const ASK = ['ask', 'partners-in-market'];

describe('The command ask', () => {
  it('requests the URL of the question with the variables', async () => {
    const { address, asked } = await fake();
    const variables = ['--market', 'DE', '--status', 'active,planned', '--status=ended', '--as', ''];
    await fingraph([...ASK, ...variables, '--server', address, '--format', 'csv']);
    await fingraph([...ASK, '--server', `${address}proxied`]);
    expect(asked).toEqual([
      'text/csv /questions/partners-in-market?as=&market=DE&status=active%2Cplanned&status=ended',
      'application/json /proxied/questions/partners-in-market',
    ]);
  });

  it('writes JSON on one line into a pipe, and CSV unchanged', async () => {
    const { address } = await fake();
    const json = await fingraph([...ASK, '--server', address]);
    expect(json).toEqual({ code: 0, stdout: `${JSON.stringify(PARTNERS)}\n`, stderr: '' });
    const csv = await fingraph([...ASK, '--server', address, '--format', 'csv']);
    expect(csv).toEqual({ code: 0, stdout: '\uFEFFname,roles\r\nBNP Paribas,ACQUIRER\r\n', stderr: '' });
    const bare = await fingraph([...ASK, '--server', address, '--format', 'csv', '--no-bom']);
    expect(bare).toEqual({ code: 0, stdout: 'name,roles\r\nBNP Paribas,ACQUIRER\r\n', stderr: '' });
  });

  it('draws a table and prints the number of rows and the graph version', async () => {
    const { address } = await fake();
    const { code, stdout, stderr } = await fingraph([...ASK, '--server', address, '--format', 'table']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "┌───────────────────────────────────┬──────────────────────────────────────────┐
      │ entity.name                       │ Alipay                                   │
      │ roles                             │ ACQUIRER                                 │
      │ id                                │ bnp-paribas                              │
      │ name                              │ BNP Paribas                              │
      │ claims.id                         │ bnp-paribas-f1                           │
      │ claims.summary                    │ BNP Paribas works with Alipay, as a      │
      │                                   │ source says that goes on for some time.  │
      │ claims.confidence                 │ 0.9                                      │
      │ claims.citations.source.publisher │ Example                                  │
      │ claims.citations.source.date.text │ 2018-06                                  │
      │ claims.citations.source.url       │ https://example.org/a-page-with-an-addre │
      │                                   │ ss-of-some-length                        │
      │                                   │                                          │
      │ entity.name                       │ Alipay                                   │
      │ roles                             │ TERMINAL_PROVIDER; ACQUIRER              │
      │ id                                │ ingenico                                 │
      │ name                              │ Ingenico \\u001b[31m\\u202e                │
      │ claims.id                         │ ingenico-f1                              │
      │ claims.summary                    │ Ingenico \\u001b[31m\\u202e works with     │
      │                                   │ Alipay, as a source says that goes on    │
      │                                   │ for some time.                           │
      │ claims.confidence                 │ 0.9                                      │
      │ claims.citations.source.publisher │ Example                                  │
      │ claims.citations.source.date.text │ 2018-06                                  │
      │ claims.citations.source.url       │                                          │
      └───────────────────────────────────┴──────────────────────────────────────────┘
      2 rows. Graph version 0123456789ab.
      Incomplete list entity.partners: 2 of 3.
      "
    `);
  });

  it('prints each error with its code on one line', async () => {
    const { address } = await fake();
    expect(await fingraph([...ASK, '--entity', 'nobody', '--server', address])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'UNKNOWN_ID: entity: expected an id, got "nobody".\nOUT_OF_RANGE: Another one.\n',
    });
  });

  it('prints partial data and fails if the response has errors', async () => {
    const { address } = await fake();
    const { code, stdout, stderr } = await fingraph([...ASK, '--entity', 'half', '--server', address]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'TIMEOUT: Too slow.\n' });
    expect(JSON.parse(stdout)).toMatchObject(PARTNERS);
  });

  it('explains a missing server and a response of another program', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    expect(await fingraph([...ASK, '--server', `http://127.0.0.1:${port}`])).toEqual({
      code: 1,
      stdout: '',
      stderr:
        `No response from http://127.0.0.1:${port}/: connection refused. ` +
        'Check the URL and that the server is running (fingraph serve), or leave out --server.\n',
    });
    const other = await listener((_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<p>'));
    expect((await fingraph([...ASK, '--server', other])).stderr).toBe(
      `Expected a response of FinGraph from ${other}, got status 404 (text/html). Check the URL.\n`,
    );
  });

  it('exits silently when its reader closes the pipe', async () => {
    const large = JSON.stringify({ data: 'x'.repeat(5_000_000) });
    const address = await listener((_, response) => response.end(large));
    const program = start([...ASK, '--server', address]);
    program.child.stdout?.once('data', () => program.child.stdout?.destroy());
    expect(await program.ended).toBe(0);
    expect(program.stderr()).toBe('');
  });

  it('exits at once on a signal', async () => {
    let arrived = (): void => {};
    const asked = new Promise<void>((resolve) => (arrived = resolve));
    const address = await listener(() => arrived());
    const program = start([...ASK, '--server', address]);
    await asked;
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(130);
    expect(program.stdout() + program.stderr()).toBe('');
  });
});
