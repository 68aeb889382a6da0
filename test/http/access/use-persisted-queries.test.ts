import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { describe, expect, it } from 'vitest';

import { readConfig } from '../../../src/config/config.ts';
import type { AppOptions } from '../../../src/http/app-options.ts';
import { serve, testApp } from '../support.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A server that counts the bodies and addresses that it is sent. */
async function server(environment: Record<string, string> = {}, options: Partial<AppOptions> = {}) {
  const { access } = readConfig(environment);
  const app = testApp({ access, maxBodyBytes: 10_000, ...options });
  const { address } = await serve(app);
  const sent: string[] = [];
  const counting: typeof fetch = (input, init) => {
    sent.push(typeof init?.body === 'string' ? init.body : decodeURIComponent(String(input)));
    return fetch(input, init);
  };
  async function post(body: object, headers: Record<string, string> = {}) {
    const response = await fetch(`${address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return [response.status, await response.json()];
  }
  return { address, sent, fetch: counting, post, url: `${address}graphql` };
}

const persisted = (sha256Hash: string, more: object = {}) => ({
  ...more,
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});

const NOT_FOUND = {
  errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
};
const NOT_SUPPORTED = {
  errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
};
const HELLO = { data: { hello: 'Hello you' } };

describe('A persisted query', () => {
  it('is found by its hash once it was sent in full', async () => {
    const { post, url } = await server();
    const query = '{ hello }';
    const hash = sha256(query);
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      expect(await post(persisted(hash), { accept })).toEqual([200, NOT_FOUND]);
    }
    expect(await post(persisted(hash, { query }))).toEqual([200, HELLO]);
    expect(await post(persisted(hash))).toEqual([200, HELLO]);
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));
    const got = await fetch(`${url}?extensions=${extensions}`);
    expect([got.status, await got.json()]).toEqual([200, HELLO]);
    const unknown = await fetch(`${url}?extensions=${extensions.replace(hash, sha256('other'))}`);
    expect([unknown.status, unknown.headers.get('cache-control'), await unknown.json()]).toEqual([
      200,
      'no-store',
      NOT_FOUND,
    ]);
  });

  it.each([5, true, ['{ hello }'], { hello: 1 }])('with the text %j is rejected', async (query) => {
    const { post } = await server();
    expect(await post(persisted(sha256('{ hello }'), { query }))).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  it('with a wrong hash is rejected, and not stored', async () => {
    const { post } = await server();
    const [status, answer] = await post(persisted(sha256('{ other }'), { query: '{ hello }' }));
    expect([status, answer]).toEqual([
      400,
      {
        errors: [
          {
            message:
              'Expected the SHA-256 of "query" in hexadecimal as "sha256Hash", got another hash. Hash the text exactly as you send it.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    ]);
    expect(await post(persisted(sha256('{ other }')))).toEqual([200, NOT_FOUND]);
  });

  it.each([{}, { version: 2, sha256Hash: 'a' }, { version: 1 }, { version: 1, sha256Hash: 7 }, 'a', 7])(
    'that is none is refused: %j',
    async (persistedQuery) => {
      const { post } = await server();
      const [status, answer] = await post({ query: '{ hello }', extensions: { persistedQuery } });
      expect([status, JSON.stringify(answer)]).toEqual([400, expect.stringContaining('Expected {\\"version\\": 1')]);
    },
  );

  it('is found if it is a trusted document', async () => {
    const { post } = await server({}, { trustedDocuments: new Map([['abc', '{\n  hello\n}']]) });
    expect(await post(persisted('abc'))).toEqual([200, HELLO]);
    expect(await post(persisted('abc', { query: '{hello}' }))).toEqual([200, HELLO]);
    expect((await post(persisted('abc', { query: '{wait}' })))[0]).toBe(400);
  });

  it('is not stored if only trusted documents are allowed', async () => {
    const trustedDocuments = new Map([['abc', '{\n  hello\n}']]);
    const { post } = await server({ TRUSTED_DOCUMENTS_ONLY: 'on' }, { trustedDocuments });
    const query = '{ wait }';
    expect(await post(persisted('abc'))).toEqual([200, HELLO]);
    expect(await post(persisted(sha256(query)))).toEqual([200, NOT_SUPPORTED]);
    const [status, answer] = await post(persisted(sha256(query), { query }));
    expect([status, JSON.stringify(answer)]).toEqual([403, expect.stringContaining('UNTRUSTED_DOCUMENT')]);
    expect(await post(persisted(sha256(query)))).toEqual([200, NOT_SUPPORTED]);
  });
});

describe.each(['open', 'production'])('Clients that send the hash first, in mode %s', (mode) => {
  const environment: Record<string, string> = mode === 'production' ? { NODE_ENV: 'production' } : {};

  it.each([false, true])('are answered: Apollo Client, by GET %s', async (useGETForHashedQueries) => {
    const { url, sent, fetch: send } = await server(environment);
    const client = () =>
      new ApolloClient({
        cache: new InMemoryCache(),
        link: ApolloLink.from([
          new PersistedQueryLink({ sha256, useGETForHashedQueries }),
          new HttpLink({ uri: url, fetch: send, headers: { 'apollo-require-preflight': '1' } }),
        ]),
      });
    const query = gql`
      query Named {
        hello(name: "me")
      }
    `;
    expect((await client().query({ query })).data).toEqual({ hello: 'Hello me' });
    expect(sent.map((body) => body.includes('query Named'))).toEqual([false, true]);
    expect((await client().query({ query })).data).toEqual({ hello: 'Hello me' });
    expect(sent).toHaveLength(3);
  });

  it.each([false, true])('are answered: urql, by GET %s', async (preferGetForPersistedQueries) => {
    const { url, sent, fetch: send } = await server(environment);
    const client = () =>
      new Client({
        url,
        fetch: send,
        exchanges: [
          persistedExchange({ preferGetForPersistedQueries, generateHash: async (text) => sha256(text) }),
          fetchExchange,
        ],
      });
    expect((await client().query('query Named { hello(name: "me") }', {})).data).toMatchObject({ hello: 'Hello me' });
    expect((await client().query('query Named { hello(name: "me") }', {})).data).toMatchObject({ hello: 'Hello me' });
    expect(sent).toHaveLength(3);
  });
});

it('Clients that are told that it is not supported send trusted documents in full', async () => {
  const trustedDocuments = new Map([['abc', 'query Hello {\n  hello\n}']]);
  const { url, sent, fetch: send } = await server({ TRUSTED_DOCUMENTS_ONLY: 'on' }, { trustedDocuments });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([new PersistedQueryLink({ sha256 }), new HttpLink({ uri: url, fetch: send })]),
  });
  const query = gql`
    query Hello {
      hello
    }
  `;
  for (const fetchPolicy of ['network-only', 'no-cache'] as const) {
    expect((await client.query({ query, fetchPolicy })).data).toEqual({ hello: 'Hello you' });
  }
  expect(sent.map((body) => body.includes('query Hello'))).toEqual([false, true, true]);
});
