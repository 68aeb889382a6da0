/** The path under which a proxy serves FinGraph, such as `/fingraph`; empty: the root. From the server. */
export const BASE = typeof document === 'undefined' ? '' : baseOf(document);

function baseOf(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="fingraph-base"]')?.content ?? '';
}
