import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

import { type ConnectionLimits, limitConnections } from './connection-limit.ts';
import { explainParseFailures } from './parse-failure.ts';

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

export interface ListenOptions extends Partial<ConnectionLimits> {
  readonly host: string;
  readonly port: number;
}

/** @throws {ListenError} */
export async function listen(
  listener: RequestListener,
  { host, port, maxConnections = Infinity, maxPerAddress = Infinity }: ListenOptions,
): Promise<Listening> {
  const server = createServer(TIMEOUTS, listener);
  const answers = trackAnswers(server);
  limitConnections(server, answers, { maxConnections, maxPerAddress });
  refuseTunnels(server, answers);
  explainParseFailures(server);
  const close = closable(server, answers);
  await new Promise<void>((resolve, reject) => {
    // stays for good: a connection that cannot be accepted later on must not end the process
    server.on('error', (cause: NodeJS.ErrnoException) => reject(explained(cause, host, port)));
    server.listen(port, host, resolve);
  });
  return { address: addressOf(server, host), close };
}

const TIMEOUTS = {
  /** Longer than the idle time of common proxies, so that it is they who close. */
  keepAliveTimeout: 65_000,
  /** The headers, and the whole with the body, must have come by then. */
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
};

type Answers = ReadonlyMap<Socket, ReadonlySet<ServerResponse>>;

/** The open connections of a server, each with what is answered on it. */
function trackAnswers(server: Server): Answers {
  const answers = new Map<Socket, Set<ServerResponse>>();
  server.on('connection', (socket) => {
    answers.set(socket, new Set());
    socket.once('close', () => answers.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    const underway = answers.get(socket);
    underway?.add(response);
    response.once('close', () => underway?.delete(response));
  });
  return answers;
}

/** A target such as `example.org:443` is for proxies; without a listener the connection ends without an answer. */
function refuseTunnels(server: Server, answers: Answers): void {
  server.on('connect', async (_, socket: Socket) => {
    socket.on('error', () => socket.destroy()); // Node has removed its own listener
    const earlier = [...(answers.get(socket) ?? [])];
    await Promise.all(earlier.map((response) => once(response, 'close')));
    // Node may have closed the connection behind an earlier answer
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
}

/** Gives the function that closes a server. */
function closable(server: Server, answers: Answers): (timeoutMs: number) => Promise<void> {
  let closed: Promise<void> | undefined;

  server.prependListener('request', ({ socket }, response) => {
    if (closed) response.setHeader('connection', 'close');
    response.once('close', () => {
      const others = [...(answers.get(socket) ?? [])].filter((one) => one !== response);
      // an answer that had begun before the stop did not say that it is the last one
      if (closed && others.length === 0) socket.destroySoon();
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
