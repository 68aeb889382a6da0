import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';

import { ClientError } from '../../model/client-error.ts';
import type { Access, Token } from './access.ts';
import type { Caller } from './caller.ts';
import { unauthorized } from '../graphql/error-response.ts';
import { isHealthCheck } from '../request/use-health.ts';
import { type Network, networkOf } from './client-address.ts';
import { factsOf } from '../request/request-state.ts';

export type CallerOf = (message: IncomingMessage) => Caller | ClientError;

/** Who sends a request, by its bearer token or, without one, by its address; an error for who may not ask. */
export function callerOf({ tokens, anonymous, proxies }: Access): CallerOf {
  const known = tokens.map((token) => ({ hash: Buffer.from(token.hash, 'hex'), caller: callerWith(token) }));
  return (message) => {
    const { authorization } = message.headers;
    // a server without tokens leaves the header to whoever stands in front of it
    if (authorization === undefined || (known.length === 0 && anonymous.allowed)) {
      if (!anonymous.allowed) return new ClientError('UNAUTHORIZED', `Expected a bearer token, got none. ${CURE}`);
      const { rate, maxCost } = anonymous;
      const network = networkBehind(message, proxies);
      const account = `from ${network?.own ?? 'unknown'}`;
      return { name: null, role: 'anonymous', rate, maxCost, account, site: network?.site ?? null };
    }
    const token = /^bearer +([\w.~+/-]+=*) *$/i.exec(authorization)?.[1];
    if (token === undefined) {
      return new ClientError(
        'UNAUTHORIZED',
        `Expected "Bearer" and a token in the header Authorization, got something else. ${CURE}`,
      );
    }
    const hash = createHash('sha256').update(token).digest();
    // all are compared, in a time that tells nothing
    const [found] = known.filter((one) => timingSafeEqual(one.hash, hash));
    return found?.caller ?? new ClientError('UNAUTHORIZED', `Expected a token that is known, got another. ${CURE}`);
  };
}

const CURE = 'The operator of the server makes them with "fingraph token".';

function callerWith({ name, role, rate }: Token): Caller {
  return { name, role, rate, maxCost: null, account: `token ${name}`, site: null };
}

/** Of the client: what the first of `proxies` trusted ones saw, or the other end of the connection. */
function networkBehind({ headers, socket }: IncomingMessage, proxies: number): Network | null {
  const said = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  const seen = proxies > 0 ? networkOf(said.at(-proxies) ?? '') : null;
  return seen ?? networkOf(socket.remoteAddress ?? '');
}

/**
 * Puts the caller on the facts of each request, and answers 401 to those who may not ask. Health checks need no token;
 * `useCors` has answered the requests of browsers that ask first, which carry none.
 */
export function useCaller(identify: CallerOf): Plugin<object, { readonly req?: IncomingMessage }> {
  return {
    onRequest({ request, url, serverContext, endResponse, fetchAPI }) {
      const message = serverContext?.req;
      if (!message || isHealthCheck(url.pathname)) return;
      const caller = identify(message);
      const facts = factsOf(request);
      if (!(caller instanceof ClientError)) {
        facts.caller = caller;
        return;
      }
      facts.phase = 'request'; // so that it is on record
      endResponse(unauthorized(fetchAPI, caller.message));
    },
  };
}
