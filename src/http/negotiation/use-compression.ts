import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { HttpPlugin } from '../request/request-state.ts';

import { type Encoding, preferredEncoding } from './accept.ts';
import { etag, knownEtag, tagWithin } from './etag.ts';
import { varyBy } from './vary.ts';

/** A smaller response fits into one packet without compression. */
const MIN_BYTES = 1_400;
/** As fast as gzip, and smaller. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const COMPRESS: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>>> = {
  br: async (bytes) => new Uint8Array(await promisify(brotliCompress)(bytes, BROTLI)),
  gzip: async (bytes) => new Uint8Array(await promisify(gzip)(bytes)),
};

const ENCODINGS = ['br', 'gzip'] as const;

/**
 * Compresses responses for clients that accept it. Responses that already vary by encoding are left alone: exports and
 * GraphiQL compress themselves.
 */
export function useCompression(): HttpPlugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const { headers } = response;
      const type = headers.get('content-type') ?? '';
      const isEmpty = response.status === 304 || request.method === 'HEAD';
      if (headers.has('content-encoding') || /\baccept-encoding\b/i.test(headers.get('vary') ?? '')) return;
      if (response.status === 304 ? !headers.has('etag') : !COMPRESSIBLE.test(type)) return;
      const isRead = request.method === 'GET' || request.method === 'HEAD';
      const length = headers.get('content-length');
      if (!isRead && length !== null && Number(length) < MIN_BYTES) return;
      const encoding = preferredEncoding(request.headers.get('accept-encoding'), ENCODINGS);
      const tag = tagWithin(headers.get('etag'));
      if (response.status === 304 && tag !== null) headers.set('etag', knownEtag(request, tag, encoding));
      if (isEmpty || encoding === null) {
        varyBy(headers, 'accept-encoding');
        if (request.method === 'HEAD' && encoding !== null && Number(length) >= MIN_BYTES)
          markCompressed(headers, encoding, tag);
        return;
      }
      const bytes = new Uint8Array(await response.arrayBuffer());
      const isWorthIt = bytes.byteLength >= MIN_BYTES;
      if (isRead || isWorthIt) varyBy(headers, 'accept-encoding');
      const body = isWorthIt ? await COMPRESS[encoding](bytes) : bytes;
      if (isWorthIt) markCompressed(headers, encoding, tag);
      headers.set('content-length', String(body.byteLength));
      const { status, statusText } = response;
      setResponse(new fetchAPI.Response(body, { status, statusText, headers: Object.fromEntries(headers) }));
    },
  };
}

/** Excludes event streams, whose events must be sent at once. */
const COMPRESSIBLE = /^(?:application\/(?:[\w.+-]+\+)?json|text\/(?:csv|html|plain))\b/i;

function markCompressed(headers: Headers, encoding: Encoding, tag: string | null): void {
  headers.set('content-encoding', encoding);
  headers.delete('content-length');
  if (tag !== null) headers.set('etag', etag(tag, encoding));
}
