import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';

import { createAccounts } from './accounts.ts';
import type { Caller } from './caller.ts';
import { earlyRefusal } from '../graphql/error-response.ts';
import { isHealthCheck } from '../request/use-health.ts';
import { factsOf } from '../request/request-state.ts';

/** What a request costs before it is read, and one that is never executed. */
const LEAST = 1;
/** What an export costs, whose length nobody knows before. */
const EXPORT = 1_000;

export interface RateLimit {
  /** Takes from what a caller has left, the least where the cost is not known; or says what is missing. */
  take(caller: Caller, cost: number | null): Shortage | null;
  readonly plugin: Plugin<object, { readonly req?: IncomingMessage }>;
  /** Takes what a request costs; stands behind what computes that. */
  readonly charge: Plugin;
  /** Takes whole points for what was done for a request that may never be executed: its first point pays for less. */
  readonly spend: (request: Request, points: number) => void;
}

export interface Shortage {
  /** Points a minute, and of whom. */
  readonly rate: number;
  readonly who: string;
  /** Until a point is left again. */
  readonly seconds: number;
}

/**
 * Each caller has an account that fills with its rate a minute, to no more than that; callers of one IPv6 site have a
 * larger one together. A request is let in while a point
 * is left, and may take the account below nothing: so that one costs what it costs, and whoever spent much waits longer.
 */
export function createRateLimit(onRefusal: () => void, now: () => number = () => performance.now()): RateLimit {
  const accounts = createAccounts(now);

  /** Where a caller has no point left; of several accounts the one that takes longest to have one again. */
  function shortageOf(caller: Caller): Shortage | null {
    const shortages = accountsOf(caller).flatMap(({ name, rate, who }) => {
      const left = accounts.left(name, rate);
      return left < LEAST ? [{ rate, who, seconds: Math.ceil(((LEAST - left) / rate) * 60) }] : [];
    });
    return shortages.toSorted((one, other) => other.seconds - one.seconds)[0] ?? null;
  }

  function charge(caller: Caller, cost: number): void {
    for (const { name, rate } of accountsOf(caller)) accounts.charge(name, rate, cost);
  }

  function take(caller: Caller, cost: number | null): Shortage | null {
    const shortage = shortageOf(caller);
    if (shortage === null) charge(caller, cost ?? LEAST);
    return shortage;
  }

  return {
    take,
    spend: (request, points) => charge(factsOf(request).caller, Math.floor(points)),
    plugin: {
      onRequest({ request, url, endResponse, fetchAPI }) {
        const { caller } = factsOf(request);
        if (isHealthCheck(url.pathname) || url.pathname === '/metrics') return;
        const shortage = take(caller, url.pathname.startsWith('/export/') ? EXPORT : LEAST);
        if (shortage === null) return;
        onRefusal();
        factsOf(request).phase = 'request'; // so that it is on record
        const headers = { 'retry-after': String(shortage.seconds), 'cache-control': 'no-store' };
        const message = messageFor(shortage);
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

interface Account {
  readonly name: string;
  readonly rate: number;
  readonly who: string;
}

/** How many times the rate of one network all networks of a site may spend together. */
const SITE_TIMES = 10;

function accountsOf({ account, site, rate, name }: Caller): readonly Account[] {
  if (rate === null) return [];
  const own = { name: account, rate, who: name === null ? 'an address without a token' : `the token ${name}` };
  if (site === null) return [own];
  return [own, { name: `from ${site}`, rate: rate * SITE_TIMES, who: `all of ${site} without a token` }];
}

function messageFor({ rate, who, seconds }: Shortage): string {
  return `Expected requests of at most ${rate} points of cost a minute for ${who}, got more. Try again in ${seconds} s, ask for less, or ask the operator for a higher rate.`;
}
