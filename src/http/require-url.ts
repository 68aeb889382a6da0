import type { RequestListener } from 'node:http';

/**
 * Refuses requests whose Host header and path make no URL. Behind this, whatever reads the URL would throw, and the fetch
 * adapter answers what it catches with the stack.
 */
export function requireUrl(next: RequestListener): RequestListener {
  return (request, response) => {
    if (URL.canParse(`http://${request.headers.host ?? 'localhost'}${request.url}`))
      return void next(request, response);
    response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    response.end('The Host header and the path make no URL.\n');
  };
}
