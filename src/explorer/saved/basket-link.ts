import { type BasketClaim, NOTHING_SAVED, parseSaved, savedText } from './saved-data.ts';

/* A link with the basket in its fragment, which browsers do not send to servers. */

/** Mail programs and chats cut longer links. */
export const MAX_LINK = 8_000;
/** Of the text in a link, against a small link that unpacks to a huge text. */
const MAX_TEXT = 1_000_000;
const NAME = 'basket=';

/** The fragment for a basket: the ids and notes of its claims. */
export async function basketFragment(basket: readonly BasketClaim[]): Promise<string> {
  const text = savedText({ ...NOTHING_SAVED, basket: basket.map(({ id, note }) => ({ id, title: '', note })) });
  const packed = await piped(new TextEncoder().encode(text), new CompressionStream('deflate-raw'), Infinity);
  return `#${NAME}${toBase64Url(packed)}`;
}

/** The basket in a fragment. Null if it holds none, or a broken one. */
export async function basketInFragment(fragment: string): Promise<readonly BasketClaim[] | null> {
  const value = fragment.replace(/^#/, '');
  if (!value.startsWith(NAME)) return null;
  try {
    const packed = fromBase64Url(value.slice(NAME.length));
    const bytes = await piped(packed, new DecompressionStream('deflate-raw'), MAX_TEXT);
    return parseSaved(new TextDecoder().decode(bytes))?.basket ?? null;
  } catch {
    return null;
  }
}

async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new Error('The text in the link is too long.');
    }
    chunks.push(new Uint8Array(value));
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
