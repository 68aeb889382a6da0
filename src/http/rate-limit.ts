import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

import type { Caller } from './caller.ts';
import { earlyRefusal } from './early-refusal.ts';
import { factsOf } from './request-facts.ts';

/** How many callers are remembered, those who have not asked for longest forgotten first. */
const MAX_ACCOUNTS = 20_000;
const MINUTE_MS = 60_000;
/** What a request costs before it is read, and one that is never executed. */
const LEAST = 1;
/** What an export costs, whose length nobody knows before. */
const EXPORT = 1_000;

export interface RateLimit {
  /** Takes from what a caller has left, the least where the cost is not known; the seconds to wait where nothing is left. */
  take(caller: Caller, cost: number | null): number | null;
  readonly plugin: Plugin<object, { readonly req?: IncomingMessage }>;
  /** Takes what a request costs; stands behind what computes that. */
  readonly charge: Plugin;
  /** Takes whole points for what was done for a request that may never be executed: its first point pays for less. */
  readonly spend: (request: Request, points: number) => void;
}

/**
 * Each caller has an account that fills with its rate a minute, to no more than that. A request is let in while a point
 * is left, and may take the account below nothing: so that one costs what it costs, and whoever spent much waits longer.
 */
export function createRateLimit(onRefusal: () => void, now: () => number = () => performance.now()): RateLimit {
  const accounts = new LRUCache<string, { left: number; at: number }>({ max: MAX_ACCOUNTS });

  function leftFor({ account }: Caller, rate: number): number {
    const { left, at } = accounts.get(account) ?? { left: rate, at: now() };
    return Math.min(rate, left + ((now() - at) / MINUTE_MS) * rate);
  }

  function charge(caller: Caller, cost: number): void {
    if (caller.rate === null) return;
    accounts.set(caller.account, { left: leftFor(caller, caller.rate) - cost, at: now() });
  }

  function take(caller: Caller, cost: number | null): number | null {
    if (caller.rate === null) return null;
    const left = leftFor(caller, caller.rate);
    if (left < LEAST) return Math.ceil(((LEAST - left) / caller.rate) * 60);
    charge(caller, cost ?? LEAST);
    return null;
  }

  return {
    take,
    spend: (request, points) => charge(factsOf(request).caller, Math.floor(points)),
    plugin: {
      onRequest({ request, url, endResponse, fetchAPI }) {
        const { caller } = factsOf(request);
        if (url.pathname.startsWith('/health/') || url.pathname === '/metrics') return;
        const seconds = take(caller, url.pathname.startsWith('/export/') ? EXPORT : LEAST);
        if (seconds === null) return;
        onRefusal();
        factsOf(request).phase = 'request'; // so that it is on record
        const headers = { 'retry-after': String(seconds), 'cache-control': 'no-store' };
        const message = messageFor(caller, seconds);
        endResponse(earlyRefusal(fetchAPI, { status: 429, code: 'RATE_LIMITED', message, retryable: true, headers }));
      },
    },
    // it was let in: from now on it costs what it costs
    charge: {
      onExecute({ args }) {
        const { request } = args.contextValue as { request?: Request };
        if (!request) return;
        const { caller, cost } = factsOf(request);
        charge(caller, (cost ?? LEAST) - LEAST);
      },
    },
  };
}

function messageFor({ rate, name }: Caller, seconds: number): string {
  const who = name === null ? 'an address without a token' : `the token ${name}`;
  return `Expected requests of at most ${rate} points of cost a minute for ${who}, got more. Try again in ${seconds} s, ask for less, or ask the operator for a higher rate.`;
}
