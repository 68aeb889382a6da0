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
/** A connection younger than this is not replaced: its request may be in transit. */
const GRACE_MS = 250;

/**
 * Closes connections beyond the limits. At the limit of its address, a new connection replaces the oldest one without a
 * complete request, so that slow requests block only their sender.
 *
 * @param inFlight the responses of each open connection
 */
export function limitConnections(
  server: Server,
  inFlight: ReadonlyMap<Socket, ReadonlySet<ServerResponse>>,
  { maxConnections, maxPerAddress }: ConnectionLimits,
): void {
  const socketsByNetwork = new Map<string, Map<Socket, number>>();

  server.on('connection', (socket: Socket) => {
    const { network, isLoopback } = clientAddress(socket.remoteAddress ?? '') ?? UNKNOWN;
    const sockets = socketsByNetwork.get(network) ?? new Map<Socket, number>();
    const now = performance.now();
    socketsByNetwork.set(network, sockets);
    sockets.set(socket, now);
    socket.once('close', () => forget(network, socket));
    if (sockets.size > maxPerAddress) {
      const idle = [...sockets].find(([open, since]) => since <= now - GRACE_MS && isIdle(inFlight.get(open)));
      if (idle) close(network, idle[0]);
    }
    const reserved = isLoopback ? RESERVED : 0;
    if (inFlight.size > maxConnections + reserved || sockets.size > maxPerAddress + reserved) close(network, socket);
  });

  function close(network: string, socket: Socket): void {
    forget(network, socket);
    socket.destroy();
  }

  function forget(network: string, socket: Socket): void {
    const sockets = socketsByNetwork.get(network);
    sockets?.delete(socket);
    if (sockets?.size === 0) socketsByNetwork.delete(network);
  }
}

const UNKNOWN: ClientAddress = { network: 'unknown', site: null, isLoopback: false };

/** Whether no complete request has arrived, so that closing the connection loses nothing. */
function isIdle(responses: ReadonlySet<ServerResponse> = new Set()): boolean {
  return [...responses].every(({ req }) => !req.complete);
}
