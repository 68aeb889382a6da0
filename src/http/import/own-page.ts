import { isIP } from 'node:net';

import { ClientError } from '../../model/client-error.ts';
import { excerpt } from '../../support/excerpt.ts';
import { CSRF_HEADERS } from '../access/csrf-header.ts';

/**
 * Requires that a request comes from a page of this server, or from a program. A page of another site must not load data
 * through the browser of its visitor.
 *
 * @param origins origins that the operator trusts, as in `CORS_ORIGINS`
 * @throws {ClientError}
 */
export function requireOwnPage({ headers }: Request, origins: readonly string[]): void {
  const host = headers.get('host') ?? '';
  const isTrusted = origins.some((origin) => URL.canParse(origin) && new URL(origin).host === host);
  // a name that another site controls can lead to this server too (DNS rebinding)
  if (!isTrusted && !isLocalName(host)) {
    refuse(
      `Expected the address of this server as localhost, an IP address or an origin in CORS_ORIGINS, got ${excerpt(host)}.`,
    );
  }
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  // plain HTTP to another host than localhost has no Sec-Fetch-Site
  const isOwn = site === null ? origin === null || hostOf(origin) === host : site === 'same-origin';
  if (!isOwn) refuse(`Expected a request of a page of this server, got one of ${excerpt(origin ?? 'another site')}.`);
  if (CSRF_HEADERS.some((name) => headers.has(name))) return;
  refuse(
    'Expected a request that other sites cannot send without a CORS preflight. Add the header X-Fingraph-Csrf: 1.',
  );
}

/** Names that no public name server can give an address. */
function isLocalName(host: string): boolean {
  const name = host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1');
  return isIP(name) !== 0 || !name.includes('.') || /\.(?:localhost|local|internal)$/i.test(name);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function refuse(message: string): never {
  throw new ClientError('FOREIGN_PAGE', message);
}
