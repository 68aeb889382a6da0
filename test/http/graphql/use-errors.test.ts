import { createGraphQLError, createSchema } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';

import { ClientError } from '../../../src/model/client-error.ts';
import { EngineError } from '../../../src/engine/engine-error.ts';
import { ask, testApp } from '../support.ts';

const ID = { 'x-request-id': 'r-1' };

function throwing(error: unknown) {
  return testApp({
    fail: () => {
      throw error;
    },
  });
}

describe('A client error', () => {
  it('keeps its message, and has a code and a location', async () => {
    const app = throwing(new ClientError('UNKNOWN_ID', 'Nothing has the id "alipai".'));
    const { status, body } = await ask(app, '{ hello fail }');
    expect({ status, body }).toMatchInlineSnapshot(`
      {
        "body": {
          "data": {
            "fail": null,
            "hello": "Hello you",
          },
          "errors": [
            {
              "extensions": {
                "code": "UNKNOWN_ID",
              },
              "locations": [
                {
                  "column": 9,
                  "line": 1,
                },
              ],
              "message": "Nothing has the id "alipai".",
              "path": [
                "fail",
              ],
            },
          ],
        },
        "status": 200,
      }
    `);
    expect(app.log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it('is reported once for each null in the response', async () => {
    const stale = Promise.reject(new ClientError('STALE_CURSOR', 'Start again.'));
    stale.catch(() => {});
    const schema = createSchema({
      typeDefs: 'type Query { list: List } type List { nodes: Int! pageInfo: Int! totalCount: Int }',
      resolvers: { Query: { list: () => ({ nodes: () => stale, pageInfo: () => stale, totalCount: () => stale }) } },
    });
    const paths = async (query: string) => {
      const { body } = await ask(testApp({ schema }), query);
      return body.errors?.map((error) => (error as { path?: unknown[] }).path?.join('.'));
    };
    expect(await paths('{ list { nodes pageInfo } }')).toEqual(['list.nodes']);
    expect((await paths('{ one: list { nodes pageInfo } two: list { nodes } }'))?.toSorted()).toEqual([
      'one.nodes',
      'two.nodes',
    ]);
    expect(await paths('{ list { one: totalCount two: totalCount } }')).toEqual(['list.one', 'list.two']);
  });

  it.each([
    ['a document that is no GraphQL', '{ hello', {}, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is misspelt', '{ helo }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of the wrong type', 'query ($n: Int) { hello(times: $n) }', { n: 'two' }, 'BAD_USER_INPUT'],
    ['a variable that is missing', 'query ($n: Int!) { hello(times: $n) }', {}, 'BAD_USER_INPUT'],
    ['two operations and no name', 'query A { hello } query B { hello }', {}, 'BAD_USER_INPUT'],
  ])('includes %s', async (_, query, variables, code) => {
    const app = testApp();
    for (const _time of ['first', 'from the cache of documents']) {
      const { status, body } = await ask(app, query, {
        variables,
        headers: { accept: 'application/graphql-response+json' },
      });
      expect(body.data).toBeUndefined();
      expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
      expect(status).toBe(400);
    }
    expect(app.log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
});

describe('An internal error', () => {
  const leaks = [
    new Error('ENOENT: /srv/secret/path'),
    new TypeError('MATCH (n) RETURN n.secret'),
    new EngineError('STATEMENT', 'secret.statement: Invalid input', { statement: 'secret.statement' }),
    new EngineError('DAMAGED', '/srv/secret/path is no graph'),
    createGraphQLError('secret', { extensions: { code: 'SECRET', secret: true } }),
    'a secret string',
    { secret: true },
    null,
  ];

  it.each(leaks.map((leak) => [String(leak), leak]))('is masked: %s', async (_, leak) => {
    const { status, body } = await ask(throwing(leak), '{ fail }', { headers: ID });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { fail: null },
      errors: [
        {
          message: 'Internal error. Quote the request id r-1 when you report it.',
          locations: [{ line: 1, column: 3 }],
          path: ['fail'],
          extensions: { code: 'INTERNAL_ERROR', requestId: 'r-1' },
        },
      ],
    });
  });

  it('is logged once with its request, operation, statement, code and causes', async () => {
    const socketError = new Error('ECONNRESET');
    const fault = new EngineError('FAILED', 'entity.byIds: disk full', {
      statement: 'entity.byIds',
      cause: socketError,
    });
    const app = throwing(fault);
    await ask(app, 'query Both { one: fail two: fail mustNotFail }', { headers: ID });
    const lines = app.log.filter(({ level }) => level === 50);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      requestId: 'r-1',
      operation: 'Both',
      statement: 'entity.byIds',
      err: { type: 'EngineError', code: 'FAILED', message: 'entity.byIds: disk full: ECONNRESET' },
    });
    expect(lines[0]).toMatchObject({
      err: { stack: expect.stringContaining('caused by: Error: ECONNRESET') as string },
    });
  });

  it('is logged again for the next request, and separately from other errors', async () => {
    const faults = [new Error('one'), new Error('other')];
    let calls = 0;
    const app = testApp({
      fail: () => {
        throw faults[calls++ % 2];
      },
    });
    await ask(app, '{ one: fail two: fail }');
    await ask(app, '{ fail }');
    expect(app.log.filter(({ level }) => level === 50)).toHaveLength(3);
  });

  it('is reported if a non-null field is null', async () => {
    const app = testApp({ fail: () => null });
    const { body } = await ask(app, '{ mustNotFail }', { headers: ID });
    expect(body.data).toBeNull();
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_ERROR', requestId: 'r-1' });
    expect(app.log.filter(({ level }) => level === 50)).toHaveLength(1);
  });

  it('is masked if the context cannot be created, with 500', async () => {
    const app = testApp({
      context: () => {
        throw new Error('secret');
      },
    });
    const { status, body } = await ask(app, '{ hello }', { headers: ID });
    expect(status).toBe(500);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_ERROR', requestId: 'r-1' });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(app.log.filter(({ level }) => level === 50)).toHaveLength(1);
  });
});

describe('An unavailable graph database', () => {
  it.each([
    new EngineError('UNREACHABLE', 'No response from secret-host', { retryable: true }),
    new EngineError('CONFLICT', 'secret lock', { retryable: true }),
    new EngineError('FAILED', 'secret transient', { retryable: true }),
    new EngineError('CLOSED', 'The graph was closed.'),
    new EngineError('UNAUTHORIZED', 'secret-host refuses the user'),
    new EngineError('NO_DATABASE', 'secret-host has no such database'),
  ])('asks to try again: %s', async (error) => {
    const app = throwing(error);
    const { body } = await ask(app, '{ fail }', { headers: ID });
    expect(body.errors).toMatchObject([
      {
        message: 'The graph database is not available at the moment. Retry.',
        extensions: { code: 'GRAPH_UNAVAILABLE', retryable: true, requestId: 'r-1' },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(app.log.filter(({ level }) => level === 50)).toHaveLength(1);
  });

  it('says when to retry, in /health/ready too', async () => {
    const away = () => Promise.reject(new EngineError('UNREACHABLE', 'No answer.', { retryable: true }));
    const app = testApp({ fail: away, readiness: away });
    const { status, headers } = await ask(app, '{ mustNotFail }');
    expect({ status, after: headers.get('retry-after') }).toEqual({ status: 503, after: '5' });
    const health = await app.fetch(new Request('http://localhost/health/ready'));
    expect({ status: health.status, after: health.headers.get('retry-after') }).toEqual({ status: 503, after: '5' });
    expect((await ask(app, '{ hello }')).headers.has('retry-after')).toBe(false);
  });

  it.each([
    [503, new EngineError('UNREACHABLE', 'secret', { retryable: true })],
    [499, new EngineError('CANCELLED', 'secret')],
    [500, new Error('secret')],
  ])('or fails otherwise is %i where there is no data, and 200 where there is some', async (status, error) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const headers = { accept };
      const without = await ask(throwing(error), '{ hello mustNotFail }', { headers });
      expect([without.status, without.body.data]).toEqual([status, null]);
      const half = await ask(throwing(error), '{ hello fail }', { headers });
      expect([half.status, half.body.data]).toEqual([200, { hello: 'Hello you', fail: null }]);
    }
  });

  it('is logged once in a request, however many statements failed', async () => {
    let calls = 0;
    const app = testApp({
      fail: () => {
        const statement = `test.${++calls}`;
        throw new EngineError('UNREACHABLE', `${statement}: No answer`, { retryable: true, statement });
      },
    });
    await ask(app, '{ one: fail two: fail three: fail }');
    await ask(app, '{ one: fail two: fail }');
    expect(app.log.filter(({ level }) => level === 50)).toMatchObject([
      { statement: 'test.1' },
      { statement: 'test.4' },
    ]);
  });

  it('is distinguished from a statement that took too long', async () => {
    const { body } = await ask(throwing(new EngineError('TIMEOUT', 'secret ran longer')), '{ fail }');
    expect(body.errors?.[0]).toMatchObject({
      message: 'A database statement took too long. Request less: a smaller page, fewer levels.',
      extensions: { code: 'TIMEOUT' },
    });
  });
});
