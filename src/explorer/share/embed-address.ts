import { BASE } from '../address/base.ts';

/** Below it, the server lets other pages show the views. */
const EMBED = '/embed';

/** Whether another page shows this one in a frame, or a reader has opened such an address. */
export const IS_EMBEDDED = typeof location !== 'undefined' && location.pathname.startsWith(`${BASE}${EMBED}/`);

/** The base of the addresses of views: embedded ones are below `/embed`. */
export const VIEW_BASE = IS_EMBEDDED ? `${BASE}${EMBED}` : BASE;

/** The origins that may embed views, `*` for all; null: none may. */
export const EMBED_ORIGINS =
  typeof document === 'undefined'
    ? null
    : (document.querySelector<HTMLMetaElement>('meta[name="fingraph-embed-origins"]')?.content ?? null);

/** The address at which a page may be embedded. */
export function embedAddress(address: string): string {
  const url = new URL(address);
  url.pathname = `${BASE}${EMBED}${url.pathname.slice(BASE.length)}`;
  return url.href;
}

/** The address of the complete page. */
export function completeAddress(address: string): string {
  const url = new URL(address);
  if (url.pathname.startsWith(`${BASE}${EMBED}/`))
    url.pathname = `${BASE}${url.pathname.slice(BASE.length + EMBED.length)}`;
  url.searchParams.delete('theme');
  return url.href;
}

interface Frame {
  readonly title: string;
  readonly height: number;
}

/** The element that shows an address in another page. */
export function embedSnippet(address: string, { title, height }: Frame): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
