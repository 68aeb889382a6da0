import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { describeEngines } from '../support/engines.ts';
import { holds, tries } from '../support/property.ts';
import { type RawAnswer, checkAnswer } from './answer.ts';
import { type Conversation, conversation, checkExchange, exchange, shownConversation } from './conversation.ts';
import { type Target, openTarget } from './target.ts';
import { type WildRequest, wildRequest } from './wild-request.ts';
import { type Listening, listen } from '../../src/http/connection/listen.ts';

/* Any request gets a well-formed response without an internal error or a detail of the implementation. */

const { runs, seed } = tries(2_000);
/** The share of examples that are sent through a socket, as bytes. */
const BY_SOCKET = 0.1;
const LIMIT_MS = 30_000;
const MS_A_RUN = 500;
const MS_TO_LOAD = 300_000;
const MS_TO_SHRINK = 300_000;

describeEngines('Random input', (graph) => {
  let target: Target;
  let listening: Listening;

  beforeAll(async () => {
    target = await openTarget(graph.engine);
    listening = await listen(target.app.listener, { host: '127.0.0.1', port: 0 });
  }, MS_TO_LOAD);

  afterAll(async () => {
    await listening?.close(1_000);
    target?.close();
  });

  it('as a request gets a complete response', { timeout: runs * MS_A_RUN + MS_TO_SHRINK }, async () => {
    const statuses = new Map<string, number>();
    const property = fc.asyncProperty(wildRequest(target.ground), async (request) => {
      const answer = await inTime(answerTo(target, request));
      target.checkFaults(); // it tells more than a masked answer
      checkAnswer({ ...request, sent: sentText(request) }, answer);
      const kind = `${answer.status} ${answer.headers['content-type']?.split(';')[0] ?? ''}`;
      statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
    });
    await holds(property, { runs: Math.ceil(runs * (1 - BY_SOCKET)), seed }, ([request]) => fc.stringify(request));
    const tally = [...statuses].toSorted(([, one], [, other]) => other - one);
    console.log(tally.map(([kind, count]) => `${count} × ${kind}`).join(', '));
    // fails if the generator has become trivial: it would find nothing either
    const answered = tally.filter(([kind]) => kind.startsWith('200')).reduce((sum, [, count]) => sum + count, 0);
    expect(answered).toBeGreaterThan(runs / 10);
    expect(tally.length).toBeGreaterThan(12);
  });

  it(
    'as bytes gets answers, and leaves the server as it was',
    { timeout: runs * MS_A_RUN + MS_TO_SHRINK },
    async () => {
      let answers = 0;
      const property = fc.asyncProperty(conversation(target.ground), async (said: Conversation) => {
        const received = await inTime(exchange(listening, said));
        target.checkFaults();
        answers += checked(said, received);
        expect((await inTime(fetch(`${listening.address}health/live`))).status).toBe(200);
        target.checkFaults();
      });
      await holds(property, { runs: Math.ceil(runs * BY_SOCKET), seed }, ([said]) => shownConversation(said));
      console.log(`${answers} answers`);
      expect(answers).toBeGreaterThan((runs * BY_SOCKET) / 2);
    },
  );
});

/** Reports a failure with the whole response. */
function checked(said: Conversation, received: Buffer): number {
  try {
    return checkExchange(said, received);
  } catch (error) {
    throw new Error(`${String(error)}\n${JSON.stringify(received.toString('latin1').slice(0, 5_000))}`, {
      cause: error,
    });
  }
}

async function answerTo({ app }: Target, { method, path, headers, body }: WildRequest): Promise<RawAnswer> {
  const response = await app.fetch(
    new Request(`http://fingraph.test${path}`, { method, headers, body, redirect: 'manual' }),
  );
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    // a response to HEAD has no body on a socket
    body: method === 'HEAD' ? new Uint8Array() : new Uint8Array(await response.arrayBuffer()),
  };
}

/** The request as text, as JSON and URL-encoded: a response may repeat any of these. */
function sentText({ path, headers, body }: WildRequest): string {
  const content = typeof body === 'string' ? body : Buffer.from(body ?? []).toString();
  const given = [JSON.stringify(headers), ...Object.values(headers)];
  const text = [path, decoded(path), content, decoded(content), ...given].join('\n');
  return `${text}\n${JSON.stringify(text)}`;
}

function decoded(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replaceAll(/(?:%[\da-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll('%', ''), 'hex').toString());
}

/** A hang is a failure too. The limit is that of a statement. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${LIMIT_MS} ms.`)), LIMIT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
