import { createServer } from 'node:http';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server that accepts requests. */
export interface Listening {
  /** For people: `http://127.0.0.1:4000/`. */
  readonly address: string;
  /** Accepts nothing more, waits for requests under way and closes; after `timeoutMs` it closes them too. */
  close(timeoutMs: number): Promise<void>;
}

/** The address cannot be had. The message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** @throws {ListenError} */
export async function listen(
  listener: RequestListener,
  { host, port, maxConnections }: { host: string; port: number; maxConnections?: number },
): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: REQUEST_MS }, listener);
  if (maxConnections !== undefined) server.maxConnections = maxConnections;
  // a target such as `example.org:443` is for proxies; without a listener the connection would end without an answer
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'));
  const close = closable(server);
  await new Promise<void>((resolve, reject) => {
    // stays for good: a connection that cannot be accepted later on must not end the process
    server.on('error', (cause: NodeJS.ErrnoException) => reject(explained(cause, host, port)));
    server.listen(port, host, resolve);
  });
  return { address: addressOf(server, host), close };
}

/** Longer than the idle time of common proxies, so that it is they who close. */
const KEEP_ALIVE_MS = 65_000;
const REQUEST_MS = 60_000;

/** Follows a server's connections, and gives the function that closes it. */
function closable(server: Server): (timeoutMs: number) => Promise<void> {
  const answers = new Map<Socket, Set<ServerResponse>>();
  let closed: Promise<void> | undefined;

  server.on('connection', (socket) => {
    answers.set(socket, new Set());
    socket.once('close', () => answers.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    const underway = answers.get(socket);
    underway?.add(response);
    if (closed) response.setHeader('connection', 'close');
    response.once('close', () => {
      underway?.delete(response);
      // an answer that had begun before the stop did not say that it is the last one
      if (closed && underway?.size === 0) socket.destroySoon();
    });
  });
  // Node's own also takes connections whose answer is not yet sent to its end, and leaves those not used so far, which
  // browsers open ahead of need
  server.closeIdleConnections = () => {
    for (const [socket, underway] of answers) if (underway.size === 0) socket.destroy();
  };

  function end(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      const underway = [...answers.values()].flatMap((responses) => [...responses]);
      for (const response of underway) if (!response.headersSent) response.setHeader('connection', 'close');
    });
  }

  return (timeoutMs) => (closed ??= end(timeoutMs));
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/`;
}

function explained(cause: NodeJS.ErrnoException, host: string, port: number): ListenError {
  return new ListenError(adviceFor(cause, host, port), { cause });
}

function adviceFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use. Stop what listens there, or set PORT (--port) to another one (0 takes any that is free).`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used by this user. Set PORT (--port) to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address ${host}. Set HOST (--host) to one that it has, such as 127.0.0.1.`;
    default:
      return `Cannot listen on ${host}:${port}: ${message}. Set HOST (--host) and PORT (--port).`;
  }
}
