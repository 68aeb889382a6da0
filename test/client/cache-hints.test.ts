import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { Client as UrqlClient, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { cacheKeys, possibleTypes, typePolicies } from '../../src/client/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { appOf, loadShipped } from '../support/world.ts';

const URL = 'http://127.0.0.1/graphql';
const COUNTS = gql`
  {
    graph {
      claimCount
    }
  }
`;
const VERSION = gql`
  {
    graph {
      version
      loadedAt
    }
  }
`;

describe('The cache hints of the client', () => {
  let engine: Engine;
  let requests = 0;
  const send: typeof fetch = async (input, init) => {
    requests++;
    return appOf(engine).fetch(new Request(input, init));
  };

  beforeAll(async () => {
    engine = await openEngine({
      url: 'memory:',
      user: null,
      password: null,
      database: null,
      statementTimeoutMs: 30_000,
    });
    await engine.prepare();
    await loadShipped(engine);
  });

  afterAll(() => engine.close());

  function apollo(cache: InMemoryCache): ApolloClient {
    return new ApolloClient({ cache, link: ApolloLink.from([new HttpLink({ uri: URL, fetch: send })]) });
  }

  it('let Apollo Client merge the fields of two queries', async () => {
    const client = apollo(new InMemoryCache({ possibleTypes, typePolicies }));
    requests = 0;
    for (const query of [COUNTS, VERSION, COUNTS, VERSION]) await client.query({ query });
    expect(requests).toBe(2);
    // without them, each query would replace the fields of the other one
    const plain = apollo(new InMemoryCache());
    requests = 0;
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    for (const query of [COUNTS, VERSION, COUNTS]) await plain.query({ query });
    warned.mockRestore();
    logged.mockRestore();
    expect(requests).toBe(3);
  });

  it('let Apollo Client read fragments on interfaces', async () => {
    const cache = new InMemoryCache({ possibleTypes, typePolicies });
    const client = apollo(cache);
    const query = gql`
      {
        node(id: "alipay") {
          id
          ... on Entity {
            name
          }
        }
      }
    `;
    await client.query({ query });
    expect(cache.readQuery({ query })).toMatchObject({ node: { name: 'Alipay' } });
  });

  it('let Apollo Client keep the revisions of a claim apart', async () => {
    const cache = new InMemoryCache({ possibleTypes, typePolicies });
    const claim = { __typename: 'Role', id: 'founders' };
    const current = gql`
      {
        claim(id: "founders") {
          id
          confidence
        }
      }
    `;
    const history = gql`
      {
        claim(id: "founders") {
          id
          revisions {
            claim {
              id
              revision
              confidence
            }
          }
        }
      }
    `;
    cache.writeQuery({ query: current, data: { claim: { ...claim, confidence: 0.9 } } });
    const revisions = [
      { __typename: 'ClaimRevision', claim: { ...claim, revision: 1, confidence: 0.5 } },
      { __typename: 'ClaimRevision', claim: { ...claim, revision: 2, confidence: 0.9 } },
    ];
    cache.writeQuery({ query: history, data: { claim: { ...claim, revisions } } });
    expect(cache.readQuery({ query: current })).toMatchObject({ claim: { confidence: 0.9 } });
    expect(cache.readQuery({ query: history })).toMatchObject({ claim: { revisions } });
  });

  it('avoid warnings of urql about objects without a key', async () => {
    const query = `{
      graph { claimCount }
      claims(first: 5) {
        totalCount
        edges { cursor node { id date { text } citations { note source { id title } } } }
        nodes { id participants { role entity { id name } } relations { kind claim { id } } }
      }
      entity(id: "alipay") { id partnersPerMarket { market { id } partners(first: 1) { edges { roles } } } }
    }`;
    expect(await warnings(query, cacheKeys)).toEqual([]);
    expect((await warnings(query, {})).length).toBeGreaterThan(5);
  });

  async function warnings(query: string, keys: typeof cacheKeys): Promise<string[]> {
    const found: string[] = [];
    const logger = (_: string, message: string): void => void found.push(message);
    const client = new UrqlClient({
      url: URL,
      fetch: send,
      preferGetMethod: false,
      exchanges: [cacheExchange({ keys, logger }), fetchExchange],
    });
    const { error } = await client.query(query, {});
    expect(error).toBeUndefined();
    return found.filter((message) => message.startsWith('Invalid key'));
  }
});
