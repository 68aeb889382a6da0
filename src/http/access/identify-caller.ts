import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { ClientError } from '../../model/client-error.ts';
import type { Access, Token } from './access.ts';
import type { Caller } from './caller.ts';
import { type ClientAddress, clientAddress } from './client-address.ts';

export type IdentifyCaller = (message: IncomingMessage) => Caller | ClientError;

/** Identifies the sender of a request by its bearer token or, without one, by its address. */
export function callerIdentifier({ tokens, anonymous, proxies }: Access): IdentifyCaller {
  const known = tokens.map((token) => ({ hash: Buffer.from(token.hash, 'hex'), caller: callerWith(token) }));
  return (message) => {
    const { authorization } = message.headers;
    // without configured tokens, the header is meant for a proxy in front
    if (authorization === undefined || (known.length === 0 && anonymous.allowed)) {
      if (!anonymous.allowed) return unauthorizedError('Expected a bearer token, got none.');
      const { rate, maxCost } = anonymous;
      const address = addressBehind(message, proxies);
      const bucket = `from ${address?.network ?? 'unknown'}`;
      return { name: null, role: 'anonymous', rate, maxCost, bucket, site: address?.site ?? null };
    }
    const token = /^bearer +([\w.~+/-]+=*) *$/i.exec(authorization)?.[1];
    if (token === undefined) {
      return unauthorizedError('Expected the header "Authorization: Bearer TOKEN", got another format.');
    }
    const hash = createHash('sha256').update(token).digest();
    // compares with every token, so that the time reveals nothing
    const [match] = known.filter((candidate) => timingSafeEqual(candidate.hash, hash));
    return match?.caller ?? unauthorizedError('Expected a known token, got an unknown one.');
  };
}

function unauthorizedError(message: string): ClientError {
  return new ClientError('UNAUTHORIZED', `${message} The operator of the server creates tokens with "fingraph token".`);
}

function callerWith({ name, role, rate }: Token): Caller {
  return { name, role, rate, maxCost: null, bucket: `token ${name}`, site: null };
}

/** The client address that the outermost of `proxies` trusted proxies saw; without one, the peer of the connection. */
function addressBehind({ headers, socket }: IncomingMessage, proxies: number): ClientAddress | null {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  const seen = proxies > 0 ? clientAddress(forwarded.at(-proxies) ?? '') : null;
  return seen ?? clientAddress(socket.remoteAddress ?? '');
}
