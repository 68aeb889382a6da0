import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PathProxy {
  /** `http://127.0.0.1:…/fingraph/`; other paths give 404. */
  readonly address: string;
  close(): Promise<void>;
}

/** Proxies a server under a path, like `location /fingraph/` of nginx, and removes or keeps the path. */
export async function openPathProxy(
  target: string,
  { path, strips }: { readonly path: string; readonly strips: boolean },
): Promise<PathProxy> {
  const server = createServer((incoming, response) => {
    const { method, url = '/', headers } = incoming;
    if (url !== path && !url.startsWith(`${path}/`)) return void response.writeHead(404).end('Not below the path.');
    if (strips && url === path) return void response.writeHead(301, { location: `${path}/` }).end();
    const forwardedPath = strips ? url.slice(path.length) : url;
    const outgoing = request(new URL(target), { method, path: forwardedPath, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
