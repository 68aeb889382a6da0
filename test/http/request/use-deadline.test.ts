import { describe, expect, it } from 'vitest';

import { EngineError } from '../../../src/engine/engine-error.ts';
import { prepareQuestion } from '../../../src/question/question.ts';
import { ask, serve, testApp, testSchema } from '../support.ts';

const LIMITS = {
  maxTokens: 1_000,
  maxDepth: 100,
  maxAliases: 100,
  maxDirectives: 100,
  maxCost: 1_000,
  timeoutMs: 50,
};
const NEVER = () => new Promise<never>(() => {});
const POST = { method: 'POST', headers: { 'content-type': 'application/json' } };

/** Fails as a statement does that was ended. */
function whenAborted({ signal }: { readonly signal: AbortSignal }): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason instanceof Error ? signal.reason : new Error('The client has gone.'));
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail);
  });
}

describe('The deadline of a request', () => {
  it('includes the time before it is executed', async () => {
    const app = testApp({
      wait: whenAborted,
      generation: NEVER,
      responseCacheBytes: 100_000,
      limits: { ...LIMITS, timeoutMs: 500 },
    });
    const { address } = await serve(app);
    const startedAt = performance.now();
    const response = await fetch(`${address}graphql`, { ...POST, body: '{"query":"{ wait }"}' });
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({
      data: { wait: null },
      errors: [{ extensions: { code: 'TIMEOUT' } }],
    });
    // the generation is waited for a second, and nothing of it comes on top
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    const [line] = app.log.filter(({ msg }) => msg === 'request');
    expect(line).toMatchObject({ status: 504 });
    expect(Number(line?.['durationMs'])).toBeGreaterThan(900);
  });

  it('includes the wait in the queue', async () => {
    const app = testApp({
      wait: whenAborted,
      limits: { ...LIMITS, timeoutMs: 300 },
      admission: { maxRequests: 1, maxQueued: 9, maxExports: 1, maxConcurrentCost: 1e12 },
    });
    const { address } = await serve(app);
    const post = () => fetch(`${address}graphql`, { ...POST, body: '{"query":"{ wait }"}' });
    const responses = await Promise.all([post(), post(), post()]);
    // one was executed until its time was up, as may be the last moment of those behind it
    expect(responses.map(({ status }) => status)).toContain(504);
    for (const { status } of responses) expect([503, 504]).toContain(status);
    expect(app.log.every(({ durationMs = 0 }) => Number(durationMs) < 5_000)).toBe(true);
  });

  it('covers a saved-query link as a whole, including the version of the graph', async () => {
    const late = testApp({
      wait: whenAborted,
      questions: [prepareQuestion(testSchema(), { name: 'wait', document: 'query Wait { wait }' })],
      limits: LIMITS,
    });
    const { status, text } = await fetch(`${(await serve(late)).address}questions/wait.json`).then(
      async (response) => ({
        status: response.status,
        text: await response.text(),
      }),
    );
    expect([status, JSON.parse(text)]).toMatchObject([504, { errors: [{ extensions: { code: 'TIMEOUT' } }] }]);
  });
});

describe('A response in which every top-level field failed', () => {
  const away = new EngineError('UNREACHABLE', 'No answer', { retryable: true });
  const late = new EngineError('TIMEOUT', 'The statement took too long');
  const failing = (error: Error) =>
    testApp({
      fail: () => {
        throw error;
      },
      wait: () => null,
    });

  it.each([
    ['503 where the graph is away', away, '{ fail }', 503],
    ['503 for each of several', away, '{ one: fail two: fail }', 503],
    ['503 with the name of the type beside it', away, '{ __typename fail }', 503],
    ['504 where it took too long', late, '{ fail }', 504],
    ['200 where another field has a value', away, '{ hello fail }', 200],
    ['200 where another field is null without an error', away, '{ wait fail }', 200],
  ])('is %s', async (_, error, query, expected) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { status, headers } = await ask(failing(error), query, { headers: { accept } });
      expect(status).toBe(expected);
      expect(headers.has('retry-after')).toBe(expected === 503);
    }
  });
});
