import type { Query, Reader } from '../../graph/query.ts';

/** An entity as far as other records depend on it. */
export interface RebuiltEntity {
  readonly id: string;
  readonly kind: string;
  readonly country: string | null;
  readonly name: string;
  readonly claimCount: number;
  readonly identifiers: readonly string[];
}

/** The size of a page, and of a transaction. */
export const ROWS = 1_000;

type PageQuery<R> = Query<{ after: string; limit: number }, R>;

/** All rows, read page by page in the order of their ids. */
export async function pages<R extends { readonly id: string }>(reader: Reader, page: PageQuery<R>): Promise<R[]> {
  const rows: R[] = [];
  await eachPage(reader, page, (some) => {
    rows.push(...some);
  });
  return rows;
}

export async function eachPage<R extends { readonly id: string }>(
  reader: Reader,
  page: PageQuery<R>,
  visit: (rows: readonly R[]) => void | Promise<void>,
): Promise<void> {
  for (let after = ''; ;) {
    const rows = await page(reader, { after, limit: ROWS });
    if (rows.length === 0) return;
    await visit(rows);
    after = rows.at(-1)?.id ?? '';
  }
}
