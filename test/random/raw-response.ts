import type { RawAnswer } from './answer.ts';

export type RawResponse = RawAnswer;

/**
 * The HTTP responses in the bytes of a server, without informational ones. `rest` is an incomplete response. `methods` are
 * those of the requests, or null if unknown; then a missing body counts as empty.
 *
 * @throws {Error} if the bytes are not HTTP
 */
export function readResponses(
  received: Buffer,
  methods: readonly string[] | null,
): { readonly responses: RawResponse[]; readonly rest: Buffer } {
  const responses: RawResponse[] = [];
  let rest = received;
  for (;;) {
    const end = rest.indexOf('\r\n\r\n');
    if (end === -1) return { responses, rest };
    const { status, headers } = readHead(rest.subarray(0, end).toString('latin1'));
    const behind = rest.subarray(end + 4);
    if (status < 200) {
      rest = behind;
      continue;
    }
    const bodiless = status === 204 || status === 304 || methods?.[responses.length] === 'HEAD';
    const missing = methods === null && behind.subarray(0, 9).toString('latin1') === 'HTTP/1.1 ';
    const found = bodiless || missing ? { body: Buffer.alloc(0), behind } : readBody(headers, behind);
    if (found === null) return { responses, rest };
    responses.push({ status, headers, body: found.body });
    rest = found.behind;
  }
}

function readHead(text: string): { status: number; headers: Record<string, string> } {
  const [first = '', ...lines] = text.split('\r\n');
  const [, status] = /^HTTP\/1\.1 (\d{3}) [\w' -]*$/.exec(first) ?? [];
  if (status === undefined) throw new Error(`Expected a status line, got ${JSON.stringify(first)}.`);
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name = '', value = ''] = /^([\w-]+): ?([\t -~\u0080-\u00ff]*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`Expected a header, got ${JSON.stringify(line)}.`);
    if (/x-injected/i.test(name)) throw new Error('A header of the client came back as one of the server.');
    headers[name.toLowerCase()] = value;
  }
  return { status: Number(status), headers };
}

/** Null if it is incomplete. */
function readBody(headers: Readonly<Record<string, string>>, bytes: Buffer): { body: Buffer; behind: Buffer } | null {
  if (headers['transfer-encoding'] === 'chunked') return readChunks(bytes);
  if (headers['content-length'] === undefined) {
    // with a content type the body extends to the end of the connection; without one there is no body
    if (headers['content-type'] !== undefined && bytes.byteLength === 0) return null;
    return { body: bytes, behind: Buffer.alloc(0) };
  }
  const length = Number(headers['content-length']);
  return bytes.byteLength < length ? null : { body: bytes.subarray(0, length), behind: bytes.subarray(length) };
}

function readChunks(bytes: Buffer): { body: Buffer; behind: Buffer } | null {
  const chunks: Buffer[] = [];
  let rest = bytes;
  for (;;) {
    const end = rest.indexOf('\r\n');
    if (end === -1) return null;
    const size = Number.parseInt(rest.subarray(0, end).toString('latin1'), 16);
    if (Number.isNaN(size))
      throw new Error(`Expected the size of a chunk, got ${JSON.stringify(rest.subarray(0, end).toString('latin1'))}.`);
    if (rest.byteLength < end + 2 + size + 2) return null;
    chunks.push(rest.subarray(end + 2, end + 2 + size));
    rest = rest.subarray(end + 2 + size + 2);
    if (size === 0) return { body: Buffer.concat(chunks), behind: rest };
  }
}
