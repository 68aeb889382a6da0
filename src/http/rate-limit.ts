import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { createGraphQLError } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

import { ClientError, type ErrorCode } from '../client-error.ts';
import type { Caller } from './caller.ts';
import { factsOf } from './request-facts.ts';

/** How many callers are remembered, those who have not asked for longest forgotten first. */
const MAX_ACCOUNTS = 20_000;
const MINUTE_MS = 60_000;
/** What a request costs before it is read, and one that is never executed. */
const LEAST = 1;
/** What an export costs, whose length nobody knows before. */
const EXPORT = 1_000;

export interface RateLimit {
  /** Takes from what a caller has left; the seconds to wait where nothing is left. */
  take(caller: Caller, cost: number): number | null;
  readonly plugin: Plugin<object, { readonly req?: IncomingMessage }>;
  /** Takes what a request costs; stands behind what computes that. */
  readonly charge: Plugin;
}

/**
 * Each caller has an account that fills with its rate a minute, to no more than that. A request is let in while anything
 * is left, and may take the account below nothing: so that one costs what it costs, and whoever spent much waits longer.
 */
export function createRateLimit(onRefusal: () => void, now: () => number = () => performance.now()): RateLimit {
  const accounts = new LRUCache<string, { left: number; at: number }>({ max: MAX_ACCOUNTS });

  function take({ rate, account }: Caller, cost: number): number | null {
    if (rate === null) return null;
    const time = now();
    const known = accounts.get(account) ?? { left: rate, at: time };
    const left = Math.min(rate, known.left + ((time - known.at) / MINUTE_MS) * rate);
    if (left <= 0) {
      accounts.set(account, { left, at: time });
      return Math.max(1, Math.ceil(((1 - left) / rate) * 60));
    }
    accounts.set(account, { left: left - cost, at: time });
    return null;
  }

  return {
    take,
    plugin: {
      onRequest({ request, url, endResponse, fetchAPI }) {
        const { caller } = factsOf(request);
        if (url.pathname.startsWith('/health/') || url.pathname === '/metrics') return;
        const seconds = take(caller, url.pathname.startsWith('/export/') ? EXPORT : LEAST);
        if (seconds === null) return;
        onRefusal();
        factsOf(request).phase = 'request'; // so that it is on record
        const { message, code } = refusalOf(caller, seconds);
        const headers = { 'retry-after': String(seconds), 'cache-control': 'no-store' };
        endResponse(
          fetchAPI.Response.json(
            { errors: [{ message, extensions: { code, retryable: true } }] },
            { status: 429, headers },
          ),
        );
      },
    },
    charge: {
      onExecute({ args }) {
        const { request } = args.contextValue as { request?: Request };
        if (!request) return;
        const { caller, cost } = factsOf(request);
        const seconds = take(caller, (cost ?? LEAST) - LEAST);
        if (seconds === null) return;
        onRefusal();
        const refusal = refusalOf(caller, seconds);
        throw createGraphQLError(refusal.message, {
          originalError: refusal,
          extensions: { http: { status: 429, headers: { 'retry-after': String(seconds) } } },
        });
      },
    },
  };
}

function refusalOf({ rate, name }: Caller, seconds: number): ClientError {
  const code: ErrorCode = 'RATE_LIMITED';
  const who = name === null ? 'an address without a token' : `the token ${name}`;
  return new ClientError(
    code,
    `Expected requests of at most ${rate} points of cost a minute for ${who}, got more. Try again in ${seconds} s, ask for less, or ask the operator for a higher rate.`,
  );
}
