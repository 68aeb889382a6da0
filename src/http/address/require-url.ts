import type { IncomingMessage } from 'node:http';

import type { StateListener } from '../request/request-state.ts';

/**
 * Parses the target and the host of each request once, and puts the result back into the request: the explorer, the
 * limits, the response cache and GraphQL see one path, however a client spells it. Refuses with 400 what RFC 9112 calls
 * invalid. Anything else in the Host header would become a part of the path when the fetch adapter makes a URL of both.
 */
export function requireUrl(next: StateListener): StateListener {
  return (request, response, state) => {
    const url = urlOf(request);
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

/** A name, an IPv4 address or an IPv6 address in brackets, and perhaps a port. */
const HOST = /^(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/i;

/** The target with a scheme: `http://example.org/path`. */
const ABSOLUTE = /^https?:\/\/([^/?#]*)(.*)$/is;

/** What is wrong, where the request has no URL. */
function urlOf({ url: target = '', rawHeaders, httpVersion }: IncomingMessage): URL | string {
  const hosts = rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === 'host');
  const [host = 'localhost'] = hosts;
  if (hosts.length > 1 || (hosts.length === 0 && httpVersion !== '1.0')) {
    return `Expected one Host header, got ${hosts.length || 'none'}.`;
  }
  if (!isHost(host)) return `Expected a Host header such as example.org or [::1]:4000, got ${shown(host)}.`;
  // the host of a URL wins over the header, which must be valid all the same
  const [, authority = host, rest = target] = ABSOLUTE.exec(target) ?? [];
  if (!isHost(authority) || !/^(?:\/|$|\?|#)/.test(rest) || target === '') {
    return `Expected a path such as /graphql, or a URL such as http://example.org/graphql, got ${shown(target)}.`;
  }
  return new URL(`http://${authority}${rest}`);
}

function isHost(text: string): boolean {
  return HOST.test(text) && URL.canParse(`http://${text}`);
}

const SHOWN = 100;

function shown(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
