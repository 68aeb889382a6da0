import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

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
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: REQUEST_MS }, listener);
  let closing = false;
  server.prependListener('request', (_, response) => {
    if (closing) response.setHeader('connection', 'close');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explained(cause, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    address: addressOf(server, host),
    close: (timeoutMs) => {
      closing = true;
      return close(server, timeoutMs);
    },
  };
}

/** Longer than the idle time of common proxies, so that it is they who close. */
const KEEP_ALIVE_MS = 65_000;
const REQUEST_MS = 60_000;

function close(server: Server, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
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
      return `Port ${port} on ${host} is in use. Stop what listens there, or set PORT to another one (0 takes any that is free).`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used by this user. Set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1.`;
    default:
      return `Cannot listen on ${host}:${port}: ${message}. Set HOST and PORT.`;
  }
}
