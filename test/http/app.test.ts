import { describe, expect, it } from 'vitest';

import { ask, converse, serve, testApp } from './support.ts';

async function fetched(path: string, init: RequestInit = {}) {
  const response = await testApp({ metrics: null }).fetch(new Request(`http://localhost${path}`, init));
  return { status: response.status, headers: response.headers, text: await response.text() };
}

interface Errors {
  readonly errors: { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** The status, and the code and message of the only error. */
async function refusal(init: { path?: string; method?: string; headers?: Record<string, string>; body?: string }) {
  const { path = '/graphql', headers = { 'content-type': 'application/json' }, ...rest } = init;
  const { status, text } = await fetched(path, { method: 'POST', headers, ...rest });
  const [error, ...others] = (JSON.parse(text) as Errors).errors;
  expect(others).toEqual([]);
  return [status, error?.extensions.code, error?.message];
}

function codesOf(text: string): unknown {
  const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

const QUERY = encodeURIComponent('{ hello }');

describe('/graphql', () => {
  it('answers queries by POST and by GET', async () => {
    expect((await ask(testApp(), '{ hello }')).body).toEqual({ data: { hello: 'Hello you' } });
    expect((await fetched(`/graphql?query=${QUERY}`)).text).toBe('{"data":{"hello":"Hello you"}}');
  });

  it.each(['mutation', 'subscription'])('rejects a %s by POST and by GET', async (operation) => {
    const query = `${operation} { hello }`;
    const refused = [
      400,
      'GRAPHQL_VALIDATION_FAILED',
      `Expected a query, got a ${operation}. FinGraph is read-only: send a query, or load another data set.`,
    ];
    expect(await refusal({ body: JSON.stringify({ query }) })).toEqual(refused);
    expect(await refusal({ method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}` })).toEqual(refused);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('rejects %s', async (method) => {
    const { status, headers, text } = await fetched('/graphql', { method });
    expect({ status, allow: headers.get('allow'), codes: codesOf(text) }).toEqual({
      status: 405,
      allow: 'GET, HEAD, POST',
      codes: ['BAD_REQUEST'],
    });
  });

  it.each(['/', '/health/live', '/health/ready'])('accepts only GET and HEAD at %s', async (path) => {
    for (const method of ['PUT', 'DELETE', 'POST', 'OPTIONS']) {
      const { status, headers, text } = await fetched(path, { method });
      expect({ status, allow: headers.get('allow'), text }).toEqual({
        status: 405,
        allow: 'GET, HEAD',
        text: `Expected GET or HEAD at ${path}, got ${method}.\n`,
      });
    }
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/xml'])('rejects %s', async (type) => {
    const { status, text } = await fetched('/graphql', {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{"query":"{hello}"}',
    });
    expect({ status, body: JSON.parse(text) as unknown }).toEqual({
      status: 415,
      body: {
        errors: [
          {
            message: `Expected the content type application/json, application/graphql+json, application/graphql or application/x-www-form-urlencoded, got ${type}. Name one of them in the header Content-Type.`,
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"query": {hello}'],
    ['null', 'null'],
    ['a number', '7'],
    ['no query', '{}'],
    ['a query that is no text', '{"query": 7}'],
    ['a batch', '[{"query":"{hello}"},{"query":"{hello}"}]'],
    ['variables that are no object', '{"query":"{hello}","variables":[1]}'],
    ['a parameter of its own', '{"query":"{hello}","path":"/etc"}'],
  ])('rejects a body that is %s', async (_, body) => {
    const app = testApp();
    for (const accept of ['application/json', 'application/graphql-response+json', '*/*']) {
      const { status, body: answer } = await ask(app, '', { body, headers: { accept } });
      expect({ status, codes: answer.errors?.map(({ extensions }) => extensions) }).toEqual({
        status: 400,
        codes: [{ code: 'BAD_REQUEST' }],
      });
    }
    expect(app.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  it.each(['variables', 'extensions'])('rejects %s in the URL that are no JSON', async (name) => {
    const { status, text } = await fetched(`/graphql?query=${QUERY}&${name}={`);
    expect({ status, codes: codesOf(text) }).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
  });

  it.each(['application/json', 'application/graphql+json; charset=utf-8'])('accepts JSON as %s', async (type) => {
    const headers = { 'content-type': type };
    expect((await ask(testApp(), '{ hello }', { headers })).body).toEqual({ data: { hello: 'Hello you' } });
  });

  it.each([
    [
      '{ hello }',
      /^Expected a JSON body such as {"query": "{ graph { claimCount } }"}, got invalid JSON: .+\. Or send a document without JSON as application\/graphql\.$/,
    ],
    ['  ', /, got an empty body\. Or send a document/],
    ['null', /^Expected a JSON object such as {"query": "{ graph { claimCount } }"} in the body, got null\.$/],
    ['"{ hello }"', /, got "{ hello }"\.$/],
    ['{}', /^Expected a document under "query", as in {"query": "{ graph { claimCount } }"}, got nothing\.$/],
    ['{"document":"{ hello }","variables":{}}', /, got only "document", "variables"\.$/],
    [
      '[{"query":"{ hello }"},{"query":"{ hello }"}]',
      /^Expected one operation in a request, got a list of 2\. Send each in a separate request\.$/,
    ],
  ])('says what a body should be instead of %s', async (body, message) => {
    expect(await refusal({ body })).toEqual([400, 'BAD_REQUEST', expect.stringMatching(message)]);
  });

  it('accepts a bare document as application/graphql', async () => {
    const headers = { 'content-type': 'application/graphql' };
    expect((await ask(testApp(), '', { headers, body: '{ hello }' })).body).toEqual({ data: { hello: 'Hello you' } });
  });

  it('rejects a compressed body', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    expect(await refusal({ headers, body: '{"query":"{ hello }"}' })).toEqual([
      415,
      'BAD_REQUEST',
      'Expected an uncompressed body, got the content encoding gzip. Send the body uncompressed.',
    ]);
  });

  it('names the response types that it supports', async () => {
    const headers = { 'content-type': 'application/json', accept: 'image/png' };
    expect(await refusal({ headers, body: '{"query":"{ hello }"}' })).toEqual([
      406,
      'BAD_REQUEST',
      'Expected an Accept header that allows application/graphql-response+json, application/json or text/csv, got image/png. Or leave the header out.',
    ]);
  });

  it.each([
    [
      'query A { hello } query B { hello }',
      undefined,
      'Expected "operationName" with a document of 2 operations, got none. Name one of: A, B.',
    ],
    [
      'query A { hello } query B { hello }',
      'C',
      'Expected the name of an operation of the document in "operationName", got "C". Name one of: A, B.',
    ],
    [
      '{ hello }',
      'A',
      'Expected the name of an operation of the document in "operationName", got "A". Leave it out, as the operation has no name.',
    ],
    [
      'fragment A on Query { hello }',
      undefined,
      'Expected an operation such as { graph { claimCount } }, got a document with only fragments. Add an operation.',
    ],
  ])('lists the operations of the document: %s as %s', async (query, operationName, message) => {
    expect(await refusal({ body: JSON.stringify({ query, operationName }) })).toEqual([400, 'BAD_USER_INPUT', message]);
  });

  it('says that the query is missing', async () => {
    expect(await refusal({ method: 'GET' })).toEqual([
      400,
      'BAD_REQUEST',
      'Expected a document in the parameter "query" of the URL, got none. Add ?query={graph{claimCount}}, or POST it.',
    ]);
  });
});

describe('Other paths', () => {
  it.each(['/nowhere', '/graphq', '/graphql/x', '/health', '/favicon.ico', '/x?query={hello}'])(
    '%s is not found, and says what is',
    async (path) => {
      const { status, headers, text } = await fetched(path);
      expect({ status, type: headers.get('content-type'), text }).toEqual({
        status: 404,
        type: 'text/plain; charset=utf-8',
        text: `Nothing is served at ${path.split('?')[0]}. The explorer for browsers is at /, saved queries and their results at /questions, exports at /export, GraphQL at /graphql (GraphiQL for browsers), health at /health/live and /health/ready; /openapi.json describes them.\n`,
      });
    },
  );

  it.each([
    ['/', 'Expected an Accept header that allows text/html for the page at /.'],
    ['/?query={hello}', 'Expected an Accept header that allows text/html for the page at /.'],
  ])('%s says what is missing', async (path, fault) => {
    const { status, text } = await fetched(path);
    expect({ status, text }).toEqual({
      status: 404,
      text: `${fault} The explorer for browsers is at /, saved queries and their results at /questions, exports at /export, GraphQL at /graphql (GraphiQL for browsers), health at /health/live and /health/ready; /openapi.json describes them.\n`,
    });
  });

  it.each([
    '/nowhere',
    '/health/x',
    '/metrics',
    '/export/nonsense',
    '/export/claims.pdf',
    '/questions/x',
    '/questions/x/y',
  ])('%s is a page with links in a browser', async (path) => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const { status, headers, text } = await fetched(path, { headers: { accept } });
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(headers.get('vary')).toContain('accept');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('<a href="/questions">');
    const json = await fetched(path, { headers: { accept: 'application/json' } });
    expect([json.status, json.headers.get('content-type')]).not.toContain('text/html; charset=utf-8');
  });

  it('that end in another path do not match it', async () => {
    expect((await fetched(`/x?y=/graphql`)).status).toBe(404);
    expect((await fetched(`/x/health/live`)).status).toBe(404);
  });
});

describe('A request without a valid URL', () => {
  it.each(['a b', '[', 'a:b:c', 'x:99999999'])('is rejected without a stack trace for its host: %s', async (host) => {
    const listening = await serve(testApp());
    for (const path of ['/graphql?query={hello}', '/nowhere', '/']) {
      const request = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
      const received = await converse(listening, request);
      expect(received.split('\r\n')[0]).toBe('HTTP/1.1 400 Bad Request');
      expect(received).not.toMatch(/node_modules|\.[jt]s:/);
    }
  });

  it.each(['//', '///graphql', '/%', '/%E0%A4%A', '/graphql/%', '*', 'http://x/graphql'])(
    'shows no stack trace: %s',
    async (path) => {
      const listening = await serve(testApp());
      const received = await converse(listening, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(received).toMatch(/^HTTP\/1\.1 4/);
      expect(received).not.toMatch(/node_modules|\.[jt]s:/);
    },
  );
});
