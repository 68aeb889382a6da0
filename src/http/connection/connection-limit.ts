import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import { type ClientAddress, clientAddress } from '../access/client-address.ts';

export interface ConnectionLimits {
  readonly maxConnections: number;
  /** For one IPv4 address or IPv6 /64; Infinity behind proxies, which connect for many clients. */
  readonly maxPerAddress: number;
}

/** Additional connections for this machine, so that its health checks do not fail at the limit. */
const RESERVED = 4;
/** A new connection is not closed for so long: its request may be on the way. */
const GRACE_MS = 250;

/**
 * Closes connections beyond the limits. At the limit of its address, a new connection replaces the oldest one without a
 * complete request, so that slow requests block nobody but their sender.
 *
 * @param inFlight the responses of each open connection
 */
export function limitConnections(
  server: Server,
  inFlight: ReadonlyMap<Socket, ReadonlySet<ServerResponse>>,
  { maxConnections, maxPerAddress }: ConnectionLimits,
): void {
  const socketsByAddress = new Map<string, Map<Socket, number>>();

  server.on('connection', (socket: Socket) => {
    const { own, isLoopback } = clientAddress(socket.remoteAddress ?? '') ?? UNKNOWN;
    const sockets = socketsByAddress.get(own) ?? new Map<Socket, number>();
    const now = performance.now();
    socketsByAddress.set(own, sockets);
    sockets.set(socket, now);
    socket.once('close', () => forget(own, socket));
    if (sockets.size > maxPerAddress) {
      const idle = [...sockets].find(([open, since]) => since <= now - GRACE_MS && isIdle(inFlight.get(open)));
      if (idle) close(own, idle[0]);
    }
    const reserved = isLoopback ? RESERVED : 0;
    if (inFlight.size > maxConnections + reserved || sockets.size > maxPerAddress + reserved) close(own, socket);
  });

  function close(own: string, socket: Socket): void {
    forget(own, socket);
    socket.destroy();
  }

  function forget(own: string, socket: Socket): void {
    const sockets = socketsByAddress.get(own);
    sockets?.delete(socket);
    if (sockets?.size === 0) socketsByAddress.delete(own);
  }
}

const UNKNOWN: ClientAddress = { own: 'unknown', site: null, isLoopback: false };

/** Whether no request is complete, so that nothing is lost. */
function isIdle(responses: ReadonlySet<ServerResponse> = new Set()): boolean {
  return [...responses].every(({ req }) => !req.complete);
}
