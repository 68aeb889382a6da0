import { type Socket, connect } from 'node:net';

/*
 * A minimal HTTP/1.1 client for the load generator. Client and server share two cores, and Node's clients need 60 to 90 µs
 * a request, as much as the fastest responses that are measured. This one needs 35 µs.
 */

export interface Answer {
  /** 0 when the connection failed. */
  readonly status: number;
  readonly retryAfter: boolean;
  readonly bytes: number;
  /** The start of a body that contains `"errors":`, or the reason why there is no response. */
  readonly failure: string | null;
}

export interface Connection {
  /** One exchange at a time. Never rejects: errors are in `failure`. */
  exchange(request: Buffer): Promise<Answer>;
  close(): void;
}

/** Serializes a POST request with a JSON body. */
export function requestOf(address: string, body: string): Buffer {
  const head = [
    'POST /graphql HTTP/1.1',
    `host: ${new URL(address).host}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Connects at the first exchange, and again after the server closed the connection. */
export function openConnection(address: string, timeoutMs: number): Connection {
  const { hostname, port } = new URL(address);
  let socket: Socket | null = null;
  let isFresh = true;
  let current: { readonly request: Buffer; readonly resolve: (answer: Answer) => void } | null = null;
  let reader = createReader();

  function finish(answer: Answer): void {
    const done = current;
    current = null;
    isFresh = false;
    reader = createReader();
    done?.resolve(answer);
  }

  function broken(reason: string): void {
    socket = null;
    if (!current) return;
    // the server closed an idle connection while the request was sent: HTTP clients retry that
    if (!isFresh && !reader.hasBegun()) send(current.request);
    else finish({ status: 0, retryAfter: false, bytes: 0, failure: reason });
  }

  function open(): Socket {
    const opened = connect(Number(port), hostname).setNoDelay(true).setTimeout(timeoutMs);
    isFresh = true;
    let reason = 'the server closed the connection';
    opened.on('data', (chunk: Buffer) => {
      const read = reader.read(chunk);
      if (!read) return;
      const { closes, ...answer } = read;
      if (closes) {
        socket = null;
        opened.destroy();
      }
      finish(answer);
    });
    opened.on('timeout', () => opened.destroy(new Error(`no answer within ${timeoutMs} ms`)));
    opened.on('error', (error) => (reason = error.message));
    opened.on('close', () => {
      if (socket === opened) broken(reason);
    });
    return opened;
  }

  function send(request: Buffer): void {
    socket ??= open();
    socket.write(request);
  }

  return {
    exchange: (request) =>
      new Promise((resolve) => {
        current = { request, resolve };
        send(request);
      }),
    close: () => {
      const open = socket;
      socket = null;
      open?.destroy();
    },
  };
}

const HEAD_END = '\r\n\r\n';
const LINE_END = '\r\n';
const FAILURE_LENGTH = 300;

/** Parses one response from the chunks that the socket delivers. */
function createReader() {
  let rest: Buffer | null = null;
  let head: { status: number; retryAfter: boolean; closes: boolean; isChunked: boolean } | null = null;
  let left = 0; // bytes left of the body, or of a chunk with its line end
  let bytes = 0;
  let failure: string | null = null;

  function take(part: Buffer): void {
    bytes += part.length;
    if (failure === null && part.includes('"errors":')) failure = part.toString('utf8', 0, FAILURE_LENGTH);
  }

  /** Returns null until the response is complete. */
  function read(chunk: Buffer): (Answer & { readonly closes: boolean }) | null {
    let data = rest ? Buffer.concat([rest, chunk]) : chunk;
    rest = null;
    if (!head) {
      const end = data.indexOf(HEAD_END);
      if (end === -1) {
        rest = data;
        return null;
      }
      const text = data.toString('latin1', 0, end).toLowerCase();
      const isChunked = /^transfer-encoding: *chunked/m.test(text);
      head = {
        status: Number(text.slice(9, 12)),
        retryAfter: /^retry-after:/m.test(text),
        closes: /^connection: *close/m.test(text),
        isChunked,
      };
      left = isChunked ? 0 : Number(/^content-length: *(\d+)/m.exec(text)?.[1] ?? 0);
      data = data.subarray(end + HEAD_END.length);
    }
    const isWhole = head.isChunked ? readChunks(data) : readPlain(data);
    const { status, retryAfter, closes } = head;
    return isWhole ? { status, retryAfter, closes, bytes, failure } : null;
  }

  function readPlain(data: Buffer): boolean {
    take(data);
    left -= data.length;
    return left <= 0;
  }

  function readChunks(data: Buffer): boolean {
    for (let at = 0; ;) {
      if (left > 0) {
        const part = data.subarray(at, at + left);
        take(part.subarray(0, Math.max(0, left - LINE_END.length)));
        left -= part.length;
        at += part.length;
        if (left > 0) return false;
      }
      const end = data.indexOf(LINE_END, at);
      const size = end === -1 ? Number.NaN : Number.parseInt(data.toString('latin1', at, end), 16);
      const next = end + LINE_END.length;
      // the line with the chunk size, or the empty line after the last chunk, is incomplete
      if (Number.isNaN(size) || (size === 0 && data.length < next + LINE_END.length)) {
        rest = data.subarray(at);
        return false;
      }
      if (size === 0) return true;
      left = size + LINE_END.length;
      at = next;
    }
  }

  return { read, hasBegun: () => head !== null || rest !== null };
}
