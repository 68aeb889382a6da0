import { connect } from 'node:net';
import fc from 'fast-check';

import type { Listening } from '../../src/http/connection/listen.ts';
import { checkAnswer } from './answer.ts';
import { readResponses } from './raw-response.ts';
import { MAX_BODY_BYTES } from './target.ts';
import { type Ground, type WildRequest, wildRequest } from './wild-request.ts';

/** The bytes that a client writes to a socket. */
export interface Conversation {
  /** Each is sent in its own packet. */
  readonly parts: readonly Buffer[];
  /** The methods of the requests in order, if each must get a response; null if that is unknown. */
  readonly methods: readonly string[] | null;
  /** Whether the client closes as soon as it has written everything. */
  readonly breaksOff: boolean;
}

/** Pipelined requests, valid or damaged: wrong lengths, odd chunks, huge or odd headers, truncation at any place. */
export function conversation(ground: Ground): fc.Arbitrary<Conversation> {
  const request = wildRequest(ground);
  const whole = fc.array(request, { minLength: 1, maxLength: 3 }).map((requests) => ({
    bytes: Buffer.concat(requests.map((one) => message(one, []))),
    methods: requests.every(isTaken) ? requests.map(({ method }) => method) : null,
  }));
  const odd = fc
    .tuple(fc.array(fc.tuple(request, oddFraming), { minLength: 1, maxLength: 3 }), fc.option(damage, { freq: 3 }))
    .map(([requests, spoil]) => {
      const bytes = Buffer.concat(requests.map(([one, framing]) => framing(one)));
      return { bytes: spoil === null ? bytes : spoil(bytes), methods: null };
    });
  const noise = fc
    .oneof(
      fc.constantFrom(...NOISE).map((text) => Buffer.from(text, 'latin1')),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    )
    .map((bytes) => ({ bytes, methods: null }));
  return fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: whole }, { weight: 4, arbitrary: odd }, { weight: 1, arbitrary: noise }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
      fc.nat({ max: 9 }),
    )
    .map(([{ bytes, methods }, cuts, dice]) => ({ parts: split(bytes, cuts), methods, breaksOff: dice === 0 }));
}

export function shownConversation({ parts, breaksOff }: Conversation): string {
  return `${parts.map((part) => JSON.stringify(part.toString('latin1'))).join('\n')}${breaksOff ? '\n(closed)' : ''}`;
}

/** Separates the bytes of two chunks of `chunked`. */
const CHUNK_HEAD = /\r\n[\da-f]+;ext="x"\r\n/g;

/** How long a client waits for a response that may not come, in milliseconds. */
const QUIET_MS = 25;

/** Checks the received bytes and returns the number of responses. */
export function checkExchange(said: Conversation, received: Buffer): number {
  const { methods, breaksOff, parts } = said;
  const sent = Buffer.concat(parts);
  const { responses, rest } = readResponses(received, methods);
  const text = sent.toString('latin1');
  const joined = text.replaceAll(CHUNK_HEAD, ''); // what is split into chunks may come back whole
  const plain = `${text}\n${sent.toString()}\n${decoded(text)}\n${joined}\n${Buffer.from(joined, 'latin1').toString()}`;
  for (const [place, response] of responses.entries()) {
    // the method of a damaged request is unknown
    const method = methods?.[place] ?? (response.body.byteLength === 0 && text.includes('HEAD ') ? 'HEAD' : 'GET');
    if (response.body.byteLength === 0 && [400, 408, 413, 417, 431].includes(response.status)) continue; // Node's own
    checkAnswer({ method, path: '', sent: `${plain}\n${JSON.stringify(plain)}` }, response);
  }
  if (methods && !breaksOff && (responses.length !== methods.length || rest.byteLength > 0)) {
    throw new Error(
      `Expected ${methods.length} answers, got ${responses.length} and ${JSON.stringify(rest.toString().slice(0, 300))}.`,
    );
  }
  return responses.length;
}

/** Sends the bytes and returns the received ones. */
export function exchange({ address }: Listening, { parts, methods, breaksOff }: Conversation): Promise<Buffer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let quiet: NodeJS.Timeout | undefined;
    const socket = connect(Number(port), hostname);
    socket.setNoDelay(true);
    const wait = (): void => {
      clearTimeout(quiet);
      if (methods === null) quiet = setTimeout(() => socket.destroy(), QUIET_MS);
      else if (isEnough(Buffer.concat(chunks), methods)) socket.destroy();
    };
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      wait();
    });
    socket.on('error', () => socket.destroy()); // the server need not read what it refuses
    socket.on('close', () => {
      clearTimeout(quiet);
      resolve(Buffer.concat(chunks));
    });
    socket.on('connect', () => {
      const next = (place: number): void => {
        const part = parts[place];
        if (socket.destroyed) return;
        if (part === undefined) return breaksOff ? void socket.destroy() : wait();
        socket.write(part, () => setImmediate(next, place + 1));
      };
      next(0);
    });
  });
}

/** Within the limits of the server for heads and bodies, beyond which it closes the connection. */
function isTaken(request: WildRequest): boolean {
  const bytes = message(request, []);
  return bytes.indexOf('\r\n\r\n') < 15_000 && bytes.byteLength < MAX_BODY_BYTES;
}

/** Whether all responses have arrived, or the bytes are malformed, which the check reports. */
function isEnough(received: Buffer, methods: readonly string[]): boolean {
  try {
    return readResponses(received, methods).responses.length === methods.length;
  } catch {
    return true;
  }
}

type Framing = (request: WildRequest) => Buffer;

/** A valid request, with more headers, or with other framing. */
function message(
  { method, path, headers, body }: WildRequest,
  more: readonly string[],
  framed?: { readonly lines: readonly string[]; readonly bytes: Buffer },
): Buffer {
  const bytes = Buffer.from(body ?? '');
  const length = body === null && method !== 'POST' ? [] : [`Content-Length: ${bytes.byteLength}`];
  const given = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: fingraph.test', ...given, ...more, ...(framed?.lines ?? length)];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), framed?.bytes ?? bytes]);
}

const FRAMINGS: readonly Framing[] = [
  (request) => message(request, []),
  (request) => message(request, [], chunked(request, 7)),
  (request) =>
    message(request, [], { lines: ['Transfer-Encoding: chunked'], bytes: Buffer.from('zz\r\nabc\r\n0\r\n\r\n') }),
  (request) =>
    message(request, [], { lines: ['Transfer-Encoding: chunked'], bytes: Buffer.from('ffffffffffffffffff\r\nabc') }),
  (request) =>
    message(request, [], { lines: ['Transfer-Encoding: chunked'], bytes: Buffer.from('-1\r\n\r\n0\r\nX: y\r\n\r\n') }),
  (request) => message(request, [], { lines: ['Transfer-Encoding: gzip, chunked'], bytes: chunked(request, 50).bytes }),
  (request) => message(request, [], { lines: ['Transfer-Encoding: identity'], bytes: bodyOf(request) }),
  (request) =>
    message(request, ['Transfer-Encoding: chunked'], {
      lines: ['Content-Length: 5'],
      bytes: chunked(request, 50).bytes,
    }),
  (request) =>
    message(
      request,
      [],
      lengthOf(request, (length) => `${length + 40}`),
    ),
  (request) =>
    message(
      request,
      [],
      lengthOf(request, (length) => `${Math.floor(length / 2)}`),
    ),
  (request) =>
    message(
      request,
      [],
      lengthOf(request, () => '-1'),
    ),
  (request) =>
    message(
      request,
      [],
      lengthOf(request, () => '99999999999999999999999'),
    ),
  (request) =>
    message(
      request,
      [],
      lengthOf(request, () => '0x10'),
    ),
  (request) =>
    message(
      request,
      [],
      lengthOf(request, () => `${MAX_BODY_BYTES + 1}`),
    ),
  (request) => message(request, ['Content-Length: 3', 'Content-Length: 4']),
  (request) => message(request, ['Expect: 100-continue']),
  (request) => message(request, ['Expect: nonsense']),
  (request) => message(request, ['Connection: close']),
  (request) => message(request, ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: x']),
  (request) =>
    message(request, ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__']),
  (request) => message(request, [`X-Large: ${'x'.repeat(20_000)}`]),
  (request) =>
    message(
      request,
      Array.from({ length: 2_500 }, (_, place) => `X-${place}: y`),
    ),
  (request) => message(request, ['Host: other.test']),
  (request) => message(request, ['X-Null: a\0b']),
  (request) => message(request, ['No colon here']),
  (request) => message(request, [' Folded: yes', '\tand: more']),
  (request) => message(request, [': no name', 'Bad name: x']),
  (request) =>
    message(request, [
      'Cookie: a=b',
      'Cookie: c=d',
      'Range: bytes=0-1',
      'If-Modified-Since: never',
      'Trailer: x',
      'TE: trailers',
    ]),
  (request) =>
    message(request, [
      'X-Forwarded-For: \'"<>',
      'Forwarded: for=_x;host="',
      'X-Forwarded-Proto: javascript',
      'X-Forwarded-Host: evil.test\u00ff',
    ]),
  (request) => respelt(request, (text) => text.replace(' HTTP/1.1', ' HTTP/1.0')),
  (request) => respelt(request, (text) => text.replace(' HTTP/1.1', ' HTTP/9.9')),
  (request) => respelt(request, (text) => text.replace(' HTTP/1.1', '')),
  (request) => respelt(request, (text) => text.replace('Host: fingraph.test\r\n', '')),
  (request) => respelt(request, (text) => text.replace('fingraph.test', "'}) RETURN 1 //")),
  (request) => respelt(request, (text) => text.replace('fingraph.test', '[::1]:99')),
  (request) => respelt(request, (text) => text.replace('fingraph.test', '')),
  (request) => respelt(request, (text) => text.replace('fingraph.test', 'a@b:c/d?e#f')),
  (request) => respelt(request, (text) => text.replaceAll('\r\n', '\n')),
  (request) => respelt(request, (text) => text.replace(' /', ' http://other.test/')),
  (request) => respelt(request, (text) => text.replace(' /', ' //other.test/')),
  (request) => respelt(request, (text) => text.replace(' /', ' ')),
  (request) => respelt(request, (text) => text.replace(' /', ' /../..//./%2e%2e/')),
  (request) => respelt(request, (text) => text.replace(/%..|\+/g, '\u00ff')),
  (request) => respelt(request, (text) => text.replace(/^\w+/, 'CONNECT')),
  (request) => respelt(request, (text) => text.replace(/^\w+/, 'TRACE')),
  (request) => respelt(request, (text) => text.replace(/^\w+/, 'get')),
  (request) => respelt(request, (text) => text.replace(/^(\w+) \S+/, 'OPTIONS *')),
  (request) => respelt(request, (text) => `\r\n\r\n${text}`),
];

const oddFraming = fc.constantFrom(...FRAMINGS);

function bodyOf({ body }: WildRequest): Buffer {
  return Buffer.from(body ?? '{"query":"{ graph { claimCount } }"}');
}

function chunked(request: WildRequest, size: number): { lines: string[]; bytes: Buffer } {
  const body = bodyOf(request);
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.byteLength; at += size) {
    const chunk = body.subarray(at, at + size);
    chunks.push(Buffer.from(`${chunk.byteLength.toString(16)};ext="x"\r\n`), chunk, Buffer.from('\r\n'));
  }
  return { lines: ['Transfer-Encoding: chunked'], bytes: Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]) };
}

function lengthOf(request: WildRequest, spoil: (length: number) => string): { lines: string[]; bytes: Buffer } {
  const bytes = bodyOf(request);
  return { lines: [`Content-Length: ${spoil(bytes.byteLength)}`], bytes };
}

function respelt(request: WildRequest, spell: (text: string) => string): Buffer {
  return Buffer.from(spell(message(request, []).toString('latin1')), 'latin1');
}

/** Bytes removed, inserted or flipped. */
const damage: fc.Arbitrary<(bytes: Buffer) => Buffer> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 30 }), fc.uint8Array({ maxLength: 6 }), fc.boolean())
  .map(([at, length, put, ends]) => (bytes) => {
    const place = Math.floor(at * bytes.byteLength);
    return Buffer.concat([bytes.subarray(0, place), put, ...(ends ? [] : [bytes.subarray(place + length)])]);
  });

const NOISE = [
  '',
  '\r\n',
  '\0'.repeat(100),
  'GET',
  'GET /\r\n\r\n',
  'GET / HTTP/1.1',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  `GET /${'a'.repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  `${'G'.repeat(70_000)}`,
  `GET / HTTP/1.1\r\n${'a'.repeat(70_000)}`,
  'SSH-2.0-OpenSSH_9.0\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
];

function split(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [
    0,
    ...cuts.map((cut) => Math.floor(cut * bytes.byteLength)).toSorted((one, other) => one - other),
    bytes.byteLength,
  ];
  return places
    .slice(1)
    .map((end, index) => bytes.subarray(places[index], end))
    .filter(({ byteLength }) => byteLength > 0);
}

function decoded(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replaceAll(/(?:%[\da-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll('%', ''), 'hex').toString());
}
