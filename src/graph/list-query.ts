import type { Params } from '../engine/engine.ts';
import { type Keyed, type Page, type PageRange, pageFromRows, rowLimit } from './page.ts';
import { type Reader, type VariantsDefinition, queryVariants } from './query.ts';
import { integer } from './row-value.ts';

/* The two queries of a list: one page of it, read in either direction, and the number of its items. */

export type SortDirection = 'ASC' | 'DESC';

/**
 * Defines the query for one page. `text` sorts by key in the given direction and returns `$limit` rows, each with its key. A
 * list in `descending` order of the key is read in the opposite direction; the caller reverses the bounds of the keys.
 */
export function pageQuery<Variant extends object, T>({
  variants,
  suffix,
  text,
  ...definition
}: Omit<VariantsDefinition<Variant, Keyed<T>>, 'text'> & {
  readonly text: (variant: Variant, direction: SortDirection) => string;
}): (reader: Reader, variant: Variant, params: Params, range: PageRange, descending?: boolean) => Promise<Page<T>> {
  const rowsOf = queryVariants<Variant & { readonly backwards: boolean }, Keyed<T>>({
    ...definition,
    variants: variants.flatMap((variant) => [false, true].map((backwards) => ({ ...variant, backwards }))),
    ...(suffix && {
      suffix: (variant) => [suffix(variant), variant.backwards && 'backwards'].filter(Boolean).join('.'),
    }),
    text: (variant) => text(variant, variant.backwards ? 'DESC' : 'ASC'),
  });
  return async (reader, variant, params, range, descending = false) => {
    const backwards = range.fromEnd !== descending;
    const rows = await rowsOf({ ...variant, backwards })(reader, { ...params, limit: rowLimit(range) });
    return pageFromRows(rows, range);
  };
}

/** Defines the query for the number of items. `text` returns one row with one number. */
export function countQuery<Variant extends object>(
  definition: Omit<VariantsDefinition<Variant, number>, 'decode'>,
): (reader: Reader, variant: Variant, params: Params) => Promise<number> {
  const rowsOf = queryVariants({ ...definition, decode: ([count]) => integer(count) });
  return async (reader, variant, params) => {
    const [count = 0] = await rowsOf(variant)(reader, params);
    return count;
  };
}
