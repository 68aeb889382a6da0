/** The base path that the server writes into the page, such as `/fingraph` behind a proxy; empty: the root. */
export const BASE = typeof document === 'undefined' ? '' : baseOf(document);

function baseOf(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="fingraph-base"]')?.content ?? '';
}

/** Whether the server has the page `/import`. */
export const HAS_IMPORT =
  typeof document !== 'undefined' && document.querySelector('meta[name="fingraph-import"]') !== null;
