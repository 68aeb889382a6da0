import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DocumentTypeDecoration, TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';

import {
  type Client,
  ClaimsThatMeetDocument,
  FactsAboutDocument,
  FindDocument,
  type FinGraphError,
  NeighbourhoodDocument,
  PartnersInMarketDocument,
  createClient,
} from '../../src/client/client.ts';
import { readConfig } from '../../src/config/config.ts';
import { documentHash } from '../../src/question/document.ts';
import { readQuestions } from '../../src/question/question.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { type Listening, listen } from '../../src/http/connection/listen.ts';
import { projectFile } from '../../src/support/project-file.ts';
import * as generated from '../../src/client/generated.ts';
import { appOf, loadShipped } from '../support/world.ts';

describe('The typed client', () => {
  let engine: Engine;
  let listening: Listening;
  let client: Client;

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
    listening = await listen(appOf(engine).listener, { host: '127.0.0.1', port: 0 });
    client = createClient(`${listening.address}graphql`);
  });

  afterAll(async () => {
    await listening.close(0);
    await engine.close();
  });

  it('returns typed results', async () => {
    const { entity } = await client.ask(PartnersInMarketDocument, { entity: 'alipay', as: ['PLATFORM'], market: 'IT' });
    const names: string[] | undefined = entity?.partners.edges.map(({ node }) => node.name);
    expect(names).toContain('UniCredit');
  });

  it('accepts documents as an AST', async () => {
    const document = parse('query Own($id: ID!) { entity(id: $id) { name } }') as TypedDocumentNode<
      { entity: { name: string } | null },
      { id: string }
    >;
    expect(await client.ask(document, { id: 'fr' })).toEqual({ entity: { name: 'France' } });
  });

  it('accepts plain texts, whose results are untyped', async () => {
    const text = '{ entity(id: "fr") { name } }' as unknown as TypedDocumentNode<{ entity: { name: string } }, object>;
    expect(await client.ask(text, {})).toEqual({ entity: { name: 'France' } });
  });

  describe('with a document that has a hash', () => {
    const TEXT = 'query Own($id: ID!) { entity(id: $id) { name } }';
    const HASH = createHash('sha256').update('another print of the same document').digest('hex');
    let sent: { query?: string; documentId?: string }[];

    function recording(address: string): Client {
      sent = [];
      return createClient(`${address}graphql`, {
        fetch: (input, init) => {
          sent.push(JSON.parse(String(init?.body)) as (typeof sent)[number]);
          return fetch(input, init);
        },
      });
    }

    it('sends the hash to a server that accepts only trusted documents', async () => {
      const access = readConfig({ TRUSTED_DOCUMENTS_ONLY: 'on' }).access;
      const app = appOf(engine, [], { access, trustedDocuments: new Map([[HASH, print(parse(TEXT))]]) });
      const trusting = await listen(app.listener, { host: '127.0.0.1', port: 0 });
      onTestFinished(() => trusting.close(0));
      const own = recording(trusting.address);
      for (const document of [withHash(TEXT, HASH), onlyHash(HASH), treeWithHash(TEXT, HASH)]) {
        expect(await own.ask(document, { id: 'fr' })).toEqual({ entity: { name: 'France' } });
      }
      expect(sent).toEqual([1, 2, 3].map(() => ({ documentId: HASH, variables: { id: 'fr' } })));
    });

    it('sends the text to a server that does not know the hash, and remembers that', async () => {
      const own = recording(listening.address);
      expect(await own.ask(withHash(TEXT, HASH), { id: 'fr' })).toEqual({ entity: { name: 'France' } });
      expect(await own.ask(withHash(TEXT, HASH), { id: 'it' })).toEqual({ entity: { name: 'Italy' } });
      expect(sent.map(({ query, documentId }) => query ?? documentId)).toEqual([HASH, TEXT, TEXT]);
    });

    it('reports an unknown hash if there is no text', async () => {
      const error = await failure(recording(listening.address).ask(onlyHash(HASH), { id: 'fr' }));
      expect(error.code).toBe('UNKNOWN_QUESTION');
      expect(error.message).toContain(HASH);
    });
  });

  it('reads the pages of a list on demand', async () => {
    const asked: unknown[] = [];
    const counting = createClient(`${listening.address}graphql`, {
      fetch: (input, init) => {
        asked.push((JSON.parse(String(init?.body)) as { variables: { after: unknown } }).variables.after);
        return fetch(input, init);
      },
    });
    const ids: string[] = [];
    const facts = { entity: 'wirecard', first: 4 };
    for await (const { id } of counting.items(FactsAboutDocument, facts, (data) => data.entity?.claims)) ids.push(id);
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
    expect(asked).toEqual([null, expect.any(String), expect.any(String)]);
    for await (const { id } of counting.items(FactsAboutDocument, facts, (data) => data.entity?.claims)) {
      expect(id).toBe(ids[0]);
      break;
    }
    expect(asked).toHaveLength(4);
  });

  it('reads edges, and nothing if the result has no list', async () => {
    const found: string[] = [];
    for await (const { matched } of client.items(FindDocument, { text: 'wirecard', first: 5 }, (data) => data.search)) {
      found.push(matched);
    }
    expect(found.length).toBeGreaterThan(9);
    for await (const claim of client.items(FactsAboutDocument, { entity: 'nobody' }, (data) => data.entity?.claims)) {
      expect(claim).toBeUndefined();
    }
  });

  it('does not loop if a document does not use its cursor', async () => {
    const document = parse(
      'query Own($after: String) { claims(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } rest: claims(after: $after) { totalCount } }',
    ) as TypedDocumentNode<
      { claims: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } },
      { after?: string | null }
    >;
    const all = client.items(document, {}, ({ claims }) => claims);
    await all.next();
    await all.next();
    await expect(all.next()).rejects.toThrow('must pass $after');
  });

  it('throws errors with codes', async () => {
    const error = await failure(client.ask(NeighbourhoodDocument, { of: ['nobody'] }));
    expect(error).toMatchObject({
      name: 'FinGraphError',
      code: 'UNKNOWN_ID',
      status: 200,
      retryable: false,
      requestId: null,
      errors: [{ code: 'UNKNOWN_ID', path: ['neighbourhood'] }],
    });
    expect(error.message).toContain('nobody');
    const wrong = await failure(client.ask(ClaimsThatMeetDocument, { first: 100_000 }));
    expect(wrong.code).toBe('PAGE_TOO_LARGE');
    const stale = await failure(client.ask(ClaimsThatMeetDocument, { after: 'abc' }));
    expect(stale.code).toBe('INVALID_CURSOR');
  });

  it('cancels a request with a signal', async () => {
    const reason = new Error('The user went on.');
    await expect(client.ask(FindDocument, { text: 'ant' }, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const all = client.items(
      FactsAboutDocument,
      { entity: 'wirecard', first: 1 },
      (data) => data.entity?.claims,
      controller,
    );
    await all.next();
    controller.abort(reason);
    await expect(all.next()).rejects.toBe(reason);
  });

  it('sends the headers of the client and of the call', async () => {
    const sent: Headers[] = [];
    let token = 0;
    const own = createClient(`${listening.address}graphql`, {
      headers: () => ({ authorization: `Bearer ${++token}` }),
      fetch: (input, init) => {
        sent.push(new Headers(init?.headers));
        return fetch(input, init);
      },
    });
    await own.ask(FindDocument, { text: 'ant' });
    await own.ask(FindDocument, { text: 'ant' }, { headers: { 'x-request-id': 'mine' } });
    expect(sent.map((headers) => [headers.get('authorization'), headers.get('x-request-id')])).toEqual([
      ['Bearer 1', null],
      ['Bearer 2', 'mine'],
    ]);
  });
});

describe('The typed client without a server', () => {
  it.each(['127.0.0.1:4000/graphql', '/graphql', 'file:///graphql', ''])('rejects the address %j', (url) => {
    expect(() => createClient(url)).toThrow(
      `Expected an absolute URL such as http://127.0.0.1:4000/graphql, got ${JSON.stringify(url)}.`,
    );
  });

  it('accepts a path in a browser', async () => {
    vi.stubGlobal('location', new URL('http://127.0.0.1:1/app/page?x=1'));
    onTestFinished(() => void vi.unstubAllGlobals());
    const error = await failure(createClient('/graphql').ask(FindDocument, { text: 'ant' }));
    expect(error.message).toContain('No response from http://127.0.0.1:1/graphql.');
    expect(() => createClient('')).toThrow('Expected an absolute URL');
    expect(() => createClient('file:///graphql')).toThrow('Expected an absolute URL');
  });

  it('reports a missing server', async () => {
    const error = await failure(createClient('http://127.0.0.1:1/graphql').ask(FindDocument, { text: 'ant' }));
    expect(error).toMatchObject({ code: 'NETWORK_ERROR', status: null, retryable: true });
    expect(error.message).toBe(
      'No response from http://127.0.0.1:1/graphql. Check that the server is running, and that CORS_ORIGINS allows this page.',
    );
  });

  it.each([
    [502, 'text/html', '<h1>Bad gateway</h1>', { code: 'HTTP_ERROR', status: 502, retryable: true }],
    [404, 'text/plain', 'Nothing here.', { code: 'HTTP_ERROR', status: 404, retryable: false }],
    [200, 'text/html', '<h1>Log in</h1>', { code: 'HTTP_ERROR', status: null, retryable: false }],
    [200, 'application/json', '{"dat', { code: 'HTTP_ERROR', retryable: false }],
    [
      503,
      'application/json',
      '{"errors":[{"message":"Later.","extensions":{"code":"GRAPH_UNAVAILABLE","retryable":true,"requestId":"r1"}}]}',
      { code: 'GRAPH_UNAVAILABLE', status: 503, retryable: true, requestId: 'r1', message: 'Later.' },
    ],
    [
      200,
      'application/json',
      '{"data":{"search":null},"errors":[{"message":"Half.","path":["search"],"extensions":{"code":"TIMEOUT"}}]}',
      { code: 'TIMEOUT', data: { search: null }, errors: [{ message: 'Half.', path: ['search'] }] },
    ],
  ])('reports a response of %i %s %s', async (status, type, body, expected) => {
    const server = createServer((_, response) => response.writeHead(status, { 'content-type': type }).end(body));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const error = await failure(createClient(`http://127.0.0.1:${port}/graphql`).ask(FindDocument, { text: 'ant' }));
    expect(error).toMatchObject(expected);
  });
});

describe('The documents of the client', () => {
  it('are the questions of the library, with the hashes that the server trusts', async () => {
    const questions = await readQuestions(projectFile('schema/questions'));
    const documents = Object.entries(generated).filter(([name]) => /(?<!Fragment)Document$/.test(name));
    expect(new Set(documents.map(([, document]) => documentHash(print(parse(String(document))))))).toEqual(
      new Set(questions.map(({ hash }) => hash)),
    );
  });
});

type Own = DocumentTypeDecoration<{ entity: { name: string } | null }, { id: string }>;

/** A document of graphql-codegen with `persistedDocuments`: a text with its hash. */
function withHash(text: string, hash: string): Own {
  return Object.assign(new String(text), { __meta__: { hash } }) as Own;
}

/** A document in the mode `replaceDocumentWithHash`: no text. */
function onlyHash(hash: string): Own {
  return { __meta__: { hash } } as Own;
}

/** A document in the mode `documentNode`. */
function treeWithHash(text: string, hash: string): Own {
  return { __meta__: { hash }, ...parse(text) } as Own;
}

async function failure(promise: Promise<unknown>): Promise<FinGraphError> {
  return promise.then(
    () => Promise.reject(new Error('Expected an error.')),
    (error: FinGraphError) => error,
  );
}
