/** The base path that the server writes into the page, such as `/fingraph` behind a proxy; empty: the root. */
export const BASE = typeof document === 'undefined' ? '' : baseOf(document);

function baseOf(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="fingraph-base"]')?.content ?? '';
}
