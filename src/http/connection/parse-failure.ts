import { type Server, STATUS_CODES, maxHeaderSize } from 'node:http';
import type { Duplex } from 'node:stream';

interface ParseError extends NodeJS.ErrnoException {
  readonly rawPacket?: Buffer;
}

/** Sends an error message when a request cannot be parsed. Node alone sends a status without a body. */
export function explainParseFailures(server: Server): void {
  const responded = new WeakSet<Duplex>();
  server.on('clientError', (error: ParseError, socket) => {
    if (responded.has(socket)) return; // more data of the same client fails again
    responded.add(socket);
    if (!canRespond(socket)) return void socket.destroy();
    const { status, message } = parseFailure(error);
    const body = `${message}\n`;
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: text/plain; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    // destroying the connection at once would reset it, and a client that is still sending would lose the response
    setTimeout(() => socket.destroy(), LINGER_MS).unref();
  });
}

const LINGER_MS = 500;

/** Not in the middle of another response on the same connection. Node's own handler uses the same property. */
function canRespond(socket: Duplex): boolean {
  const { _httpMessage: current } = socket as { _httpMessage?: { readonly headersSent: boolean } | null };
  return socket.writable && !current?.headersSent;
}

function parseFailure({ code, rawPacket }: ParseError): { readonly status: number; readonly message: string } {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return isLongAddress(rawPacket)
        ? {
            status: 414,
            message: `Expected an address and headers of at most ${maxHeaderSize} bytes, got a longer address. Send a long document to /graphql by POST.`,
          }
        : {
            status: 431,
            message: `Expected an address and headers of at most ${maxHeaderSize} bytes, got more. Send fewer or shorter headers, such as cookies.`,
          };
    case 'HPE_INVALID_URL':
      return {
        status: 400,
        message:
          'Expected an address of ASCII characters, got other characters. Write é as %C3%A9, as encodeURIComponent or curl --data-urlencode does.',
      };
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return { status: 413, message: 'Expected chunks of a body without long extensions. Leave the extensions out.' };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, message: 'Expected a complete request within the time limit. Send it again, faster.' };
    default:
      return { status: 400, message: 'Expected a request of HTTP/1.1, got something else.' };
  }
}

/** Whether the request line takes most of the space. */
function isLongAddress(packet: Buffer | undefined): boolean {
  const end = packet?.indexOf('\n') ?? 0;
  return end === -1 || end > maxHeaderSize / 2;
}
