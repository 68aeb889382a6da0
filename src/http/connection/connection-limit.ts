import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import { type ClientAddress, clientAddress } from '../access/client-address.ts';

export interface ConnectionLimits {
  readonly maxConnections: number;
  /** Of one IPv4 address or IPv6 /64; Infinity behind proxies, which speak for many. */
  readonly maxPerAddress: number;
}

/** How many connections of the same machine are let in beyond the limits: its health checks must not fail with them. */
const RESERVED = 4;
/** How long a new connection is left alone: its request may be on its way. */
const GRACE_MS = 250;

/**
 * Closes connections beyond the limits. An address that has its share gets a new one for its oldest one that waits for a
 * request: half a request, sent to hold a connection, holds up nobody but its sender.
 *
 * @param answers what is answered on each open connection, as `trackAnswers` gives it
 */
export function limitConnections(
  server: Server,
  answers: ReadonlyMap<Socket, ReadonlySet<ServerResponse>>,
  { maxConnections, maxPerAddress }: ConnectionLimits,
): void {
  const sharers = new Map<string, Map<Socket, number>>();

  server.on('connection', (socket: Socket) => {
    const { own, isLoopback } = clientAddress(socket.remoteAddress ?? '') ?? UNKNOWN;
    const sockets = sharers.get(own) ?? new Map<Socket, number>();
    const now = performance.now();
    sharers.set(own, sockets);
    sockets.set(socket, now);
    socket.once('close', () => forget(own, socket));
    if (sockets.size > maxPerAddress) {
      const idle = [...sockets].find(([one, since]) => since <= now - GRACE_MS && isIdle(answers.get(one)));
      if (idle) close(own, idle[0]);
    }
    const reserved = isLoopback ? RESERVED : 0;
    if (answers.size > maxConnections + reserved || sockets.size > maxPerAddress + reserved) close(own, socket);
  });

  function close(own: string, socket: Socket): void {
    forget(own, socket);
    socket.destroy();
  }

  function forget(own: string, socket: Socket): void {
    const sockets = sharers.get(own);
    sockets?.delete(socket);
    if (sockets?.size === 0) sharers.delete(own);
  }
}

const UNKNOWN: ClientAddress = { own: 'unknown', site: null, isLoopback: false };

/** Whether no request has come whole, so that nothing is lost. */
function isIdle(responses: ReadonlySet<ServerResponse> = new Set()): boolean {
  return [...responses].every(({ req }) => !req.complete);
}
