import type { IncomingMessage } from 'node:http';

import type { StateListener } from '../request/request-state.ts';

/**
 * Parses the target and the host of each request once and normalizes both, so that all later stages see the same path.
 * Rejects requests that are invalid by RFC 9112 with 400. The fetch adapter, which concatenates host and path, would read a
 * part of an invalid Host header as path.
 */
export function requireUrl(next: StateListener): StateListener {
  return (request, response, state) => {
    const url = requestUrl(request);
    if (typeof url !== 'string') {
      request.url = `${url.pathname}${url.search}`;
      request.headers.host = url.host;
      return void next(request, response, state);
    }
    response.writeHead(400, {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    });
    response.end(`${url}\n`);
  };
}

/** A name, an IPv4 address or an IPv6 address in brackets, with an optional port. */
const HOST = /^(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/i;

/** The target with a scheme: `http://example.org/path`. */
const ABSOLUTE = /^https?:\/\/([^/?#]*)(.*)$/is;

/** The URL of a request, or an error message. */
function requestUrl({ url: target = '', rawHeaders, httpVersion }: IncomingMessage): URL | string {
  const hosts = rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === 'host');
  const [host = 'localhost'] = hosts;
  if (hosts.length > 1 || (hosts.length === 0 && httpVersion !== '1.0')) {
    return `Expected one Host header, got ${hosts.length || 'none'}.`;
  }
  if (!isHost(host)) return `Expected a Host header such as example.org or [::1]:4000, got ${quoted(host)}.`;
  // the host of an absolute URL overrides the header, which must be valid nevertheless
  const [, authority = host, rest = target] = ABSOLUTE.exec(target) ?? [];
  if (!isHost(authority) || !/^(?:\/|$|\?|#)/.test(rest) || target === '') {
    return `Expected a path such as /graphql, or a URL such as http://example.org/graphql, got ${quoted(target)}.`;
  }
  return new URL(`http://${authority}${rest}`);
}

function isHost(text: string): boolean {
  return HOST.test(text) && URL.canParse(`http://${text}`);
}

const MAX_QUOTED = 100;

function quoted(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}
