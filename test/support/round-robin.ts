import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy in front of several servers, which take turns. */
export interface RoundRobin {
  /** `http://127.0.0.1:…/` */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * The servers may change: `targets` returns their addresses. A server that cannot be reached is skipped, as by the proxies
 * that people use. The header `via` of a response has the address of the server that sent it.
 */
export async function openRoundRobin(targets: () => readonly string[]): Promise<RoundRobin> {
  let turn = 0;
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const addresses = targets();
      turn += 1;
      forward(addresses.map((_, i) => addresses[(turn + i) % addresses.length] ?? ''));
    });
    const forward = ([target, ...others]: readonly string[]): void => {
      if (target === undefined) return void response.writeHead(502).end('No server responds.');
      const { method, url: path, headers } = incoming;
      const outgoing = request(new URL(target), { method, path, headers }, (reply) => {
        response.writeHead(reply.statusCode ?? 502, { ...reply.headers, via: target });
        reply.pipe(response);
      });
      outgoing.on('error', () => (response.headersSent ? response.destroy() : forward(others)));
      outgoing.end(Buffer.concat(chunks));
    };
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
