import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { createSchema } from 'graphql-yoga';
import pino from 'pino';
import { onTestFinished } from 'vitest';

import { prepareQuestion } from '../../src/question/question.ts';
import { type App, createApp } from '../../src/http/app.ts';
import type { AppOptions } from '../../src/http/app-options.ts';
import { type Listening, listen } from '../../src/http/connection/listen.ts';
import { testAppOptions } from '../support/app-options.ts';

export interface TestContext {
  readonly signal: AbortSignal;
  readonly requestId: string;
}

export interface TestApp extends App {
  /** The log's lines, parsed. */
  readonly log: Record<string, unknown>[];
}

type Field = (context: TestContext) => unknown;

/** HTTP is tested apart from the API: here `fail` and `wait` do what a test says. */
export function testSchema(fail: Field = () => null, wait: Field = () => null) {
  return createSchema<TestContext>({
    typeDefs: /* GraphQL */ `
      type Query {
        hello(name: String = "you", times: Int): String!
        fail: String
        mustNotFail: String!
        wait: String
        requestId: String!
      }
    `,
    resolvers: {
      Query: {
        hello: (_, { name }: { name: string }) => `Hello ${name}`,
        fail: (_, __, context) => fail(context),
        mustNotFail: (_, __, context) => fail(context),
        wait: (_, __, context) => wait(context),
        requestId: (_, __, { requestId }) => requestId,
      },
    },
  });
}

export function testApp({
  fail,
  wait,
  ...options
}: Partial<AppOptions> & { fail?: Field; wait?: Field } = {}): TestApp {
  const log: Record<string, unknown>[] = [];
  const lines = new Writable({
    write(line: Buffer, _, done) {
      log.push(JSON.parse(String(line)) as Record<string, unknown>);
      done();
    },
  });
  const app = createApp(
    testAppOptions({
      schema: testSchema(fail, wait),
      context: (request) => request,
      questions: [prepareQuestion(testSchema(), { name: 'hello', document: 'query Hello { hello }' })],
      logger: pino({ level: 'debug' }, lines),
      maxBodyBytes: 1_000,
      ...options,
    }),
  );
  return { ...app, log };
}

/** Listens on a free port of the loopback address until the test is over. */
export async function serve(app: App): Promise<Listening> {
  const listening = await listen(app.listener, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => listening.close(0));
  return listening;
}

export interface GraphQLAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
  };
}

/** Posts a query as clients do that know nothing better; `headers` and `body` may say otherwise. */
export async function ask(
  app: Pick<App, 'fetch'>,
  query: string,
  init: { headers?: Record<string, string>; variables?: object; body?: string; signal?: AbortSignal } = {},
): Promise<GraphQLAnswer> {
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...init.headers },
      body: init.body ?? JSON.stringify({ query, variables: init.variables }),
      signal: init.signal ?? null,
    }),
  );
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as GraphQLAnswer['body'],
  };
}

/** Writes raw bytes to a server and gives all that it sends until it closes, or until `enough`. */
export function converse(
  { address }: Listening,
  send: string | readonly (string | Buffer)[],
  enough: (received: string) => boolean = () => false,
): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => {
      for (const part of typeof send === 'string' ? [send] : send) socket.write(part);
    });
    socket.on('data', (data) => {
      received += String(data);
      if (enough(received)) socket.destroy();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // the server need not read what it refuses
      if (received === '' || !['ECONNRESET', 'EPIPE'].includes(error.code ?? '')) reject(error);
    });
    socket.on('close', () => resolve(received));
  });
}

/** `Promise.withResolvers`, which Node 20 lacks. */
export function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
