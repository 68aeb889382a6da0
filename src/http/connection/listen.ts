import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

import { type ConnectionLimits, limitConnections } from './connection-limit.ts';
import { explainParseFailures } from './parse-failure.ts';

/** A running server. */
export interface Listening {
  /** Such as `http://127.0.0.1:4000/`. */
  readonly address: string;
  /** Stops accepting, waits for the requests in flight and closes; after `timeoutMs` it aborts them. */
  close(timeoutMs: number): Promise<void>;
}

/** The server cannot listen on the address. The message contains the remedy. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

interface ListenOptions extends Partial<ConnectionLimits> {
  readonly host: string;
  readonly port: number;
  /** For a whole request with its body. A large upload over a slow line needs more than the default. */
  readonly requestTimeoutMs?: number;
}

/** @throws {ListenError} */
export async function listen(
  listener: RequestListener,
  { host, port, requestTimeoutMs = 30_000, maxConnections = Infinity, maxPerAddress = Infinity }: ListenOptions,
): Promise<Listening> {
  const server = createServer({ ...TIMEOUTS, requestTimeout: requestTimeoutMs }, listener);
  const inFlight = trackInFlight(server);
  limitConnections(server, inFlight, { maxConnections, maxPerAddress });
  rejectTunnels(server, inFlight);
  explainParseFailures(server);
  const close = createClose(server, inFlight);
  await new Promise<void>((resolve, reject) => {
    // never removed: a connection that cannot be accepted must not end the process
    server.on('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, host, port)));
    server.listen(port, host, resolve);
  });
  return { address: serverAddress(server, host), close };
}

const TIMEOUTS = {
  /** Longer than the idle timeout of common proxies, so that the proxy closes first. */
  keepAliveTimeout: 65_000,
  headersTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
};

type InFlight = ReadonlyMap<Socket, ReadonlySet<ServerResponse>>;

/** Tracks the open connections of a server with their responses in flight. */
function trackInFlight(server: Server): InFlight {
  const inFlight = new Map<Socket, Set<ServerResponse>>();
  server.on('connection', (socket) => {
    inFlight.set(socket, new Set());
    socket.once('close', () => inFlight.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    const responses = inFlight.get(socket);
    responses?.add(response);
    response.once('close', () => responses?.delete(response));
  });
  return inFlight;
}

/** Responds to CONNECT, which is for proxies, with 400. Without a listener, Node closes the connection silently. */
function rejectTunnels(server: Server, inFlight: InFlight): void {
  server.on('connect', async (_, socket: Socket) => {
    socket.on('error', () => socket.destroy()); // Node has removed its own listener
    const earlier = [...(inFlight.get(socket) ?? [])];
    await Promise.all(earlier.map((response) => once(response, 'close')));
    // Node may have closed the connection after an earlier response
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
}

/** Returns a function that closes the server gracefully. */
function createClose(server: Server, inFlight: InFlight): (timeoutMs: number) => Promise<void> {
  let closed: Promise<void> | undefined;

  server.prependListener('request', ({ socket }, response) => {
    if (closed) response.setHeader('connection', 'close');
    response.once('close', () => {
      const remaining = [...(inFlight.get(socket) ?? [])].filter((open) => open !== response);
      // a response that began before the stop has no `connection: close`
      if (closed && remaining.length === 0) socket.destroySoon();
    });
  });
  // Node's method also closes connections whose response is not completely sent, and keeps unused ones, which browsers
  // open in advance
  server.closeIdleConnections = () => {
    for (const [socket, responses] of inFlight) if (responses.size === 0) socket.destroy();
  };

  function closeServer(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      const responses = [...inFlight.values()].flatMap((responses) => [...responses]);
      for (const response of responses) if (!response.headersSent) response.setHeader('connection', 'close');
    });
  }

  return (timeoutMs) => (closed ??= closeServer(timeoutMs));
}

function serverAddress(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/`;
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): ListenError {
  return new ListenError(listenAdvice(cause, host, port), { cause });
}

function listenAdvice({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use. Stop the process that listens there, or set PORT (--port) to another port (0 chooses a free one).`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used by this user. Set PORT (--port) to a port above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address ${host}. Set HOST (--host) to one that it has, such as 127.0.0.1.`;
    default:
      return `Cannot listen on ${host}:${port}: ${message}. Set HOST (--host) and PORT (--port).`;
  }
}
